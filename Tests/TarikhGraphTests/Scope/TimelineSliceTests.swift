import TarikhCore
import TarikhGraph
import Testing

@Suite struct TimelineSliceTests {
  private static let dates = [
    "e1": "2026-01-31", "e2": "2026-02-01", "e3": "2026-02", "e4": "2026-01-20/..", "e5": "../2025",
    "e6": "2026-03-01", "e7": "2026",
  ]

  private static func story() -> Story {
    var story = Story()
    for id in ["p1", "p2", "p3"] { story.add(id, "شخص \(id)") }
    for (index, (id, date)) in dates.sorted(by: { $0.key < $1.key }).enumerated() {
      story.add(article: id, names: [])
      story.add(
        event: id, with: ["p1", "p2"], in: id, sentence: TextSpan(index, index + 5),
        quote: "جملة \(id)", on: date)
    }
    story.add(article: "u", names: [])
    story.add(event: "u1", with: ["p3"], in: "u", sentence: TextSpan(0, 5), quote: "بلا تاريخ")
    return story
  }

  private static func day(_ text: String) -> CalendarDay? { CalendarDay(text) }

  @Test func bothDaysBelongToIt() {
    let slice = Self.story().timeline.slice(
      from: Self.day("2026-02-01"), to: Self.day("2026-02-01"))
    #expect(slice.timeline.events.keys.sorted() == ["e2", "e3", "e4", "e7"])
    #expect(slice.timeline.articles.keys.sorted() == ["e2", "e3", "e4", "e7"])
    #expect(slice.outsideEvents == 3 && slice.undatedEvents == 1)
  }

  @Test func oneSideMayBeOpen() {
    let timeline = Self.story().timeline
    let early = timeline.slice(to: Self.day("2026-01-19")).timeline
    #expect(early.events.keys.sorted() == ["e5", "e7"])
    let late = timeline.slice(from: Self.day("2026-03-01")).timeline
    #expect(late.events.keys.sorted() == ["e4", "e6", "e7"])
  }

  @Test func withoutBoundsEverythingStays() {
    let timeline = Self.story().timeline
    let slice = timeline.slice()
    #expect(slice.timeline == timeline && slice.undatedEvents == 0)
  }

  @Test func aVisitStaysByItsOwnDateAndKeepsItsEvent() {
    var story = Self.story()
    story.add(visit: "p1", host: "p2", place: nil, on: "2026-05-01", "e1")
    story.add(visit: "p1", host: "p3", place: nil, on: nil, "e6")
    let slice = story.timeline.slice(from: Self.day("2026-04-30"), to: Self.day("2026-05-02"))
    #expect(slice.timeline.visits.map(\.event) == ["e1"] && slice.undatedVisits == 1)
    #expect(slice.timeline.events.keys.sorted() == ["e1", "e4", "e7"])
  }

  @Test func aRelationStaysWithTheEventOfItsSentence() {
    var story = Self.story()
    story.add(.met, from: "p1", to: "p2", in: "e2", sentence: TextSpan(1, 6), quote: "جملة e2")
    story.add(.alliedWith, from: "p1", to: "p3", in: "e6", sentence: TextSpan(5, 10), quote: "جملة")
    let slice = story.timeline.slice(to: Self.day("2026-02-15"))
    #expect(slice.timeline.relations.map(\.kind) == [.met] && slice.omittedRelations == 1)
  }
}
