import TarikhCore
import TarikhGraph
import Testing

@testable import TarikhRendering

@Suite struct DrawingTimelineTests {
  private static func days(_ dates: String...) -> [(first: Int, last: Int)] {
    dates.compactMap { EDTF($0) }.compactMap { date in
      guard let first = date.firstDay, let last = date.lastDay else { return nil }
      return (first.ordinal, last.ordinal)
    }
  }

  private static func ordinal(_ date: String) -> Int { CalendarDay(date)?.ordinal ?? 0 }

  @Test func oldDaysAreCutOff() {
    let scale = TimelineScale(
      spans: Self.days("1969-09-01", "2026-02-10", "2026-02-12", "2026-02-15"), length: 800)
    #expect(scale.parts.count == 2)
    #expect(scale.dayLength(at: Self.ordinal("2026-02-12")) > 40)
  }

  @Test func evenDaysStayTogether() {
    let spans = Self.days("2024-01-05", "2024-06-11", "2024-12-20", "2025-05-02", "2025-11-19")
    #expect(TimelineScale(spans: spans, length: 800).parts.count == 1)
  }

  @Test func aYearAroundADayDoesNotStretchTheScale() {
    let scale = TimelineScale(
      spans: Self.days("2026", "2026-02-10", "2026-02-12"), length: 800)
    #expect(scale.dayLength(at: Self.ordinal("2026-02-11")) > 100)
  }

  @Test func aWeekOfEventsGetsMoreRoomThanMonthsAroundIt() {
    let week = (10...17).flatMap { ["2026-02-\($0)", "2026-02-\($0)"] }
    let spans = Self.days("2025-10", "2026-04", "2026-09") + week.flatMap { Self.days($0) }
    let scale = TimelineScale(spans: spans, length: 800)
    #expect(scale.dayLength(at: Self.ordinal("2026-02-12")) > 30)
    #expect(
      scale.start(of: Self.ordinal("2026-04-30")) - scale.start(of: Self.ordinal("2026-04-01")) > 50
    )
  }

  @Test func daysStandInOrder() {
    let scale = TimelineScale(
      spans: Self.days("1969-09-01", "2011-02-17", "2026-02-10", "2026-02-15"), length: 800)
    let dates = [
      "1950-01-01", "1969-09-01", "1990-01-01", "2011-02-17", "2026-02-10", "2026-03-30",
    ]
    let places = dates.map { scale.start(of: Self.ordinal($0)) }
    #expect(places == places.sorted())
    #expect(places.allSatisfy { (0...800.001).contains($0) })
  }

  @Test(arguments: [
    ("2026-02-10", "2026-02-16"), ("2026-01-10", "2026-03-16"), ("2020-01-10", "2026-03-16"),
    ("1910-01-10", "2026-03-16"), ("-0100-01-01", "2026-01-01"),
  ])
  func ticksCanBeRead(first: String, last: String) throws {
    let scale = TimelineScale(spans: Self.days("\(first)/\(last)"), length: 800)
    let words = DrawingWords(DrawingFixture.presentation, language: .english)
    let ticks = TimelineTicks(try #require(scale.parts.first), words: words)
    let labels = ticks.ticks.filter { !$0.label.isEmpty }
    #expect((4...32).contains(labels.count))
    for (tick, next) in zip(labels, labels.dropFirst()) {
      let width = TextWidth.points(tick.label, size: TimelineTicks.size)
      #expect(next.labelPosition - tick.labelPosition >= Double(width) * 0.9)
    }
  }

  @Test func lanesThatShareEventsAreNeighbours() {
    let weights = [[0, 0, 0, 5], [0, 0, 4, 0], [0, 4, 0, 1], [5, 0, 1, 0]]
    #expect([[0, 3, 2, 1], [1, 2, 3, 0]].contains(LaneOrder(weights: weights).order))
  }

  @Test func marksOfOneDayDoNotCover() {
    var grid = MarkGrid(laneCount: 1, radius: 6)
    let wish = MarkGrid.Wish(start: 100, end: 112, play: 20, lanes: [0])
    let spots = (0..<7).map { _ in grid.place(wish) }
    let places = Set(spots.map { "\($0.shift) \($0.rows)" })
    #expect(places.count == 7)
    #expect(grid.rowCount(ofLane: 0) == 3)
  }

  @Test func everyEventIsDrawnOnce() {
    let markup = TimelineDrawing(DrawingFixture.presentation, language: .arabic).drawing
      .fragment(idPrefix: "t-")
    for event in DrawingFixture.events {
      #expect(markup.split(separator: " id=\"t-event-\(event.id)\"").count == 2)
      #expect(markup.contains("href=\"#event-\(event.id)\""))
    }
  }

  @Test func hiddenActorsAreCounted() {
    let actors = (0..<20).map { DrawingFixture.actor("a\($0)", "س", "S\($0)", .person, 20 - $0) }
    let events = actors.map { actor in
      DrawingFixture.event(
        "of-\(actor.id)", "visit", ("زيارة", "visit"), "2026-02-1\(actor.eventCount % 10)", .stated,
        [actor.id], ("ز", "v"))
    }
    let lanes = TimelineLanes(Self.presentation(events, actors: actors))
    #expect(lanes.hiddenActors == 8)
    #expect(lanes.lanes.count == 13 && lanes.lanes.last?.actor == nil)
  }

  @Test func markupInTextStaysText() {
    let attack = "<script>alert(1)</script>\" onload=\"x"
    let event = DrawingFixture.event(
      attack, attack, (attack, attack), "2026-02-10", .stated, [attack], (attack, attack))
    let markup = TimelineDrawing(
      Self.presentation(
        [event], actors: [DrawingFixture.actor(attack, attack, attack, .person, 1)]),
      language: .english
    ).drawing.document()
    #expect(!markup.contains("<script") && !markup.contains("\" onload"))
  }

  @Test func emptyTimelineSaysSo() {
    let markup = TimelineDrawing(Self.presentation([], actors: []), language: .arabic).drawing
      .document()
    #expect(markup.contains("لا أحداث"))
  }

  private static func presentation(_ events: [EventItem], actors: [ActorItem]) -> Presentation {
    Presentation(
      title: LocalizedText(both: ""), language: .english, events: events, actors: actors,
      places: [], articles: [], visits: [], relations: [],
      cooccurrence: CooccurrenceGraph(nodes: [], edges: []),
      visitGraph: VisitGraph(nodes: [], edges: []), omissions: [], labels: [:])
  }
}
