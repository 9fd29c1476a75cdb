import TarikhCore

extension ReportValues {
  /// The events that most sources tell, in order of their dates.
  var selected: [(Int, EventItem)] {
    let ranked = presentation.events.enumerated().sorted { first, second in
      let (one, other) = (first.element, second.element)
      return (other.corroboration, other.confidence, first.offset)
        < (one.corroboration, one.confidence, second.offset)
    }
    return ranked.prefix(Self.selected).sorted { $0.offset < $1.offset }
      .map { ($0.offset, $0.element) }
  }

  /// How many events there are beside those selected, in a sentence; nothing where there are no more.
  var selection: [String] {
    let all = presentation.events.count
    if all <= Self.selected { return [] }
    return [
      presentation.filled(
        "report.selected",
        [
          "shown": LocalizedText(both: String(Self.selected)),
          "all": presentation.counted("events", all),
        ])[language]
    ]
  }

  /// An event, with its place in the order of events.
  func event(_ number: Int, _ event: EventItem) -> [String: Any] {
    let corroboration = presentation.counted("sources", event.corroboration)
    return [
      "number": number + 1, "anchor": Anchor.event(event.id),
      "date": words.plain(event.dateLabel), "title": event.markedTitle(in: language),
      "reason": words.plain(event.dateReason), "status": words.plain(event.statusLabel),
      "kind": words.plain(event.kindLabel),
      "notes": (event.disputes + event.notes).map(words.plain), "confidence": event.confidence,
      "corroboration": corroboration[language], "participants": event.participants.map(participant),
      "place": event.place.map { words.index.name($0, in: language) } ?? "",
      "sources": citations.numbers(of: event.evidence).map { ["number": $0] },
      "quotes": quotes(event.evidence),
    ]
  }

  private func participant(_ participant: ParticipantItem) -> [String: Any] {
    [
      "role": words.plain(participant.roleLabel),
      "name": words.index.name(participant.actor, in: language),
    ]
  }

  /// Sentences, a reprinted one once with all who print it.
  func quotes(_ evidence: [EvidenceItem]) -> [[String: Any]] {
    var order: [String] = []
    var sources: [String: [EvidenceItem]] = [:]
    for item in evidence {
      if sources[item.quote] == nil { order.append(item.quote) }
      sources[item.quote, default: []].append(item)
    }
    return order.map { quote in
      let items = sources[quote] ?? []
      let spoken = items.first?.language ?? ""
      return [
        "quote": words.isolated(quote), "language": spoken,
        "direction": PageMarkup.direction(of: spoken), "sources": items.map(source),
      ]
    }
  }

  private func source(_ item: EvidenceItem) -> [String: Any] {
    let number = citations.number(of: item.article)
    let article = number.map { citations.articles[$0 - 1] }
    let name = article.map { $0.publisher ?? $0.title } ?? item.article
    return [
      "number": number ?? 0, "publisher": words.isolated(name),
      "details": [item.attribution, item.dateLabel].compactMap { $0.map(words.plain) },
    ]
  }
}
