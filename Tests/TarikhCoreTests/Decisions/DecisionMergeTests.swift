import TarikhCore
import Testing

@Suite struct DecisionMergeTests {
  private func file(_ text: String) -> DecisionFile {
    DecisionReading(Array(text.utf8)).contents
  }

  private func merge(_ base: String, _ mine: String, _ new: String) -> DecisionMerge {
    DecisionMerge(base: file(base), mine: file(mine), new: file(new))
  }

  @Test func additionsOfBothSidesStandTogether() {
    let merge = merge("strike a", "strike a\ndate b 2026", "strike a\nnote b x")
    #expect(merge.conflicts.isEmpty)
    #expect(merge.text == "strike a\n\ndate b 2026\n\nnote b x\n")
  }

  @Test func whatOneSideTookBackIsGone() {
    #expect(merge("strike a\nstrike b", "strike a", "strike a\nstrike b").text == "strike a\n")
  }

  @Test func twoDatesAreMarked() {
    let merge = merge("", "date b 2025\n  reason r", "# c\ndate b 2026")
    #expect(merge.conflicts.count == 1)
    #expect(
      merge.text
        == "<<<<<<< mine\ndate b 2025\n  reason  r\n=======\n# c\ndate b 2026\n>>>>>>> new\n")
  }

  @Test func takingBackWhatTheOtherChangedIsMarked() {
    let merge = merge("date b 2025", "", "date b 2026")
    #expect(merge.text == "<<<<<<< mine\n=======\ndate b 2026\n>>>>>>> new\n")
  }

  @Test func oneAndTwoAreMarkedAcrossAChain() {
    let merge = merge("same a b", "same a b\nsame b c", "same a b\nnot-same a c\nstrike e")
    #expect(merge.conflicts.count == 1)
    #expect(
      merge.text
        == "strike e\n\n<<<<<<< mine\nsame a b\nsame b c\n=======\nnot-same a c\n>>>>>>> new\n")
  }

  @Test func partsOfOneEventStandTogetherUnlessTheyShareAnArticle() {
    let parts = merge("", "split e a", "split e b")
    #expect(parts.text == "split e a\n\nsplit e b\n")
    let rivals = merge("", "apart x a", "apart x a b")
    #expect(
      rivals.text == "<<<<<<< mine\napart x a\n=======\napart x a b\n>>>>>>> new\n")
  }

  @Test func oneDecisionWithDetailsOfBothIsNoConflict() {
    let merge = merge(
      "date b 2026", "# mine\ndate b 2026\n  reason r", "# new\ndate b 2026\n  despite 2025")
    #expect(merge.text == "# mine\n# new\ndate b 2026\n  despite 2025\n  reason  r\n")
  }

  @Test func twoReasonsAreMarked() {
    #expect(merge("", "strike a\n  reason x", "strike a\n  reason y").conflicts.count == 1)
  }

  /// Three files of random edits.
  private func stories(_ check: (DecisionFile, DecisionFile, DecisionFile) -> Void) {
    for seed in 0..<400 {
      var generator = Generator(seed: UInt64(seed))
      let base = generator.decisionFile()
      let mine = generator.changed(base, edits: generator.number(5))
      let new = generator.changed(base, edits: generator.number(5))
      check(base, mine, new)
    }
  }

  @Test func noDecisionIsLost() {
    stories { base, mine, new in
      let merge = DecisionMerge(base: base, mine: mine, new: new)
      let lines = Set(merge.text.split(separator: "\n").map(String.init))
      let (old, left, right) = (lineSet(base), lineSet(mine), lineSet(new))
      for line in left.symmetricDifference(right).subtracting(old) { #expect(lines.contains(line)) }
      for line in left.intersection(right) { #expect(lines.contains(line)) }
      for entry in mine.entries + new.entries {
        guard let reason = entry.reason, !base.entries.contains(where: { $0.reason == reason })
        else { continue }
        #expect(lines.contains("  reason  \(reason)"))
      }
    }
  }

  @Test func nothingIsMadeUp() {
    stories { base, mine, new in
      let merge = DecisionMerge(base: base, mine: mine, new: new)
      let known = Set((mine.entries + new.entries).map(\.decision))
      let all = merge.agreed.entries + merge.conflicts.flatMap { $0.mine + $0.new }
      #expect(all.allSatisfy { known.contains($0.decision) })
    }
  }

  @Test func whatIsMergedCleanlyCanBeUsed() {
    stories { base, mine, new in
      let merge = DecisionMerge(base: base, mine: mine, new: new)
      let reading = DecisionReading(Array(merge.text.utf8))
      #expect(reading.diagnostics.isEmpty == merge.conflicts.isEmpty)
      #expect(DecisionReading(Array(merge.agreed.text.utf8)).diagnostics.isEmpty)
      if merge.conflicts.isEmpty { #expect(reading.contents.entries == merge.agreed.entries) }
    }
  }

  @Test func aSideThatChangedNothingGivesWay() {
    stories { base, mine, new in
      #expect(DecisionMerge(base: base, mine: base, new: new).text == new.text)
      #expect(DecisionMerge(base: base, mine: mine, new: base).text == mine.text)
      #expect(DecisionMerge(base: base, mine: mine, new: mine).text == mine.text)
    }
  }

  @Test func turningTheSidesTurnsTheConflicts() {
    stories { base, mine, new in
      let (one, other) = (
        DecisionMerge(base: base, mine: mine, new: new),
        DecisionMerge(base: base, mine: new, new: mine)
      )
      #expect(one.agreed.entries.map(\.decision) == other.agreed.entries.map(\.decision))
      #expect(one.conflicts.count == other.conflicts.count)
    }
  }

  private func lineSet(_ file: DecisionFile) -> Set<String> {
    Set(file.entries.map(\.decision.line))
  }
}
