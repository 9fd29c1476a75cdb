/// The drawings of the page, each in both languages.
struct PageDrawings {
  /// The markup of every drawing, as values for the template of the page.
  let values: [String: Any]
  /// The rules that the drawings share.
  let rules: String

  init(_ context: PageContext, tokens: PageTokens, layout: any LayoutEngine) throws {
    let presentation = context.presentation
    var page = PageDrawing(presentation, tokens: tokens)
    let timeline =
      context.hasEvents
      ? PageTimeline(presentation, tokens: tokens).values(&page) : ["hasTimeline": false]
    var graphs: [[String: Any]] = []
    for view in [View.visits, .cooccurrence, .relations] where !Self.isEmpty(view, presentation) {
      let drawn = try InterfaceLanguage.allCases.map { language in
        try GraphDrawing(presentation, view: view, language: language, layout: layout).drawing
      }
      let content = GraphContent(presentation, view: view)
      graphs.append([
        "headingHTML": PageMarkup.both(presentation.label("page.graph.\(view.rawValue)")),
        "drawingHTML": page.markup(
          arabic: drawn[0], english: drawn[1],
          ties: Self.ties(content, tokens),
          meanings: view == .relations ? content.ties.map(\.meaning) : []),
        "id": "g\(graphs.count)", "isFirst": graphs.isEmpty,
      ])
    }
    let all: [String: Any] = [
      "graphs": graphs, "hasGraphs": !graphs.isEmpty, "nameSignsHTML": page.nameSigns,
    ]
    values = timeline.merging(all) { first, _ in first }
    rules = page.rules
  }

  /// The classes of both ends of each tie.
  private static func ties(_ content: GraphContent, _ tokens: PageTokens) -> [String] {
    let forms = Dictionary(content.boxes.map { ($0.id, $0.form) }) { first, _ in first }
    func token(_ id: String) -> String {
      forms[id] == .place ? tokens.place(id) : tokens.actor(id)
    }
    return content.ties.map { "\(token($0.source)) \(token($0.target))" }
  }

  private static func isEmpty(_ view: View, _ presentation: Presentation) -> Bool {
    switch view {
    case .visits: presentation.visitGraph.edges.isEmpty
    case .relations: presentation.relationGraph.edges.isEmpty
    case .cooccurrence, .timeline: presentation.cooccurrence.edges.isEmpty
    }
  }
}
