import TarikhCore

/// Graphs as DOT, for Graphviz and the many tools that read it; `dot -Tsvg` draws it well as it is.
public struct DOTRenderer: Renderer {
  /// A renderer.
  public init() {}

  /// `dot`.
  public let format = "dot"

  /// The graphs.
  public let views = View.graphs

  /// Writes one graph with its labels in one language; the file asks for the layout program that suits its size.
  public func render(
    _ presentation: Presentation, options: RenderingOptions, layout: any LayoutEngine
  ) throws -> Artifact {
    let content = GraphContent(presentation, view: options.view)
    let words = DrawingWords(presentation, language: options.language)
    var lines = Self.opening(content, remarks: content.remarks(presentation, words), words: words)
    lines += content.boxes.map { Self.line($0, language: options.language) }
    lines += content.ties.map { Self.line($0, content: content, language: options.language) }
    lines.append("}\n")
    return Artifact(
      name: "\(content.view.rawValue).\(options.language.rawValue).dot",
      mediaType: "text/vnd.graphviz", bytes: Array(lines.joined(separator: "\n").utf8))
  }

  private static func opening(_ content: GraphContent, remarks: [String], words: DrawingWords)
    -> [String]
  {
    let fonts = "fontname=\"Noto Sans Arabic,Noto Sans,sans-serif\""
    let isLayered = content.isDirected && content.boxes.count <= 12
    let layout =
      isLayered
      ? "layout=dot, nodesep=0.5, ranksep=0.9"
      : "layout=sfdp, overlap=prism, overlap_scaling=-2, sep=\"+6\", start=1, "
        + "splines=\(content.boxes.count > 80 ? "line" : "true")"
    let title = [words("drawing.\(content.view.rawValue).title")] + remarks
    return [
      "\(content.isDirected ? "digraph" : "graph") \(content.view.rawValue) {",
      "  graph [charset=\"UTF-8\", \(layout), labelloc=t, fontsize=16, \(fonts), "
        + "label=\(DOTText.label(title.joined(separator: "\n"), in: words.language))];",
      "  node [shape=box, style=\"rounded,filled\", fillcolor=\"\(Palette.ground.light)\", "
        + "color=\"\(Palette.ink.light)\", fontcolor=\"\(Palette.ink.light)\", margin=\"0.12,0.06\", "
        + "\(fonts)];",
      "  edge [color=\"\(content.isDirected ? Palette.movement.light : Palette.tie.light)\", \(fonts)];",
    ]
  }

  private static func line(_ box: GraphBox, language: InterfaceLanguage) -> String {
    let name = DOTText.label((box.lines[language] ?? []).joined(separator: "\n"), in: language)
    let form =
      switch box.form {
      case .person: ""
      case .body: ", style=filled, fillcolor=\"\(Palette.body.light)\""
      case .place: ", shape=ellipse, style=filled, fillcolor=\"\(Palette.place.light)\""
      }
    return "  \(DOTText.quoted(box.anchor)) [label=\(name), id=\(DOTText.quoted(box.anchor)), "
      + "URL=\(DOTText.quoted("#" + box.anchor)), "
      + "tooltip=\(DOTText.label(box.fullName[language], in: language)), fontsize=\(box.fontSize)\(form)];"
  }

  private static func line(_ tie: GraphTie, content: GraphContent, language: InterfaceLanguage)
    -> String
  {
    let anchors = [tie.source, tie.target].map { id in
      DOTText.quoted(content.boxes.first { $0.id == id }?.anchor ?? id)
    }
    let ends = anchors.joined(separator: content.isDirected ? " -> " : " -- ")
    let style =
      switch tie.status {
      case .happened: "solid"
      case .planned: "dashed"
      case .denied, .hypothetical: "dotted"
      }
    let isLabelled = content.ties.count <= TieLabels.mostTies
    let label = (isLabelled ? tie.label : nil).map {
      ", label=\(DOTText.label($0[language], in: language)), fontsize=10"
    }
    let head = tie.isMutual ? ", dir=none" : ""
    let link = tie.anchor.map { ", URL=\(DOTText.quoted("#" + $0))" } ?? ""
    return "  \(ends) [weight=\(max(1, tie.weight)), penwidth=\(min(5, 1 + tie.weight / 3)), "
      + "style=\(style), tooltip=\(DOTText.label(tie.meaning[language], in: language))\(label ?? "")\(head)\(link)];"
  }
}
