import TarikhCore
import TarikhDiff
import Testing

@testable import TarikhKit

/// Eleven edits to real extractions in noise: nine are told, each as what it is, and nothing else.
@Suite struct RealElevenChangesTests {
  private static let articles = Result { try ExtractedArticles() }

  private func check(_ count: Int, _ seed: Int) throws {
    let runs = try EditedRuns(count: count, seed: seed, articles: Self.articles.get())
    let diff = TimelineDiff(from: runs.before, to: runs.after)
    #expect(runs.before.events.count >= count)
    let told = Set(diff.events.map(EditedRuns.Told.init))
    #expect(told.symmetricDifference(runs.expected).isEmpty)
    #expect(diff.events.count == 9)
    let back = TimelineDiff(from: runs.after, to: runs.before)
    #expect(back.events.count == 9)
  }

  @Test(arguments: [20, 100, 300])
  func onlyTheEditsAreTold(_ count: Int) throws { try check(count, count) }

  @Test(arguments: 0..<20)
  func onlyTheEditsAreToldWhateverTheyTouch(_ seed: Int) throws { try check(100, seed) }

  @Test(arguments: 0..<20)
  func joinedAndPartedEventsAreToldAsSuch(_ seed: Int) throws {
    var numbers = SeededNumbers(seed)
    let whole = try Self.articles.get().whole
    let ids = whole.events.keys.sorted().shuffled(using: &numbers)
    var events = whole.events
    var joined: [Set<String>] = []
    for pair in 0..<3 {
      let (first, second) = try (
        #require(events[ids[pair * 2]]), #require(events[ids[pair * 2 + 1]])
      )
      events[second.id] = nil
      events[first.id] = first.absorbing(second)
      joined.append([first.id, second.id])
    }
    let after = Timeline(
      articles: whole.articles, actors: whole.actors, places: whole.places, events: events,
      visits: whole.visits, relations: whole.relations, diagnostics: [], manifest: whole.manifest)
    let merges = TimelineDiff(from: whole, to: after).events
    #expect(Set(merges.map { Set($0.before.map(\.id)) }) == Set(joined))
    #expect(merges.allSatisfy { $0.verdicts.first == .merged && $0.after.count == 1 })
    let splits = TimelineDiff(from: after, to: whole).events
    #expect(Set(splits.map { Set($0.after.map(\.id)) }) == Set(joined))
    #expect(splits.allSatisfy { $0.verdicts.first == .split && $0.before.count == 1 })
  }
}

extension Event {
  /// The event with the claims of another, as if both had been found to be one.
  fileprivate func absorbing(_ other: Event) -> Event {
    Event(
      id: id, formerIDs: (formerIDs + other.formerIDs + [other.id]).sorted(), kind: kind,
      time: time, place: place, participants: participants, status: status, disputed: disputed,
      corroboration: corroboration + other.corroboration, confidence: confidence,
      claims: claims + other.claims, decisions: decisions)
  }
}
