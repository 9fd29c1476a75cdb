/// The drawings of the page, each in both languages, as values for its template.
struct PageDrawings {
  /// The markup of every drawing.
  let values: [String: Any]

  init(_ presentation: Presentation, layout: any LayoutEngine) throws {
    let graphs = try [View.visits, .cooccurrence].compactMap { view -> [String: Any]? in
      let isEmpty =
        view == .visits ? presentation.visitGraph.edges.isEmpty : presentation.cooccurrence.edges.isEmpty
      guard !isEmpty else { return nil }
      return [
        "headingHTML": PageMarkup.both(presentation.label("page.graph.\(view.rawValue)")),
        "arabicHTML": try Self.graph(presentation, view, .arabic, layout),
        "englishHTML": try Self.graph(presentation, view, .english, layout),
      ]
    }
    values = [
      "timelineArabicHTML": Self.timeline(presentation, .arabic),
      "timelineEnglishHTML": Self.timeline(presentation, .english), "graphs": graphs,
    ]
  }

  private static func timeline(_ presentation: Presentation, _ language: InterfaceLanguage) -> String {
    TimelineDrawing(presentation, language: language).drawing
      .fragment(idPrefix: "t-\(language.rawValue)-")
  }

  private static func graph(
    _ presentation: Presentation, _ view: View, _ language: InterfaceLanguage,
    _ layout: any LayoutEngine
  ) throws -> String {
    try GraphDrawing(presentation, view: view, language: language, layout: layout).drawing
      .fragment(idPrefix: "\(view.rawValue)-\(language.rawValue)-")
  }
}
