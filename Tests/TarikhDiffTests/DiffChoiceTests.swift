import TarikhCore
import Testing

@testable import TarikhDiff

/// Which changes a reader asks for, and what is tolerated.
@Suite struct DiffChoiceTests {
  private let day = CalendarDay(ordinal: 20_500)

  private func diff(
    _ before: [DraftEvent], _ after: [DraftEvent], tolerance: Tolerance = Tolerance()
  ) throws -> TimelineDiff {
    TimelineDiff(
      from: try Draft(before).timeline(), to: try Draft(after).timeline(), tolerance: tolerance)
  }

  private func event(_ words: String, day: Int = 20_500, actors: [Int] = [0, 1]) -> DraftEvent {
    var event = DraftEvent(words)
    (event.day, event.actors) = (day, actors)
    return event
  }

  @Test func anIgnoredVerdictIsNoChange() throws {
    let diff = try diff([event("a b c")], [event("a b c", day: 20_503)])
    #expect(diff.events.count == 1)
    #expect(diff.ignoring(["redated"]).isEmpty)
    #expect(diff.ignoring(["events"]).isEmpty)
    #expect(!diff.ignoring(["added"]).isEmpty)
  }

  @Test func theOtherVerdictsOfAChangeStay() throws {
    var later = event("a b c", day: 20_503)
    later.status = .denied
    let diff = try diff([event("a b c")], [later]).ignoring(["redated"])
    #expect(diff.events.flatMap(\.verdicts).map(\.name) == ["status-changed"])
  }

  @Test func aChangeIsFoundByItsName() throws {
    let diff = try diff([], [event("a b c")])
    #expect(diff.has(["added"]) && diff.has(["events"]) && diff.has(["edge-added"]))
    #expect(!diff.has(["removed", "redated", "edge-removed", "actors"]))
    #expect(Set(ChangeName.all).count == ChangeName.all.count)
  }

  @Test(arguments: [(0, 1), (2, 1), (3, 0)])
  func daysWithinTheToleranceAreTheSame(_ tolerance: Int, _ count: Int) throws {
    let diff = try diff(
      [event("a b c")], [event("a b c", day: 20_503)], tolerance: Tolerance(days: tolerance))
    #expect(diff.events.count == count)
  }

  @Test func aDoubtfulDateIsAChangeWhateverIsTolerated() throws {
    var later = event("a b c")
    later.date = EDTF("\(day)~")
    let diff = try diff([event("a b c")], [later], tolerance: Tolerance(days: 5))
    #expect(diff.events.flatMap(\.verdicts).map(\.name) == ["redated"])
  }

  @Test func confidenceIsToldOnDemandOnly() throws {
    let draft = Draft([event("a b c")])
    let (old, new) = (try draft.timeline(Noise(seed: 1)), try draft.timeline(Noise(seed: 4)))
    let (first, second) = try (
      #require(old.events.values.first).confidence, #require(new.events.values.first).confidence
    )
    let jump = abs(first - second)
    try #require(jump > 1)
    #expect(TimelineDiff(from: old, to: new).isEmpty)
    func told(_ least: Int) -> [EventVerdict] {
      TimelineDiff(from: old, to: new, tolerance: Tolerance(confidence: least)).events
        .flatMap(\.verdicts)
    }
    #expect(told(jump) == [.confidenceChanged(from: first, to: second)])
    #expect(told(jump + 1).isEmpty)
  }

  @Test func onlyTheActorsChangesAreKept() throws {
    let diff = try diff(
      [event("a b c", actors: [0, 1])],
      [event("a b c", day: 20_501, actors: [0, 1]), event("d e f", actors: [2, 3])])
    #expect(diff.events.count == 2)
    let part = diff.concerning(actor: "a2")
    #expect(part.events.map(\.id) == diff.events.filter(\.before.isEmpty).map(\.id))
    #expect(part.edges.count == 1)
    #expect(diff.concerning(actor: "a4").isEmpty)
  }

  @Test func anActorIsFoundByTheIdThatItHadBefore() throws {
    let before = Draft([event("a b c")])
    var after = Draft([event("a b c", day: 20_501)])
    after.actorNames[0] = ""
    after.actorNames.append(before.actorNames[0])
    after.events[0].actors = [5, 1]
    let diff = TimelineDiff(from: try before.timeline(), to: try after.timeline())
    #expect(diff.concerning(actor: "a0").events.count == 1)
    #expect(diff.concerning(actor: "a5").events.count == 1)
  }

  @Test func onlyChangesWithinTheDaysAreKept() throws {
    let diff = try diff(
      [event("a b c", day: 20_500)],
      [event("a b c", day: 20_510), event("d e f", day: 20_700, actors: [2, 3])])
    func count(_ first: Int?, _ last: Int?) -> [Int] {
      let part = diff.within(
        from: first.map(CalendarDay.init(ordinal:)), to: last.map(CalendarDay.init(ordinal:)))
      return [part.events.count, part.edges.count]
    }
    // An event that moved is there where either of its dates is.
    #expect(count(20_499, 20_501) == [1, 0])
    #expect(count(20_509, 20_511) == [1, 0])
    #expect(count(20_600, nil) == [1, 1])
    #expect(count(nil, nil) == [2, 1])
    #expect(count(20_520, 20_530) == [0, 0])
  }
}
