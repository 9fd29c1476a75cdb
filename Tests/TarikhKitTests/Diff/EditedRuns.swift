import TarikhCore
import TarikhDiff
import TarikhResolution
import Testing

@testable import TarikhKit

/// Two runs over real extractions, the later with eleven edits and with noise.
///
/// 2 events are removed, 3 added, 3 re-dated and 1 moved to another place; 2 sentences are spelt otherwise. A paragraph
/// before all others shifts every offset; articles have other names and another order.
struct EditedRuns {
  let before: Timeline
  let after: Timeline
  /// What must be told: the sentence and the names of the verdicts.
  let expected: Set<Told>
  /// What no edit touches.
  let untouched: Int

  struct Told: Hashable {
    let sentence: String
    let verdicts: [String]

    init(_ sentence: String, _ verdicts: String...) {
      self.sentence = Orthography.folded(sentence)
      self.verdicts = verdicts
    }

    init(_ change: EventChange) {
      sentence = Orthography.folded(
        (change.after.first ?? change.before.first)?.claims.first?.claim.evidence.quote ?? "")
      verdicts = change.verdicts.map(\.name)
    }
  }

  /// At least `count` events, edited as `seed` has it.
  init(count: Int, seed: Int, articles: ExtractedArticles) throws {
    var numbers = SeededNumbers(seed)
    let (old, timeline) = try articles.first(count)
    var new = Array(articles.shifted.prefix(old.count))
    let chosen = Self.lonely(in: timeline).shuffled(using: &numbers)
    try #require(chosen.count >= 8)
    var edits = Edits()
    var expected: Set<Told> = []
    for claim in chosen[0...1] { expected.insert(Told(claim.evidence.quote, "removed")) }
    for claim in chosen[2...4] { expected.insert(Told(claim.evidence.quote, "redated")) }
    expected.insert(Told(chosen[7].evidence.quote, "place-changed"))
    edits.remove(chosen[0...1])
    edits.redate(chosen[2], .shifted(3))
    edits.redate(chosen[3], .coarser)
    edits.redate(chosen[4], .shifted(-1))
    edits.respell(chosen[5...6])
    edits.move(chosen[7])
    new = new.map(edits.applied)
    let addition = try articles.addition(seed)
    for claim in addition.extraction.events { expected.insert(Told(claim.evidence.quote, "added")) }
    new.append(addition)
    new.shuffle(using: &numbers)
    before = timeline
    after = articles.resolved(new)
    self.expected = expected
    untouched = timeline.events.count - 6
  }

  /// Claims that stand alone: of one event each, on one day at a place, and no other event of that kind shares an actor.
  private static func lonely(in timeline: Timeline) -> [Claim] {
    var known: [String: Int] = [:]
    let events = timeline.events.values.sorted { $0.id < $1.id }
    for event in events {
      for actor in Set(event.participants.map(\.actor)) {
        known["\(event.kind.rawValue) \(actor)", default: 0] += 1
      }
    }
    var ids: [String: Int] = [:]
    for claim in events.flatMap(\.claims) { ids[claim.claim.id, default: 0] += 1 }
    return events.filter { event in
      event.claims.count == 1 && event.claims[0].claim.place != nil
        && event.time?.edtf.singleDay != nil && event.time?.edtf.qualifier == EDTF.Qualifier.none
        && event.claims.allSatisfy { ids[$0.claim.id] == 1 }
        && !event.participants.isEmpty
        && event.participants.allSatisfy { known["\(event.kind.rawValue) \($0.actor)"] == 1 }
    }.map { $0.claims[0].claim }
  }
}

/// The eleven edits, by the ids of claims.
private struct Edits {
  enum Redating { case shifted(Int), coarser }

  private var removed: Set<String> = []
  private var redated: [String: Redating] = [:]
  private var respelt: Set<String> = []
  private var moved: Set<String> = []

  mutating func remove(_ claims: ArraySlice<Claim>) { removed = Set(claims.map(\.id)) }
  mutating func redate(_ claim: Claim, _ redating: Redating) { redated[claim.id] = redating }
  mutating func respell(_ claims: ArraySlice<Claim>) { respelt = Set(claims.map(\.id)) }
  mutating func move(_ claim: Claim) { moved = [claim.id] }

  func applied(_ reading: ExtractedArticles.Reading) -> ExtractedArticles.Reading {
    let touched = removed.union(redated.keys).union(respelt).union(moved)
    guard reading.extraction.events.contains(where: { touched.contains($0.id) }) else {
      return reading
    }
    let extraction = reading.extraction
    return (
      reading.article,
      extraction.with(
        events: extraction.events.filter { !removed.contains($0.id) }
          .map { edited($0, in: extraction) },
        visits: extraction.visits.filter { !removed.contains($0.event) })
    )
  }

  private func edited(_ claim: Claim, in extraction: Extraction) -> Claim {
    let place =
      moved.contains(claim.id)
      ? extraction.places.map(\.canonical).first { $0 != claim.place } : claim.place
    let quote =
      respelt.contains(claim.id)
      ? claim.evidence.quote.replacing("أ", with: "ا").replacing("ل", with: "لـ")
      : claim.evidence.quote
    return Claim(
      id: claim.id, kind: claim.kind, trigger: claim.trigger, time: time(of: claim), place: place,
      participants: claim.participants, status: claim.status, attribution: claim.attribution,
      evidence: Evidence(quote, at: claim.evidence.span) ?? claim.evidence,
      alsoEvidence: claim.alsoEvidence, confidence: max(0, claim.confidence - 3),
      coding: claim.coding)
  }

  private func time(of claim: Claim) -> TimeValue? {
    guard let redating = redated[claim.id], let time = claim.time, let day = time.edtf.singleDay
    else { return claim.time }
    switch redating {
    case .coarser: return TimeValue(EDTF(.year(day.year)), basis: time.basis)
    case .shifted(let days):
      return TimeValue(EDTF(CalendarDay(ordinal: day.ordinal + days)), basis: time.basis)
    }
  }
}
