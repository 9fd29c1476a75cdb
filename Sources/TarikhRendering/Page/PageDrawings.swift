/// The drawings of the page, each once for both languages.
struct PageDrawings {
  /// The markup of every drawing, as values for the template of the page.
  let values: [String: Any]
  /// The rules that the drawings share.
  let rules: String

  init(_ context: PageContext, tokens: PageTokens, layout: any LayoutEngine) throws {
    let presentation = context.presentation
    var page = PageSigns()
    let timeline =
      context.hasEvents
      ? PageTimeline(presentation, tokens: tokens).values(&page) : ["hasTimeline": false]
    var signs = PageGraphSigns()
    var legend = PageGraphLegend(presentation)
    var graphs: [[String: Any]] = []
    for view in [View.visits, .cooccurrence, .relations] where !Self.isEmpty(view, presentation) {
      let graph = try PageGraph(presentation, view: view, tokens: tokens, layout: layout)
      let id = "g\(graphs.count)"
      graphs.append([
        "headingHTML": PageMarkup.both(presentation.label("page.graph.\(view.rawValue)")),
        "drawingHTML": graph.markup(id: id, &signs), "remarksHTML": graph.remarks, "id": id,
        "isFirst": graphs.isEmpty,
      ])
      legend.add(graph.content, id: id, &signs)
    }
    let all: [String: Any] = [
      "graphs": graphs, "hasGraphs": !graphs.isEmpty, "graphSignsHTML": signs.markup,
      "graphLegend": legend.values,
      "measuresHTML": PageMarkup.both(
        PageLabels(presentation).words("drawing.graph.measures")),
    ]
    values = timeline.merging(all) { first, _ in first }
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
