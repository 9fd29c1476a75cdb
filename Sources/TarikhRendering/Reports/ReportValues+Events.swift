import TarikhCore

extension ReportValues {
  /// The events that most sources tell, in order of their dates.
  var selected: [(Int, EventItem)] {
    let events = presentation.events
    let ranked = events.indices.sorted { first, second in
      (events[second].corroboration, events[second].confidence, first)
        < (events[first].corroboration, events[first].confidence, second)
    }
    return ranked.prefix(Self.selected).sorted().map { ($0, events[$0]) }
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
    [
      "number": number + 1, "anchor": Anchor.event(event.id),
      "date": words.plain(event.dateLabel), "title": event.markedTitle(in: language),
      "reason": words.plain(event.dateReason), "status": words.plain(event.statusLabel),
      "kind": words.plain(event.kindLabel),
      "notes": (event.disputes + event.notes).map(words.plain), "confidence": event.confidence,
      "corroboration": corroborations[event.corroboration] ?? "",
      "participants": event.participants.map(participant),
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
    var groups: [(quote: String, items: [EvidenceItem])] = []
    for item in evidence {
      let quote = item.quote
      if let place = groups.firstIndex(where: { $0.quote == quote }) {
        groups[place].items.append(item)
      } else {
        groups.append((quote, [item]))
      }
    }
    return groups.map { quote, items in
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
