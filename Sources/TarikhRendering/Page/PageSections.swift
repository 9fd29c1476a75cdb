import TarikhCore

/// The parts of the page around its events, as values for its template.
struct PageSections {
  /// How many omissions the page lists; the report lists all.
  static let omissionLimit = 200

  let context: PageContext
  let tokens: PageTokens
  let actors: PageActors
  let ranks: [String: Int]
  let isPlace: Set<String>
  var presentation: Presentation { context.presentation }

  init(_ context: PageContext, tokens: PageTokens) {
    self.context = context
    self.tokens = tokens
    let places = Set(context.presentation.places.map(\.id))
    isPlace = places
    actors = PageActors(context.presentation) { id in
      "#" + (places.contains(id) ? tokens.place(id) : tokens.actor(id))
    }
    ranks = Dictionary(
      context.presentation.actors.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What the page is about and how much there is of it.
  var header: [String: Any] {
    let undated = presentation.events.count { $0.time == nil }
    var parts = [
      presentation.counted("events", presentation.events.count - undated),
      presentation.counted("actors", presentation.actors.count { $0.eventCount > 0 }),
      presentation.counted("articles", presentation.articles.count),
    ]
    if undated > 0 { parts.insert(presentation.counted("undated", undated), at: 1) }
    let summary = LocalizedText(
      ar: parts.map(\.arabic).joined(separator: " · "),
      en: parts.map(\.english).joined(separator: " · "))
    return [
      "title": presentation.title[presentation.language],
      "titleHTML": PageMarkup.both(presentation.title), "summaryHTML": PageMarkup.both(summary),
      "language": presentation.language.rawValue, "direction": presentation.language.direction,
      "isArabic": presentation.language == .arabic, "arabicTitle": presentation.title.arabic,
      "englishTitle": presentation.title.english,
      "arabicSearch": presentation.label("page.search.hint").arabic,
      "englishSearch": presentation.label("page.search.hint").english,
      "homes": context.home.map { [$0] } ?? [],
      "scopeHTML": presentation.scope.map(PageMarkup.both),
    ]
  }

  /// Headings and buttons, each under the last part of its key and `HTML`.
  var words: [String: Any] {
    let keys = [
      "skip": "page.skip", "languageWord": "page.language", "reset": "page.reset",
      "timelineWord": "page.timeline", "graphsWord": "page.graphs", "filtersWord": "page.filters",
      "zoomIn": "page.zoom.in", "zoomOut": "page.zoom.out", "zoomReset": "page.zoom.reset",
      "period": "page.period", "partners": "page.partners", "visitedWord": "page.visited",
      "visitors": "page.visitors", "offices": "page.offices", "from": "page.day.from",
      "to": "page.day.to",
      "shown": "page.shown", "nothing": "page.nothing", "close": "page.close", "keys": "page.keys",
      "text": "page.article.text", "yearsWord": "page.years", "whole": "page.whole",
      "moved": "page.moved", "legendWord": "page.legend", "eventsWord": "page.events",
      "undatedWord": "page.undated", "actorsWord": "page.actors", "showAll": "page.show.all",
      "sources": "page.sources", "omissionsWord": "page.omissions", "about": "page.about",
    ]
    var words: [String: Any] = [:]
    for (name, key) in keys { words[name + "HTML"] = PageMarkup.both(presentation.label(key)) }
    words["marksHTML"] = PageMarkup.marks(presentation.label("page.marks"))
    words["parts"] = parts.map { part, key in
      ["part": part, "nameHTML": PageMarkup.both(presentation.label(key))]
    }
    return words
  }

  /// The parts of the page that its head leads to.
  private var parts: [(part: String, key: String)] {
    let hasGraphs =
      !(presentation.visitGraph.edges.isEmpty && presentation.cooccurrence.edges.isEmpty
      && presentation.relationGraph.edges.isEmpty)
    let dated = presentation.events.contains { $0.time != nil }
    return
      (context.hasEvents ? dated ? [("timeline", "page.timeline")] : [] : [("years", "page.years")])
      + (hasGraphs ? [("graphs", "page.graphs")] : [])
      + (context.hasEvents ? [("events", "page.events")] : []) + [
        ("actors", "page.actors"), ("sources", "page.sources"),
      ] + (context.home == nil ? [("omissions", "page.omissions")] : [])
  }

  /// The articles, numbered as the events cite them.
  var articles: [[String: Any]] {
    presentation.articles.map { article in
      let language = PageMarkup.language(article.language)
      let number = context.numbers[article.id] ?? 0
      return [
        "number": number, "texts": context.articlesFile.map { ["\($0)#s\(number)"] } ?? [],
        "languages": language == presentation.language.rawValue ? [] : [language],
        "linkHTML": PageMarkup.link(XMLText.escaped(article.title), to: article.url),
        "publishers": [article.publisher].compactMap { $0 },
        "dates": [article.date?.description].compactMap { $0 },
      ]
    }
  }

  /// What was not read or not resolved.
  var omissions: [String: Any] {
    let numbers = context.numbers
    let omissions = presentation.omissions
    let none = omissions.isEmpty ? [PageMarkup.both(presentation.label("page.omissions.none"))] : []
    let more = omissions.count - Self.omissionLimit
    return [
      "hasOmissions": context.home == nil, "noneHTML": none,
      "omissions": omissions.prefix(Self.omissionLimit).map { omission in
        [
          "subject": omission.subject, "reasonHTML": PageMarkup.both(omission.reason),
          "numbers": [omission.article.flatMap { numbers[$0] }].compactMap { $0 },
        ] as [String: Any]
      },
      "omittedMoreHTML": more > 0 ? ["+\(more)"] : [],
    ]
  }
}
