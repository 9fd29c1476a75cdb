import TarikhTemplates

/// The texts of the articles with every mention and event marked, each leading to its entry on the page.
struct ArticlesPage {
  /// The name of the file.
  static let file = "articles.html"

  private let context: PageContext
  private let templates: Templates
  private let home: String
  private let titles: [String: EventItem]

  init(_ context: PageContext, templates: Templates, home: String = "index.html") {
    self.context = context
    self.templates = templates
    self.home = home
    titles = Dictionary(
      context.presentation.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The file.
  func artifact() throws -> Artifact {
    let presentation = context.presentation
    let script = ScriptText.compact(try templates.text("assets/language.js"))
    let sheet = try ["page", "entries", "articles"].map { try templates.text("assets/\($0).css") }
      .joined()
    let style = PageStyle.sheet(sheet)
    var values = PageSections(context, tokens: PageTokens(presentation)).header
    values["marksHTML"] = PageMarkup.marks(presentation.label("page.marks"))
    values["backHTML"] = PageMarkup.both(presentation.label("page.articles.back"))
    values["articlesWordHTML"] = PageMarkup.both(presentation.label("page.articles"))
    values["languageWordHTML"] = PageMarkup.both(presentation.label("page.language"))
    values["home"] = home
    values["policy"] = PagePolicy.text(script: script, styles: [style])
    values["styleHTML"] = style
    values["scriptHTML"] = script
    let actors = actors
    (values["actors"], values["hasActors"]) = (actors, !actors.isEmpty)
    values["actorsWordHTML"] = PageMarkup.both(presentation.label("page.facts"))
    values["articles"] = presentation.articles.map(self.values)
    let page = try templates.bytes("pages/articles.html", with: values)
    return Artifact(
      name: Self.file, mediaType: "text/html",
      bytes: PageMarkup.inheriting(presentation.language, in: page))
  }

  /// What is known of each actor, with links to the page.
  private var actors: [[String: Any]] {
    let presentation = context.presentation
    let places = Set(presentation.places.map(\.id))
    let facts = PageActors(presentation) { id in
      "\(home)#" + (places.contains(id) ? Anchor.place(id) : Anchor.actor(id))
    }
    return presentation.actors.compactMap { actor in
      let lines = facts.offices(actor) + facts.company(actor)
      return lines.isEmpty
        ? nil
        : [
          "anchor": Anchor.actor(actor.id), "nameHTML": PageMarkup.both(actor.name), "facts": lines,
        ]
    }
  }

  private func values(_ article: ArticleItem) -> [String: Any] {
    let number = context.numbers[article.id] ?? 0
    let language = PageMarkup.language(article.language)
    var anchors: Set<Int> = []
    return [
      "number": number, "language": language, "direction": PageMarkup.direction(of: language),
      "titleHTML": PageMarkup.link(XMLText.escaped(article.title), to: article.url),
      "title": article.title,
      "publishers": [article.publisher].compactMap { $0 },
      "dates": [article.date?.description].compactMap { $0 },
      "paragraphs": article.paragraphs.map { paragraph in
        [
          "runsHTML": runs(paragraph.runs, number, &anchors),
          "hasEvents": !paragraph.events.isEmpty,
          "events": paragraph.events.compactMap { titles[$0] }.map(values),
        ] as [String: Any]
      },
    ]
  }

  private func values(_ event: EventItem) -> [String: Any] {
    [
      "link": "\(home)#\(Anchor.event(event.id))", "dateHTML": PageMarkup.both(event.dateLabel),
      "titleHTML": PageMarkup.both(event.title),
      "colour": Palette.colour(ofKind: event.kind).name,
    ]
  }

  /// A paragraph whose quoted sentences have anchors by the article's number and where they begin.
  private func runs(
    _ runs: [ArticleParagraph.Run], _ number: Int, _ anchors: inout Set<Int>
  ) -> String {
    var markup: [UInt8] = []
    var open: Int?
    for run in runs {
      if run.sentence != open {
        if open != nil { markup += "</span>".utf8 }
        if let start = run.sentence {
          let isFirst = anchors.insert(start).inserted
          markup += (isFirst ? "<span class=s id=s\(number)-\(start)>" : "<span class=s>").utf8
        }
        open = run.sentence
      }
      let (start, end) = tags(run)
      markup += start.utf8
      XMLText.append(run.text, to: &markup)
      markup += end.utf8
    }
    if open != nil { markup += "</span>".utf8 }
    return String(decoding: markup, as: UTF8.self)
  }

  /// What stands around the words of a run.
  private func tags(_ run: ArticleParagraph.Run) -> (start: String, end: String) {
    switch (run.mark, run.target) {
    case ("trigger", let id?): ("<a class=b href=\(home)#\(Anchor.event(id))>", "</a>")
    case ("actor", let id?): ("<a class=u href=\(home)#\(Anchor.actor(id))>", "</a>")
    case ("place", let id?): ("<a class=o href=\(home)#\(Anchor.place(id))>", "</a>")
    case ("date", _): ("<mark>", "</mark>")
    case ("actor", nil): ("<u>", "</u>")
    default: ("", "")
    }
  }
}
