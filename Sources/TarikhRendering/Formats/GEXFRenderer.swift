import TarikhCore

/// Graphs over time as GEXF 1.3, for Gephi and what reads its files; nothing is left out.
///
/// A tie has a spell for each stretch of days that its dated events cover. One without any dated event has no spell,
/// so that it always stands; its attribute `undated` says so.
package struct GEXFRenderer: Renderer {
  /// A renderer.
  package init() {}

  package var format: String { "gexf" }
  package var views: [View] { View.graphs }

  /// Writes one graph; labels are in the language of the options, and the attributes have names in both.
  package func render(
    _ presentation: Presentation, options: RenderingOptions, layout: any LayoutEngine
  ) throws -> Artifact {
    let table = GraphTable(presentation, view: options.view)
    let root = SVGElement(
      "gexf",
      [
        "xmlns": "http://gexf.net/1.3",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": "http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd", "version": "1.3",
      ],
      [
        Self.about(table, presentation, options.language),
        Self.graph(table, options.language),
      ])
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    root.write(to: &text, idPrefix: "")
    return Artifact(
      name: "\(table.view.rawValue).\(options.language.rawValue).gexf",
      mediaType: "application/gexf+xml", bytes: Array(text.utf8))
  }

  /// Who made it and of what; no date, since the same input gives the same bytes.
  private static func about(
    _ table: GraphTable, _ presentation: Presentation, _ language: InterfaceLanguage
  ) -> SVGElement {
    let words = DrawingWords(presentation, language: language)
    var description = [
      presentation.title[language], words("drawing.\(table.view.rawValue).title"),
    ]
    if !presentation.omissions.isEmpty {
      description.append(words("drawing.omissions", ["count": presentation.omissions.count]))
    }
    return SVGElement(
      "meta", [:],
      [
        SVGElement("creator", text: "Tarikh"),
        SVGElement(
          "description", text: description.map(PlainText.line).joined(separator: " – ")),
      ])
  }

  private static func graph(_ table: GraphTable, _ language: InterfaceLanguage) -> SVGElement {
    let nodes = table.nodes.map { node in
      SVGElement(
        "node", id: node.anchor, ["label": node.name[language]], [values(node.values)])
    }
    let edges = table.ties.enumerated().map { edge($1, number: $0) }
    return SVGElement(
      "graph",
      [
        "mode": "dynamic", "defaultedgetype": table.isDirected ? "directed" : "undirected",
        "timeformat": "date", "timerepresentation": "interval",
      ],
      [
        declaration(of: "node", GraphTableField.ofNodes),
        declaration(of: "edge", GraphTableField.ofTies), SVGElement("nodes", [:], nodes),
        SVGElement("edges", [:], edges),
      ])
  }

  /// A tie; those of one visitor to one goal differ in their kind, which is the status.
  private static func edge(_ tie: GraphTableTie, number: Int) -> SVGElement {
    let spells = tie.spells.map {
      SVGElement("spell", ["start": $0.first?.description, "end": $0.last?.description])
    }
    return SVGElement(
      "edge", id: "e\(number)",
      [
        "source": tie.source, "target": tie.target, "weight": String(tie.weight),
        "kind": tie.status?.rawValue,
      ], [values(tie.values)] + (spells.isEmpty ? [] : [SVGElement("spells", [:], spells)]))
  }

  private static func declaration(of owner: String, _ fields: [GraphTableField]) -> SVGElement {
    let attributes = fields.map { field in
      let type =
        switch field.kind {
        case .text: "string"
        case .whole: "integer"
        case .decimal: "double"
        }
      return SVGElement("attribute", id: field.name, ["title": field.name, "type": type])
    }
    return SVGElement("attributes", ["class": owner, "mode": "static"], attributes)
  }

  private static func values(_ values: [GraphTableValue]) -> SVGElement {
    SVGElement(
      "attvalues", [:],
      values.map { SVGElement("attvalue", ["for": $0.field.name, "value": $0.text]) })
  }
}
