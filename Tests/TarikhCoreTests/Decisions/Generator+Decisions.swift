import TarikhCore

extension Generator {
  /// A decision on one of a few events and actors, so that several meet.
  mutating func decisionEntry() -> DecisionEntry {
    let events = ["e1", "e2", "e3"]
    let pairs = [("a", "b"), ("b", "c"), ("a", "c"), ("d", "a")]
    let pair = pick(pairs)
    let decision: Decision =
      switch number(8) {
      case 0: .date(event: pick(events), EDTF(.year(2020 + number(3))))
      case 1: .place(event: pick(events), pick(["Amman", "Zarqa", "عمّان"]))
      case 2: .strike(event: pick(events))
      case 3: .note(event: pick(events), pick(["one", "two words", "ثلاث"]))
      case 4: .same(pair.0, pair.1)
      case 5: .split(event: pick(events), articles: articles())
      case 6: .apart(actor: pair.0, articles: articles())
      default: .notSame(pair.1, pair.0)
      }
    return DecisionEntry(
      decision, names: optional { _ in ["name"] } ?? [], quote: optional { $0.text() },
      despite: list(2) { $0.text() }, reason: optional { $0.pick(["why", "because"]) },
      comments: list(3) { "# \($0.number(4))" })
  }

  private mutating func articles() -> [String] {
    let first = pick(["news/one", "two words", "ثلاثة", "f0f0f0f0f0f0f0f0"])
    return [first] + list(2) { $0.pick(["news/one", "\"quoted\"", "four"]) }
  }

  /// A file whose decisions can hold together.
  mutating func decisionFile() -> DecisionFile {
    changed(DecisionFile(header: list(3) { "# head \($0.number(3))" }), edits: number(8))
  }

  /// The file after some edits: decisions added, changed and taken back.
  mutating func changed(_ file: DecisionFile, edits: Int) -> DecisionFile {
    var file = file
    for _ in 0..<edits {
      var next = file
      if number(3) == 0, !file.entries.isEmpty {
        next = file.removing([pick(file.entries).decision])
      } else {
        next = file.adding(decisionEntry()).file
      }
      let text = next.text
      if DecisionReading(Array(text.utf8)).diagnostics.isEmpty { file = next }
    }
    return file
  }
}
