/// The drawings of the page, each in both languages.
struct PageDrawings {
  /// The markup of every drawing, as values for the template of the page.
  let values: [String: Any]
  /// The rules that the drawings share.
  let rules: String

  init(_ presentation: Presentation, tokens: PageTokens, layout: any LayoutEngine) throws {
    var page = PageDrawing(presentation, tokens: tokens)
    let timelines = InterfaceLanguage.allCases.map { language in
      page.markup(of: TimelineDrawing(presentation, language: language).drawing)
    }
    var graphs: [[String: Any]] = []
    for view in [View.visits, .cooccurrence] where !Self.isEmpty(view, presentation) {
      let drawn = try InterfaceLanguage.allCases.map { language in
        try GraphDrawing(presentation, view: view, language: language, layout: layout).drawing
      }
      graphs.append([
        "headingHTML": PageMarkup.both(presentation.label("page.graph.\(view.rawValue)")),
        "drawingHTML": page.markup(arabic: drawn[0], english: drawn[1]),
        "id": "g\(graphs.count)", "isFirst": graphs.isEmpty,
      ])
    }
    values = [
      "timelineArabicHTML": timelines[0], "timelineEnglishHTML": timelines[1], "graphs": graphs,
      "hasGraphs": !graphs.isEmpty,
    ]
    rules = page.rules
  }

  private static func isEmpty(_ view: View, _ presentation: Presentation) -> Bool {
    switch view {
    case .visits: presentation.visitGraph.edges.isEmpty
    case .relations: presentation.relationGraph.edges.isEmpty
    case .cooccurrence, .timeline: presentation.cooccurrence.edges.isEmpty
    }
  }
}
