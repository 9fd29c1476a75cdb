import TarikhCore

/// The events of the page as values for the template of one event.
struct PageEvents {
  private let presentation: Presentation
  private let tokens: PageTokens
  private let phrases: PagePhrases
  private let actors: [String: ActorItem]
  private let context: PageContext
  private let articles: [String: ArticleItem]
  private let printed: [String: Place]

  /// Where a sentence is printed: the event, and which of its sentences it is.
  private struct Place {
    let event: String
    let index: Int
  }

  init(_ context: PageContext, tokens: PageTokens, phrases: PagePhrases) {
    self.context = context
    presentation = context.presentation
    self.tokens = tokens
    self.phrases = phrases
    actors = Dictionary(
      presentation.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    articles = Dictionary(
      presentation.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    printed = Self.printed(in: presentation)
  }

  /// In many events the script alone links the names, when a reader comes to them.
  private var linksNames: Bool { !PageTokens.isLong(presentation) }

  /// How many sentences of an event stand open: those of the first two sources that tell it.
  private static func shown(_ quotes: [Quote]) -> Int {
    max(1, min(2, quotes.prefix { $0.isPrimary }.count))
  }

  /// Where each sentence is printed: in the first event that shows it openly, else in the first one named here.
  private static func printed(in presentation: Presentation) -> [String: Place] {
    var printed: [String: Place] = [:]
    for isOpen in [true, false] {
      for event in presentation.events {
        let groups = quotes(of: event)
        let shown = shown(groups)
        for (index, quote) in groups.enumerated()
        where (index < shown) == isOpen && printed[quote.item.quote] == nil {
          printed[quote.item.quote] = Place(event: event.id, index: index)
        }
      }
    }
    return printed
  }

  /// The values of one event.
  func values(_ event: EventItem) -> [String: Any] {
    let groups = Self.quotes(of: event)
    let shown = Self.shown(groups)
    let rest = groups.dropFirst(shown)
    let more = rest.filter { printed[$0.item.quote]?.event == event.id }
    let also = rest.filter { printed[$0.item.quote]?.event != event.id }.flatMap(\.sources)
    var seen: Set<String> = []
    let people = event.participants.compactMap { actors[$0.actor] }
      .filter { seen.insert($0.id).inserted }
    return [
      "anchor": Anchor.event(event.id), "former": event.formerIDs.map(Anchor.event),
      "classes": tokens.classes(of: event), "dateHTML": PageMarkup.both(event.dateLabel),
      "titleHTML": linksNames
        ? PageMarkup.title(event.title, linking: people, in: presentation.language, tokens)
        : PageMarkup.both(event.title),
      "statusHTML": event.status == .happened ? [] : [PageMarkup.both(event.statusLabel)],
      "disputesHTML": event.disputes.map(PageMarkup.both),
      "notesHTML": event.notes.map(PageMarkup.both),
      "with": others(of: event), "reasons": [phrases.token(event.dateReason)].compactMap { $0 },
      "reasonHTML": phrases.token(event.dateReason) == nil
        ? PageMarkup.both(event.dateReason) : "",
      "confidence": event.confidence, "level": (event.confidence + 10) / 20,
      "corroborationHTML": event.corroboration > 1
        ? [phrases.markup(presentation.counted("sources", event.corroboration))] : [],
      "quotes": groups.prefix(shown).map { values($0, in: event) }, "more": !more.isEmpty,
      "moreHTML": PageMarkup.both(presentation.label("page.also")) + " (\(more.count))",
      "moreQuotes": more.map { values($0, in: event) }, "hasAlso": !also.isEmpty,
      "alsoHTML": PageMarkup.both(presentation.label("page.also")), "also": also.map(source),
    ]
  }

  /// Participants whom the title does not name, each with the part played.
  private func others(of event: EventItem) -> [[String: Any]] {
    event.participants.compactMap { participant in
      guard let actor = actors[participant.actor],
        !event.title.arabic.contains(actor.name.arabic)
          || !event.title.english.contains(actor.name.english)
      else { return nil }
      return [
        "roleHTML": PageMarkup.both(participant.roleLabel), "href": tokens.actor(actor.id),
        "nameHTML": PageMarkup.both(actor.name),
      ]
    }
  }

  /// A sentence and all who print it: reprints stand once.
  private struct Quote {
    let item: EvidenceItem
    var sources: [EvidenceItem]
    var isPrimary: Bool { item.isPrimary }
  }

  private static func quotes(of event: EventItem) -> [Quote] {
    var quotes: [Quote] = []
    var places: [String: Int] = [:]
    for item in event.evidence {
      if let at = places[item.quote] {
        if !quotes[at].sources.contains(where: { $0.article == item.article }) {
          quotes[at].sources.append(item)
        }
      } else {
        places[item.quote] = quotes.count
        quotes.append(Quote(item: item, sources: [item]))
      }
    }
    return quotes
  }

  /// A sentence, or where it stands already: a link that holds its marks, so that the script can put it here too.
  private func values(_ quote: Quote, in event: EventItem) -> [String: Any] {
    let language = PageMarkup.language(quote.item.language)
    let place = printed[quote.item.quote].flatMap { $0.event == event.id ? nil : $0 }
    return [
      "languages": language == presentation.language.rawValue ? [] : [language],
      "runsHTML": place == nil ? PageMarkup.runs(quote.item.runs) : "",
      "places": place.map { place in
        [
          [
            "link": "#\(Anchor.event(place.event))",
            "marks": "\(place.index)" + PageMarkup.lengths(quote.item.runs),
            "wordsHTML": PageMarkup.gist(quote.item.runs),
          ]
        ]
      } ?? [], "sources": quote.sources.map(source),
    ]
  }

  private func source(_ item: EvidenceItem) -> [String: Any] {
    let article = articles[item.article]
    return [
      "link": context.link(to: item),
      "publisher": article.map { $0.publisher ?? $0.title } ?? "",
      "saysHTML": [item.attribution].compactMap { $0.map(PageMarkup.both) },
      "givesHTML": [item.dateLabel].compactMap { $0.map(PageMarkup.both) },
    ]
  }
}
