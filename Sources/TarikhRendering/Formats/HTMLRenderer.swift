import TarikhTemplates

/// One page that holds everything: both languages, the drawings, every event with its evidence; it requests nothing.
package struct HTMLRenderer: Renderer {
  private let templates: Templates

  /// A renderer that fills the given templates.
  package init(templates: Templates) { self.templates = templates }

  package var format: String { "html" }
  package var views: [View] { View.allCases }

  /// The page `index.html`; it opens in the language of the options.
  package func render(
    _ presentation: Presentation, options: RenderingOptions, layout: any LayoutEngine
  ) throws -> Artifact {
    let presentation = presentation.opening(in: options.language)
    let tokens = PageTokens(presentation)
    let phrases = PagePhrases(presentation)
    let filters = PageFilter.all(of: presentation, tokens: tokens)
    let script = PageStyle.compactScript(try templates.text("assets/page.js"))
    let drawings = try PageDrawings(presentation, tokens: tokens, layout: layout)
    let style = PageStyle(
      presentation, sheet: try templates.text("assets/page.css"), drawings: drawings,
      phrases: phrases, filters: filters, tokens: tokens)
    var values = drawings.values
    let sections = PageSections(presentation: presentation, tokens: tokens)
    for part in [sections.header, sections.words, sections.omissions] {
      values.merge(part) { first, _ in first }
    }
    values.merge(
      self.values(
        presentation, sections, filters, PageEvents(presentation, tokens: tokens, phrases: phrases))
    ) { first, _ in first }
    values["policy"] = PagePolicy.text(script: script, style: style.text)
    values["styleHTML"] = style.text
    values["scriptHTML"] = script
    let page = try templates.render("pages/index.html", with: values)
    return Artifact(name: "index.html", mediaType: "text/html", bytes: Array(page.utf8))
  }

  private func values(
    _ presentation: Presentation, _ sections: PageSections, _ filters: [PageFilter],
    _ events: PageEvents
  ) -> [String: Any] {
    let undated = presentation.events.filter { $0.time == nil }
    let more = presentation.actors.count { $0.eventCount > 0 } > PageFilter.limit
    let moreActors = PageMarkup.both(presentation.label("page.more.actors"))
    return [
      "events": presentation.events.filter { $0.time != nil }.map(events.values),
      "undated": undated.map(events.values), "hasUndated": !undated.isEmpty,
      "hasFilters": !filters.isEmpty,
      "filters": filters.map { filter in
        filter.values.merging(["moreHTML": filter.letter == "a" && more ? [moreActors] : []]) {
          first, _ in first
        }
      },
      "index": sections.index, "articles": sections.articles,
    ]
  }
}
