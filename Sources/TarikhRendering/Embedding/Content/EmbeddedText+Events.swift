import TarikhCore

extension EmbeddedText {
  /// The events of a presentation, with the sentences that they rest on in a list, and their sources in either.
  static func events(_ words: EmbeddedWords, form: EmbedMarker.Form) -> EmbeddedText {
    let (presentation, language) = (words.presentation, words.language)
    var text = EmbeddedText(language: language, remarks: words.remarks)
    if form == .table {
      text.columns = words.labels("report.date", "report.event", "report.sources")
      text.rows = presentation.events.map { event in
        [
          [.words(words.plain(event.dateLabel))], [.words(event.markedTitle(in: language))],
          words.sources(event.evidence),
        ]
      }
    } else {
      text.items = presentation.events.map { Item(event: $0, words) }
    }
    return text
  }
}

extension EmbeddedText.Item {
  /// An event, with what its sources say and what they disagree on.
  init(event: EventItem, _ words: EmbeddedWords) {
    let disputes = event.disputes.map { EmbeddedText.Item(spans: [.words(words.plain($0))]) }
    var quotes: [String] = []
    var sources: [String: [EvidenceItem]] = [:]
    for item in event.evidence {
      let quote = PlainText.line(item.quote)
      if sources[quote] == nil { quotes.append(quote) }
      sources[quote, default: []].append(item)
    }
    self.init(
      spans: [
        .strong(words.plain(event.dateLabel)), .words(" "),
        .words(event.markedTitle(in: words.language)),
      ],
      items: disputes
        + quotes.map { quote in
          EmbeddedText.Item(
            spans: [.words(words.quoted(quote) + " ")] + words.sources(sources[quote] ?? []))
        })
  }
}
