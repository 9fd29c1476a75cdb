import TarikhCore
import Testing

@testable import TarikhDiff

@Suite struct DiffTextTests {
  /// The text with isolates made visible.
  private func text(_ before: [DraftEvent], _ after: [DraftEvent], colour: Bool = false) throws
    -> String
  {
    let diff = TimelineDiff(from: try Draft(before).timeline(), to: try Draft(after).timeline())
    return diff.text(colour: colour).replacing("\u{2068}", with: "⟨")
      .replacing("\u{2069}", with: "⟩").replacing("\u{1B}", with: "␛")
  }

  private var talks: DraftEvent { DraftEvent("The two met\nin the palace") }

  @Test func nothingIsSaidInOneLine() throws {
    #expect(try text([talks], [talks]) == "no changes\n")
  }

  @Test func aCauseStandsBesideItsChange() throws {
    var (first, second) = (talks, DraftEvent("Another article tells of a vote"))
    (first.article, second.article, second.day) = (1, 2, talks.day + 50)
    let text = try text([], [first, second])
    #expect(text.contains("because: 2 new articles\n"))
    #expect(text.contains("    because: new article ⟨article-2⟩\n"))
  }

  @Test func anAddedEventShowsItsSentence() throws {
    let event = try #require(try Draft([talks]).timeline().events.keys.first)
    let expected = """
      1 added, 1 edge changed
      because: 1 new article

      + 2026-02-16  meeting ⟨سلمى الإدريسي⟩, ⟨وزارة الصحة⟩ @ ⟨مدينة الأمل 0⟩  [\(event)]
          ⟨The two met in the palace⟩

      edges
      + ⟨سلمى الإدريسي⟩ — ⟨وزارة الصحة⟩ (together)

      """
    #expect(try text([], [talks]) == expected)
  }

  @Test func aChangedEventSaysWhat() throws {
    var changed = talks
    (changed.day, changed.status, changed.place) = (talks.day - 1, .denied, nil)
    let text = try text([talks], [changed])
    #expect(text.contains("    re-dated: 2026-02-16 → 2026-02-15 (1 day earlier)\n"))
    #expect(text.contains("    place: ⟨مدينة الأمل 0⟩ → none\n"))
    changed.disputed = [.date]
    #expect(
      try self.text([talks], [changed]).contains("    re-dated: 2026-02-16 → 2026-02-15 (conf"))
    changed.day = talks.day
    #expect(try self.text([talks], [changed]).contains("    sources now disagree on the date\n"))
    #expect(text.contains("    status: happened → denied\n"))
  }

  @Test func colourComesOnDemandOnly() throws {
    #expect(try text([], [talks], colour: true).contains("␛[32m+␛[0m"))
    #expect(try !text([], [talks]).contains("␛"))
  }

  @Test func foreignTextCantSteerTheTerminal() throws {
    let text = try text([], [DraftEvent("a\u{1B}[2Jb\u{202E}c\u{2069}d\u{200F}")])
    #expect(text.contains("⟨a [2Jbcd\u{200F}⟩"))
  }
}
