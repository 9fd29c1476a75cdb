import TarikhCore

/// Diagrams for Markdown that is shown by GitHub, GitLab, Obsidian and others: the timeline as Mermaid's `timeline`,
/// graphs as a `flowchart` that is reduced where it would be too large to read.
package struct MermaidRenderer: Renderer {
  /// A renderer.
  package init() {}

  package var format: String { "mermaid" }
  package var views: [View] { View.allCases }

  /// Writes one view with its labels in one language.
  package func render(
    _ presentation: Presentation, options: RenderingOptions, layout: any LayoutEngine
  ) throws -> Artifact {
    let words = DrawingWords(presentation, language: options.language)
    let lines =
      options.view == .timeline
      ? Self.timeline(presentation, words) : Self.flowchart(presentation, options.view, words)
    return Artifact(
      name: "\(options.view.rawValue).\(options.language.rawValue).mmd",
      mediaType: "text/vnd.mermaid", bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// A section for each year, in it a period for each date, and one for the events without a date.
  private static func timeline(_ presentation: Presentation, _ words: DrawingWords) -> [String] {
    func label(_ text: String) -> String { MermaidText.label(text, in: words.language) }
    var lines = ["timeline", "    title \(label(presentation.title[words.language]))"]
    lines += remarks(presentation, omitted: (0, 0), words).map { "    %% \($0)" }
    var section: String?
    var period: String?
    for event in presentation.events {
      let day = event.time?.edtf.firstDay ?? event.time?.edtf.lastDay
      let next =
        day.map { words.year($0.year) } ?? presentation.label("page.undated")[words.language]
      if next != section {
        lines.append("    section \(label(next))")
        (section, period) = (next, nil)
      }
      let date = label(event.dateLabel[words.language])
      let start = date == period ? String(repeating: " ", count: 12) : "        \(date) "
      period = date
      lines.append("\(start): \(label(event.markedTitle(in: words.language)))")
    }
    return lines
  }

  private static func flowchart(_ presentation: Presentation, _ view: View, _ words: DrawingWords)
    -> [String]
  {
    let table = GraphTable(presentation, view: view, isReduced: true)
    let title = words("drawing.\(table.view.rawValue).title")
    let remarks = remarks(presentation, omitted: table.omitted, words)
    let direction = words.language == .arabic ? "RL" : "LR"
    var lines = [
      "flowchart \(direction)", "    accTitle: \(MermaidText.label(title, in: words.language))",
    ]
    if !remarks.isEmpty {
      let about = MermaidText.label(remarks.joined(separator: " "), in: words.language)
      lines.append("    accDescr: \(about)")
    }
    var numbers: [String: Int] = [:]
    for (number, node) in table.nodes.enumerated() {
      numbers[node.anchor] = number
      let label = MermaidText.label(node.name[words.language], in: words.language)
      lines.append("    n\(number)" + (node.isPlace ? "([\"\(label)\"])" : "[\"\(label)\"]"))
    }
    for tie in table.ties {
      guard let source = numbers[tie.source], let target = numbers[tie.target] else { continue }
      let label = Self.words(on: tie, words).map { MermaidText.label($0, in: words.language) }
      let text = label.map { "|\"\($0)\"|" } ?? ""
      lines.append("    n\(source) \(Self.line(tie))\(text) n\(target)")
    }
    return lines
  }

  private static func line(_ tie: GraphTableTie) -> String {
    if let relation = tie.relation { return relation == .met ? "---" : "-->" }
    return switch tie.status {
    case nil: "---"
    case .happened: "-->"
    default: "-.->"
    }
  }

  /// How often, and how many of them did not happen or are not said to have; nothing for a visit that took place once.
  private static func words(on tie: GraphTableTie, _ words: DrawingWords) -> String? {
    if let relation = tie.relation { return words("relation.\(relation.rawValue)") }
    let separator = words.language == .arabic ? "، " : ", "
    guard let status = tie.status else {
      let others = EventStatus.allCases.filter { $0 != .happened && tie.count($0) > 0 }
        .map { "\(words("status.\($0.rawValue)")) \(tie.count($0))" }
      return ([String(tie.weight)] + others).joined(separator: separator)
    }
    let parts = [
      tie.weight > 1 ? "×\(tie.weight)" : nil,
      status == .happened ? nil : words("status.\(status.rawValue)"),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: separator)
  }

  /// What the diagram leaves out and what the run did not read.
  private static func remarks(
    _ presentation: Presentation, omitted: (nodes: Int, ties: Int), _ words: DrawingWords
  ) -> [String] {
    var remarks: [String] = []
    if omitted.nodes + omitted.ties > 0 {
      remarks.append(
        words("drawing.graph.omitted", ["nodes": omitted.nodes, "edges": omitted.ties]))
    }
    if !presentation.omissions.isEmpty {
      remarks.append(words("drawing.omissions", ["count": presentation.omissions.count]))
    }
    return remarks
  }
}
