import TarikhCore
import Testing

@testable import TarikhResolution

@Suite struct EventDecisionsTests {
  private let told = report("a") {
    $0.claim(.visit, [.guest: "هدى سالم"], on: "2026-02-15", in: "عمان")
    $0.visit("هدى سالم", place: "عمان", on: "2026-02-15")
  }

  private func id() throws -> String { try #require(told.claims.first?.id) }

  @Test func aDecidedDateIsShownAsSuch() throws {
    let date = try #require(EDTF("2026-02-13"))
    let timeline = resolve([told], decisions: [.date(event: try id(), date)])
    let event = try #require(timeline.events.values.first)
    #expect(event.time?.edtf == date)
    #expect(event.claims.first?.claim.time?.edtf.description == "2026-02-15")
    #expect(event.decisions == [AppliedDecision(.date, of: try id(), "2026-02-13")])
    #expect(timeline.visits.first?.time?.edtf == date)
  }

  @Test(arguments: ["عمان", "الزرقاء"])
  func aDecidedPlaceNeedNotBeKnown(_ name: String) throws {
    let timeline = resolve([told], decisions: [.place(event: try id(), name)])
    let event = try #require(timeline.events.values.first)
    #expect(event.place.flatMap { timeline.places[$0]?.name } == name)
    #expect(
      Resolver(decisions: [.place(event: try id(), name)]).merge(timeline, timeline) == timeline)
  }

  @Test func notesStandInWords() throws {
    let notes: [Decision] = [.note(event: try id(), "one"), .note(event: try id(), "two")]
    #expect(
      resolve([told], decisions: notes).events.values.first?.decisions.map(\.value)
        == ["one", "two"])
  }

  @Test func aStruckEventIsGoneAndCanComeBack() throws {
    let strike = [Decision.strike(event: try id())]
    let timeline = resolve([told], decisions: strike)
    #expect(timeline.events.isEmpty && timeline.visits.isEmpty)
    #expect(timeline.articles.values.first?.struck == told.claims)
    #expect(Resolver(decisions: strike).merge(timeline, timeline) == timeline)
    #expect(Resolver().merge(timeline, timeline).canonicalBytes == resolve([told]).canonicalBytes)
  }

  @Test func aDecisionFollowsAnEventToItsNewId() throws {
    let earlier = report("e", "2026-02-14") {
      $0.claim(.visit, [.guest: "هدى سالم"], on: "2026-02-15", in: "عمان")
    }
    let timeline = resolve([told, earlier], decisions: [.note(event: try id(), "n")])
    #expect(timeline.events.count == 1)
    #expect(timeline.events.values.first?.decisions.count == 1)
  }
}
