import TarikhCore
import Testing

@testable import TarikhDiff

/// Eleven edits in a noisy timeline, two of which are no change: nine must be told, and nothing else.
@Suite struct ElevenChangesTests {
  @Test(arguments: [20, 100, 300], 0..<7)
  func onlyTheEditsAreTold(_ count: Int, _ seed: Int) throws {
    let edited = Edited(count: count, seed: seed)
    let diff = TimelineDiff(
      from: try edited.before.timeline(Noise(seed: seed)),
      to: try edited.after.timeline(Noise(seed: seed + 50)))
    #expect(Set(diff.events.map(Told.init)) == edited.expected)
    #expect(diff.events.count == 9)
    #expect(diff.actors.isEmpty && diff.relations.isEmpty)
    #expect(diff.edges.count == edited.changedTies)
  }

  @Test func tenThousandEventsTakeLessThanTwoSeconds() throws {
    let edited = Edited(count: 10_000, seed: 1)
    let before = try edited.before.timeline(Noise(seed: 1))
    let after = try edited.after.timeline(Noise(seed: 2))
    let clock = ContinuousClock()
    let start = clock.now
    let diff = TimelineDiff(from: before, to: after)
    let elapsed = clock.now - start
    #expect(Set(diff.events.map(Told.init)) == edited.expected)
    // Debug code is up to ten times slower; the budget is one of release builds.
    #if DEBUG
      #expect(elapsed < .seconds(20))
    #else
      #expect(elapsed < .seconds(2))
    #endif
  }
}

/// A change as the tests compare it: the first words of the sentence and what is said of it.
private struct Told: Hashable {
  let sentence: String
  let verdicts: [String]

  init(_ sentence: String, _ verdicts: String...) {
    self.sentence = Orthography.folded(sentence)
    self.verdicts = verdicts
  }

  init(_ change: EventChange) {
    let event = change.after.first ?? change.before.first
    sentence = Orthography.folded(event?.claims.first?.claim.evidence.quote ?? "")
    verdicts = change.verdicts.map(\.name)
  }
}

/// A draft before and after the eleven edits.
private struct Edited {
  let before: Draft
  var after: Draft
  var expected: Set<Told> = []

  init(count: Int, seed: Int) {
    var numbers = SeededNumbers(seed + 1000)
    before = Draft(count: count, seed: seed)
    after = before
    let chosen = before.events.indices.shuffled(using: &numbers)
    func sentence(_ number: Int) -> String { before.events[chosen[number]].sentences[0] }

    after.events[chosen[2]].day += 3
    after.events[chosen[3]].date = EDTF(.year(after.events[chosen[3]].year))
    after.events[chosen[4]].day -= 1
    for number in 2...4 { expected.insert(Told(sentence(number), "redated")) }
    after.events[chosen[5]].sentences = [sentence(5).replacing("كلمة", with: "كَلِمه")]
    after.events[chosen[6]].sentences = [sentence(6).replacing("ك", with: "کـ")]
    after.events[chosen[7]].place = "p\((seed + 1) % 8)"
    if after.events[chosen[7]].place == before.events[chosen[7]].place {
      after.events[chosen[7]].place = nil
    }
    expected.insert(Told(sentence(7), "place-changed"))
    for number in 0...1 { expected.insert(Told(sentence(number), "removed")) }
    for index in [chosen[0], chosen[1]].sorted(by: >) { after.events.remove(at: index) }
    for number in 0..<3 {
      let event = Draft.randomEvent(count + number, using: &numbers)
      after.events.append(event)
      expected.insert(Told(event.sentences[0], "added"))
    }
    after.events.shuffle(using: &numbers)
  }

  /// Pairs of actors that only one of the drafts ties.
  var changedTies: Int {
    func ties(_ draft: Draft) -> Set<[Int]> { Set(draft.events.map { $0.actors.sorted() }) }
    return ties(before).symmetricDifference(ties(after)).count
  }
}

extension DraftEvent {
  fileprivate var year: Int { CalendarDay(ordinal: day).year }
}
