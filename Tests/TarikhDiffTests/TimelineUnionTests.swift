import TarikhCore
import Testing

@testable import TarikhDiff

@Suite struct TimelineUnionTests {
  private func union(_ before: Draft, _ after: Draft) throws -> (TimelineUnion, TimelineDiff) {
    let diff = TimelineDiff(from: try before.timeline(), to: try after.timeline())
    return (TimelineUnion(diff), diff)
  }

  @Test func theSameRunsHaveNoMarks() throws {
    let draft = Draft(count: 12, seed: 1)
    let (union, diff) = try union(draft, draft)
    #expect(union.timeline == diff.after)
    #expect(union.events.isEmpty && union.cooccurrence.isEmpty && union.visits.isEmpty)
  }

  @Test func whatIsGoneAndWhereAnEventStoodIsKept() throws {
    var (before, after) = (Draft(count: 6, seed: 2), Draft(count: 6, seed: 2))
    after.events[1].day += 4
    after.events.remove(at: 0)
    before.events.remove(at: 5)
    let (union, diff) = try union(before, after)
    #expect(union.timeline.events.count == diff.after.events.count + 2)
    let fates = union.events.values
    #expect(fates.filter { $0 == .added }.count == 1)
    #expect(fates.filter { $0 == .removed }.count == 1)
    let moved = try #require(diff.events.first { $0.verdicts.map(\.name) == ["redated"] })
    #expect(union.events[moved.id] == .changed)
    let former = try #require(union.events.first { $0.value == .former(moved.id) }?.key)
    #expect(union.timeline.events[former]?.time == moved.before.first?.time)
    #expect(Set(union.events.keys).isSubset(of: union.timeline.events.keys))
  }

  @Test func whatWasJoinedIsGone() throws {
    var (before, after) = (Draft(count: 4, seed: 3), Draft(count: 4, seed: 3))
    let absorbed = after.events.remove(at: 3)
    after.events[0].sentences += absorbed.sentences
    before.events[3].kind = before.events[0].kind
    let (union, diff) = try union(before, after)
    #expect(diff.events.contains { $0.verdicts.contains(.merged) })
    #expect(union.events.values.contains(.removed))
    #expect(union.timeline.events.count == 4)
  }

  @Test func anActorOfTheEarlierRunHasTheIdOfTheLater() throws {
    let before = Draft(count: 3, seed: 4)
    var after = before
    after.events.remove(at: 0)
    after.actorNames.append(before.actorNames[0])
    after.actorNames[0] = ""
    for index in after.events.indices {
      after.events[index].actors = after.events[index].actors.map { $0 == 0 ? 5 : $0 }
    }
    let (union, _) = try union(before, after)
    let named = union.timeline.events.values.flatMap { $0.participants.map(\.actor) }
    #expect(!named.contains("a0"))
    #expect(Set(named).isSubset(of: union.timeline.actors.keys))
  }
}
