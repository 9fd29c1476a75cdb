import TarikhCore

/// What a report can say, as plain words of one language; the template's escaping makes them safe.
struct ReportValues {
  private let presentation: Presentation
  private let language: InterfaceLanguage
  private let actors: [String: ActorItem]
  private let places: [String: PlaceItem]
  private let numbers: [String: Int]

  init(_ presentation: Presentation, language: InterfaceLanguage) {
    self.presentation = presentation
    self.language = language
    actors = Self.keyed(presentation.actors)
    places = Self.keyed(presentation.places)
    numbers = Dictionary(
      presentation.articles.enumerated().map { ($1.id, $0 + 1) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Everything that a template can name.
  var all: [String: Any] {
    let dated = presentation.events.count { $0.time != nil }
    let involved = presentation.actors.filter { $0.eventCount > 0 }
    let summary = presentation.filled(
      "report.summary",
      [
        "events": presentation.counted("events", dated),
        "actors": presentation.counted("actors", involved.count),
        "articles": presentation.counted("articles", presentation.articles.count),
      ])
    return [
      "title": presentation.title[language], "summary": summary[language],
      "language": language.rawValue, "direction": language.direction, "words": words,
      "events": presentation.events.enumerated().map(event), "actors": involved.map(actor),
      "visits": presentation.visits.map(visit), "hasVisits": !presentation.visits.isEmpty,
      "articles": presentation.articles.enumerated().map(article),
      "omissions": presentation.omissions.map(omission),
      "hasOmissions": !presentation.omissions.isEmpty,
    ]
  }

  private var words: [String: Any] {
    let keys = [
      "date", "event", "ground", "sources", "name", "kind", "titles", "count", "visitor", "host",
      "place", "status", "evidence", "none",
    ]
    let pages = ["events", "actors", "visits", "omissions", "confidence"]
    var words = Dictionary(uniqueKeysWithValues: keys.map { ($0, label("report.\($0)")) })
    for page in pages { words[page] = label("page.\(page)") }
    words["nothing"] = label("page.omissions.none")
    return words
  }

  private func label(_ key: String) -> String { presentation.label(key)[language] }

  private func event(_ number: Int, _ event: EventItem) -> [String: Any] {
    var cited: Set<String> = []
    let sources = event.evidence.filter { cited.insert($0.article).inserted }
    let corroboration = presentation.counted("sources", event.corroboration)
    return [
      "number": number + 1, "anchor": Anchor.event(event.id), "date": event.dateLabel[language],
      "title": event.title[language], "reason": event.dateReason[language],
      "status": event.statusLabel[language], "kind": event.kindLabel[language],
      "notes": (event.disputes + event.notes).map { $0[language] }, "confidence": event.confidence,
      "corroboration": corroboration[language], "participants": event.participants.map(participant),
      "place": event.place.map(placeName) ?? "",
      "sources": sources.compactMap { numbers[$0.article] }.map { ["number": $0] },
      "quotes": quotes(of: event),
    ]
  }

  private func participant(_ participant: ParticipantItem) -> [String: Any] {
    ["role": participant.roleLabel[language], "name": actorName(participant.actor)]
  }

  /// The sentences of an event, a reprinted one once with all who print it.
  private func quotes(of event: EventItem) -> [[String: Any]] {
    var order: [String] = []
    var sources: [String: [EvidenceItem]] = [:]
    for item in event.evidence {
      if sources[item.quote] == nil { order.append(item.quote) }
      sources[item.quote, default: []].append(item)
    }
    return order.map { quote in
      let items = sources[quote] ?? []
      return ["quote": quote, "sources": items.map(source)]
    }
  }

  private func source(_ item: EvidenceItem) -> [String: Any] {
    let number = numbers[item.article] ?? 0
    let article = number > 0 ? presentation.articles[number - 1] : nil
    return [
      "number": number, "publisher": article.map { $0.publisher ?? $0.title } ?? item.article,
      "details": [item.attribution, item.dateLabel].compactMap { $0?[language] },
    ]
  }

  private func actor(_ actor: ActorItem) -> [String: Any] {
    let isForeign = actor.isTransliterated && actor.name[language] != actor.original
    return [
      "name": actor.name[language] + (isForeign ? " (\(actor.original))" : ""),
      "kind": label("actor.\(actor.kind.rawValue)"), "count": actor.eventCount,
      "titles": actor.titles.joined(separator: language == .arabic ? "، " : ", "),
    ]
  }

  private func visit(_ visit: VisitItem) -> [String: Any] {
    [
      "date": visit.dateLabel[language], "anchor": Anchor.event(visit.event),
      "visitor": actorName(visit.visitor), "host": visit.host.map(actorName) ?? "",
      "place": visit.place.map(placeName) ?? "", "status": label("status.\(visit.status.rawValue)"),
    ]
  }

  private func article(_ index: Int, _ article: ArticleItem) -> [String: Any] {
    let url = article.url.flatMap { PageMarkup.isWeb($0) ? $0 : nil }
    return [
      "number": index + 1, "links": url.map { [["title": article.title, "url": $0]] } ?? [],
      "plain": url == nil ? [article.title] : [],
      "details": [article.publisher, article.date?.description].compactMap { $0 },
    ]
  }

  private func omission(_ omission: OmissionItem) -> [String: Any] {
    [
      "subject": omission.subject, "reason": omission.reason[language],
      "numbers": [omission.article.flatMap { numbers[$0] }].compactMap { $0 },
    ]
  }

  private func actorName(_ id: String) -> String { actors[id]?.name[language] ?? id }

  private func placeName(_ id: String) -> String { places[id]?.name[language] ?? id }

  private static func keyed<Item: Identifiable>(_ items: [Item]) -> [String: Item]
  where Item.ID == String {
    Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
