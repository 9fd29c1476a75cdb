import TarikhCore
import Testing

@Suite struct DecisionFileTests {
  private static let text = """
    # Decisions on the visits of February.

    # The ministry's calendar was seen on paper.
    date 2bfb0ad5b223b1e1 2026-02-19
      title   Basel al-Hourani receives Huda al-Busaifi
      quote   استقبل وزير الخارجية
      despite 2026-02-17 in amman, wire
      reason  The ministry corrected it.

    note 2bfb0ad5b223b1e1 Two guests confirm it.

    strike 77aa00b1c2d3e4f5

    not-same 0d4c3a11e5f60718 "Ahmed Khalifa"
      name    خليفة حفتر
      name    أحمد خليفة

    # The end.

    """

  private func read(_ text: String) -> DecisionReading {
    DecisionReading(Array(text.utf8), file: "d")
  }

  @Test func aFileIsWrittenAsItWasRead() {
    let reading = read(Self.text)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.decisions.map(\.line) == [4, 10, 12, 14])
    #expect(reading.contents.text == Self.text)
  }

  @Test func entriesAreSortedAndKeepTheirComments() {
    let turned = """
      # b
      strike b
      \u{20}
      # a
      \tdate a 2026-02\u{20}
      """.split(separator: "\n").map { $0.hasPrefix("\t") ? String($0.dropFirst()) : String($0) }
      .joined(separator: "\r\n")
    #expect(read(turned).contents.text == "# a\ndate a 2026-02\n\n# b\nstrike b\n")
  }

  @Test func theLesserActorStandsFirst() {
    let entry = DecisionEntry(.same("b", "a"), names: ["B", "A"])
    #expect(entry.decision == .same("a", "b"))
    #expect(entry.names == ["A", "B"])
  }

  @Test func articlesAreSortedAndQuoted() {
    let file = DecisionFile(entries: [
      DecisionEntry(.split(event: "e", articles: ["two words", "b", "a", "b"])),
      DecisionEntry(.apart(actor: "x", articles: ["b"]), names: ["X"]),
    ])
    #expect(file.text == "split e a b \"two words\"\n\napart x b\n  name    X\n")
    #expect(read(file.text).contents == file)
  }

  @Test(arguments: [
    ("date e 2026-02-30", "this decision is not complete"), ("date e", "not complete"),
    ("place e ", "not complete"), ("same a a", "not complete"), ("same a", "not complete"),
    ("strike a b", "not complete"), ("split e", "not complete"), ("apart a \"b", "not complete"),
    ("same \"a b", "not complete"), ("dat e 2026", "“dat”"),
    ("  reason x", "belongs to no decision"), ("strike a\n  raison x", "“raison”"),
    ("<<<<<<< mine", "conflict of a merge"), ("=======", "conflict of a merge"),
  ])
  func whatCannotBeUnderstoodIsAnError(text: String, summary: String) {
    let diagnostics = read(text).diagnostics
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.severity == .error)
    #expect(diagnostics.first?.summary.contains(summary) == true)
    #expect(diagnostics.first?.line == text.split(separator: "\n").count)
  }

  @Test func bytesThatAreNoTextAreAnError() {
    #expect(DecisionReading([0x64, 0xFF]).diagnostics.map(\.identifier) == ["invalid-utf8"])
  }

  @Test(arguments: [
    ("date e 2026-02-19\n\ndate e 2026-02-20", "“date e 2026-02-19” in line 1", 3),
    ("place e Amman\nplace e Zarqa", "“place e Amman” in line 1", 2),
    ("same a b\nnot-same b a", "“same a b” in line 1", 2),
    (
      "same a b\nsame c b\nsame c d\nnot-same a d",
      "“same a b” in line 1 with “same b c” in line 2", 4
    ),
    ("split e a b\nsplit e b c", "“split e a b” in line 1", 2),
    ("apart x a\nsplit x a\napart x a b", "“apart x a” in line 1", 3),
    ("not-same a c\nsame a b\nsame b c", "“not-same a c” in line 1 with “same a b” in line 2", 3),
  ])
  func decisionsThatContradictEachOtherAreErrorsWithTheirLines(
    text: String, summary: String, line: Int
  ) {
    let diagnostics = read(text).diagnostics
    #expect(diagnostics.map(\.identifier) == ["decision-conflict"])
    #expect(diagnostics.first?.summary.contains(summary) == true)
    #expect(diagnostics.first?.line == line)
  }

  @Test(arguments: [
    "same a b\nsame b c\nsame c a", "not-same a b\nnot-same b c", "date a 2026\ndate b 2025",
    "note e one\nnote e two", "date e 2026-02\ndate e 2026-02", "strike e\ndate e 2026",
    "split e a\nsplit e b", "apart x a\napart y a", "apart x a\nsame x y",
    "split e a b\nsplit e b a",
  ])
  func whatCanHoldTogetherIsNoConflict(text: String) {
    #expect(read(text).diagnostics.isEmpty)
  }

  @Test func hostileWordsStayOnTheirLine() {
    let words = "x\nstrike e\u{202E}\u{2028}# y\u{1B}[31m"
    let entry = DecisionEntry(
      .note(event: "e", words), names: [words], quote: words, despite: [words], reason: words)
    let file = DecisionFile(entries: [entry])
    #expect(read(file.text).contents == file)
    #expect(read(file.text).decisions.count == 1)
    #expect(file.text.split(separator: "\n").count == 5)
  }

  @Test func namesWithBlanksAndMarksAreQuoted() {
    let file = DecisionFile(entries: [DecisionEntry(.notSame("Abu \"X\" \\", "عمر بن"))])
    #expect(file.text == "not-same \"Abu \\\"X\\\" \\\\\" \"عمر بن\"\n")
    #expect(read(file.text).contents == file)
  }

  @Test func anyFileIsReadAsItWasWritten() {
    for seed in 0..<300 {
      var generator = Generator(seed: UInt64(seed))
      let file = generator.decisionFile()
      let reading = read(file.text)
      #expect(reading.contents.text == file.text)
      #expect(reading.contents.entries == file.entries)
    }
  }

  @Test func aNewDecisionTakesThePlaceOfOneOnTheSameMatter() {
    let old = DecisionFile(entries: [
      DecisionEntry(.date(event: "e", EDTF(.year(2025))), comments: ["# why"]),
      DecisionEntry(.note(event: "e", "x")),
    ])
    let (new, replaced) = old.adding(DecisionEntry(.date(event: "e", EDTF(.year(2026)))))
    #expect(new.text == "# why\ndate e 2026\n\nnote e x\n")
    #expect(replaced.map(\.decision.value) == ["2025"])
    #expect(old.adding(DecisionEntry(.note(event: "e", "y"))).replaced.isEmpty)
  }

  @Test func commentsDoNotChangeTheFingerprint() {
    let plain = read("strike e").contents
    #expect(plain.fingerprint == read("# x\n\n# y\nstrike  e\n# z").contents.fingerprint)
    #expect(plain.fingerprint != read("strike e\n  reason x").contents.fingerprint)
    #expect(read("# x").contents.fingerprint == nil)
  }
}
