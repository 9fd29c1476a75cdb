import TarikhCore
import Testing

@testable import TarikhDiff

/// What holds for any two timelines.
@Suite struct DiffPropertyTests {
  @Test(arguments: 0..<20)
  func noiseIsNoChange(_ seed: Int) throws {
    let draft = Draft(count: 60, seed: seed)
    let diff = TimelineDiff(
      from: try draft.timeline(Noise(seed: seed)), to: try draft.timeline(Noise(seed: seed + 100)))
    #expect(diff.isEmpty)
    #expect(diff.causes.isEmpty)
  }

  @Test(arguments: 0..<20)
  func everyEventHasOneCounterpartOrOneVerdict(_ seed: Int) throws {
    let (before, after) = try pair(seed)
    let diff = TimelineDiff(from: before, to: after)
    let new = diff.events.filter(\.before.isEmpty).flatMap(\.after).map(\.id)
    let paired = Set(diff.counterparts.events.values.flatMap { $0 })
    #expect((new + paired).sorted() == after.events.keys.sorted())
    let reported = diff.events.flatMap(\.after).map(\.id)
    #expect(Set(reported).count == reported.count)
    let gone = diff.events.filter(\.after.isEmpty).flatMap(\.before).map(\.id)
    #expect((gone + diff.counterparts.events.keys).sorted() == before.events.keys.sorted())
  }

  @Test(arguments: 0..<20)
  func swappingTheRunsTurnsTheVerdictsRound(_ seed: Int) throws {
    let (before, after) = try pair(seed)
    let there = TimelineDiff(from: before, to: after)
    let back = TimelineDiff(from: after, to: before)
    let turned = back.events.map { Set($0.verdicts.map(\.reversed)) }
    #expect(there.events.count == back.events.count)
    #expect(there.events.contains { $0.verdicts.first == .merged })
    #expect(counts(there.events.map { Set($0.verdicts) }) == counts(turned))
    #expect(
      there.edges.map { $0.verdict == .added }.count { $0 }
        == back.edges.map { $0.verdict == .removed }.count { $0 })
  }

  private func counts(_ verdicts: [Set<EventVerdict>]) -> [Set<EventVerdict>: Int] {
    verdicts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// Two timelines with all kinds of changes between them.
  private func pair(_ seed: Int) throws -> (Timeline, Timeline) {
    var numbers = SeededNumbers(seed + 500)
    var before = Draft(count: 50, seed: seed)
    before.events[21].kind = before.events[9].kind
    var after = before
    after.events.remove(at: 0)
    after.events[3].sentences = [after.events[3].sentences[0] + " وكلمة أخرى"]
    after.events[4].day += Int.random(in: 1..<9, using: &numbers)
    after.events[5].kind = .message
    after.events[6].date = EDTF(.month(2026, 2))
    after.events[7].sentences.append("جملة \(seed)")
    let absorbed = after.events.remove(at: 20)
    after.events[8].sentences += absorbed.sentences
    after.events += (0..<5).map { Draft.randomEvent(900 + $0, using: &numbers) }
    return (try before.timeline(Noise(seed: seed)), try after.timeline(Noise(seed: seed + 7)))
  }
}

extension EventVerdict {
  /// The verdict with the runs swapped.
  fileprivate var reversed: EventVerdict {
    switch self {
    case .added: .removed
    case .removed: .added
    case .merged: .split
    case .split: .merged
    case .redated(let redating, let old, let new): .redated(redating.reversed, from: new, to: old)
    case .placeChanged(let old, let new): .placeChanged(from: new, to: old)
    case .statusChanged(let old, let new): .statusChanged(from: new, to: old)
    case .typeChanged(let old, let new): .typeChanged(from: new, to: old)
    case .reattributed(let joined, let left): .reattributed(joined: left, left: joined)
    case .sourceChanged(let old, let new): .sourceChanged(from: new, to: old)
    case .disputeOpened(let field): .disputeSettled(field)
    case .disputeSettled(let field): .disputeOpened(field)
    case .corroborationGained(let count): .corroborationLost(count)
    case .corroborationLost(let count): .corroborationGained(count)
    case .evidenceReworded: .evidenceReworded
    case .confidenceChanged(let old, let new): .confidenceChanged(from: new, to: old)
    }
  }
}

extension Redating {
  fileprivate var reversed: Redating {
    switch self {
    case .refined: .coarser
    case .coarser: .refined
    case .shifted(let days): .shifted(days: -days)
    case .conflicting: .conflicting
    }
  }
}
