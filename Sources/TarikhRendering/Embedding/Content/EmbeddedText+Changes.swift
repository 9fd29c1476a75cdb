import TarikhCore

extension EmbeddedText {
  /// What changed since an earlier run: each event with its verdicts and sources, and in a list with its sentences.
  static func changes(
    _ diff: DiffPresentation, _ words: EmbeddedWords, form: EmbedMarker.Form
  ) -> EmbeddedText {
    let language = words.language
    let summary = PlainText.line(diff.summary[language])
    var text = EmbeddedText(language: language, remarks: [summary])
    if form == .table {
      text.columns = words.labels(
        "diff.change", "report.date", "report.event", "diff.because", "report.sources")
      text.rows = diff.events.map { change in
        [
          [.words(verdicts(change, words))], [.words(words.plain(change.dateLabel))],
          [.words(title(change, words))],
          EmbeddedSpan.list(change.causes.map { [.words(words.plain($0))] }, in: language),
          words.sources(change.latest?.evidence ?? []),
        ]
      }
    } else {
      text.items = diff.events.map { Item(change: $0, words) }
    }
    return text
  }

  fileprivate static func verdicts(_ change: EventChangeItem, _ words: EmbeddedWords) -> String {
    change.verdicts.map { words.plain($0.label) }
      .joined(separator: words.language == .arabic ? "، " : ", ")
  }

  fileprivate static func title(_ change: EventChangeItem, _ words: EmbeddedWords) -> String {
    change.latest?.markedTitle(in: words.language) ?? change.id
  }
}

extension EmbeddedText.Item {
  /// A change, with what it was before, its sentences and why it came.
  fileprivate init(change: EventChangeItem, _ words: EmbeddedWords) {
    var items: [EmbeddedText.Item] = []
    if change.presence == .changed {
      items += change.verdicts.map { EmbeddedText.Item(spans: [.words(words.plain($0.words))]) }
    }
    let evidence = change.evidenceAfter + change.evidenceBefore
    items += (evidence.isEmpty ? change.evidenceOfBoth : evidence).map { item in
      EmbeddedText.Item(spans: [.words(words.quoted(item.quote) + " ")] + words.sources([item]))
    }
    items += change.causes.map { cause in
      EmbeddedText.Item(
        spans: [.words("\(words.label("diff.because")): \(words.plain(cause))")])
    }
    self.init(
      spans: [
        .strong(EmbeddedText.verdicts(change, words)), .words(" "),
        .words(words.plain(change.dateLabel) + ": " + EmbeddedText.title(change, words)),
      ], items: items)
  }
}
