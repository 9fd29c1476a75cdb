import TarikhGraph

/// What a picture shows, in words, for readers who do not see it.
struct PictureWords {
  /// Its title, what is in it, and whom it shows most.
  let text: String

  /// The words for a drawing of a presentation.
  init(_ drawing: Drawing, _ presentation: Presentation) {
    self.init(
      View(rawValue: drawing.name) ?? .timeline, summary: drawing.summary, presentation,
      language: drawing.language)
  }

  /// The words for a drawing of a view with its `summary`.
  init(
    _ view: View, summary: String, _ presentation: Presentation, language: InterfaceLanguage
  ) {
    let heading = view == .timeline ? "page.timeline" : "page.graph.\(view.rawValue)"
    let title = [presentation.title[language], presentation.label(heading)[language]]
      .joined(separator: ": ")
    let names = Self.names(presentation, view, language)
    let comma = language == .arabic ? "، " : ", "
    let most = names.isEmpty ? "" : names.joined(separator: comma)
    let named = presentation.filled("alt.most", ["names": LocalizedText(both: most)])[language]
    let summary = summary.hasSuffix(".") ? summary : summary + "."
    text = PlainText.line("\(title). \(summary)" + (names.isEmpty ? "" : " \(named)"))
  }

  /// The three actors or places with the most events or ties.
  private static func names(
    _ presentation: Presentation, _ view: View, _ language: InterfaceLanguage
  ) -> [String] {
    let index = ItemIndex(presentation)
    if view == .timeline {
      return presentation.actors.filter { $0.eventCount > 0 }.prefix(3)
        .map { index.name($0.id, in: language) }
    }
    let nodes =
      switch view {
      case .visits: presentation.visitGraph.nodes
      case .relations: presentation.relationGraph.nodes
      default: presentation.cooccurrence.nodes
      }
    return nodes.enumerated().sorted {
      ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset)
    }.prefix(3).map { index.name($0.element.id, in: language) }
  }
}

extension GraphContent {
  /// What a drawing of the graph shows, in a sentence.
  func summary(_ words: DrawingWords) -> String {
    words("drawing.graph.summary", ["nodes": boxes.count, "edges": ties.count])
  }
}
