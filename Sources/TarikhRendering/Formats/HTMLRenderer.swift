import TarikhTemplates

/// One page that holds everything: both languages, the drawings, every event with its evidence; it requests nothing.
package struct HTMLRenderer: Renderer {
  /// The assets that make up the script of the page, in the order in which they build on each other.
  private static let scripts = ["language", "page", "pictures", "panels", "keys"]
  /// The assets that make up its style sheet; later ones win.
  private static let sheets = ["page", "pictures", "entries", "media"]

  private let templates: Templates

  /// A renderer that fills the given templates.
  package init(templates: Templates) { self.templates = templates }

  package var format: String { "html" }
  package var views: [View] { View.allCases }

  /// The page `index.html` alone, whatever its length; it opens in the language of the options.
  package func render(
    _ presentation: Presentation, options: RenderingOptions, layout: any LayoutEngine
  ) throws -> Artifact {
    let context = PageContext(presentation.opening(in: options.language))
    return try page(context, name: "index.html", layout: layout)
  }

  /// The page with the texts of its articles beside it; above 2,000 events a page for each year, and a cover.
  package func site(
    _ presentation: Presentation, language: InterfaceLanguage, layout: any LayoutEngine
  ) throws -> [Artifact] {
    try pages(of: presentation, language: language, layout: layout).map { try $0.draw() }
  }

  /// The files of `site`, each to be written by itself, in any order and by several threads.
  package func pages(
    of presentation: Presentation, language: InterfaceLanguage, layout: any LayoutEngine
  ) -> [PlannedPage] {
    let presentation = presentation.opening(in: language)
    let plain = PageContext(presentation, articlesFile: ArticlesPage.file)
    var context = plain
    context.volumes = PageVolume.all(of: presentation)
    let cover = context
    return [
      PlannedPage(name: "index.html") { try page(cover, name: "index.html", layout: layout) },
      PlannedPage(name: ArticlesPage.file) {
        try ArticlesPage(plain, templates: templates).artifact()
      },
    ]
      + cover.volumes.map { volume in
        PlannedPage(name: volume.file) {
          PresentationDigest(volume.presentation, numbers: cover.numbers).value
        } draw: {
          try page(cover.page(of: volume), name: volume.file, layout: layout)
        }
      }
  }

  private func page(_ context: PageContext, name: String, layout: any LayoutEngine) throws
    -> Artifact
  {
    let presentation = context.presentation
    let tokens = PageTokens(presentation)
    let phrases = PagePhrases(presentation)
    let filters = context.hasEvents ? PageFilter.all(of: presentation, tokens: tokens) : []
    let script = ScriptText.compact(
      try Self.scripts.map { try templates.text("assets/\($0).js") }
        .joined(separator: "\n"))
    let sheet = try Self.sheets.map { try templates.text("assets/\($0).css") }.joined()
    let drawings = try PageDrawings(context, tokens: tokens, layout: layout)
    let style = PageStyle(
      presentation, sheet: sheet, drawings: drawings, phrases: phrases, filters: filters,
      tokens: tokens)
    var values = drawings.values
    let sections = PageSections(context, tokens: tokens)
    let events = PageEvents(context, tokens: tokens, phrases: phrases)
    for part in [
      sections.header, sections.words, sections.omissions, sections.cover,
      self.values(context, sections, filters, events),
    ] {
      values.merge(part) { first, _ in first }
    }
    values["policy"] = PagePolicy.text(script: script, styles: [style.text, style.filterText])
    values["styleHTML"] = style.text
    values["filterStyleHTML"] = style.filterText
    values["scriptHTML"] = script
    let page = try templates.bytes("pages/index.html", with: values)
    return Artifact(
      name: name, mediaType: "text/html",
      bytes: PageMarkup.inheriting(presentation.language, in: page))
  }

  private func values(
    _ context: PageContext, _ sections: PageSections, _ filters: [PageFilter], _ events: PageEvents
  ) -> [String: Any] {
    let presentation = context.presentation
    let shown = context.hasEvents ? presentation.events : []
    let undated = shown.filter { $0.time == nil }
    let more = presentation.actors.count { $0.eventCount > 0 } > PageFilter.limit
    let moreActors = PageMarkup.both(presentation.label("page.more.actors"))
    return [
      "hasEvents": context.hasEvents,
      "events": shown.filter { $0.time != nil }.map(events.values),
      "undated": undated.map(events.values), "hasUndated": !undated.isEmpty,
      "hasFilters": !filters.isEmpty, "count": shown.count,
      "filters": filters.map { filter in
        filter.values.merging(["moreHTML": filter.letter == "a" && more ? [moreActors] : []]) {
          first, _ in first
        }
      },
      "index": sections.index, "articles": sections.articles,
    ]
  }
}
