import TarikhCore
import TarikhGraph
import Testing

@Suite struct EgoTests {
  /// p1 knows p2 and p3, who know each other; p4 knows p3 only; p5 knows nobody.
  private static func story() -> Story {
    var story = Story()
    for id in ["p1", "p2", "p3", "p4", "p5"] { story.add(id, "شخص \(id)") }
    story.add(article: "a", names: [])
    let events = [["p1", "p2"], ["p1", "p3"], ["p2", "p3"], ["p3", "p4"], ["p5"], ["p2"]]
    for (index, actors) in events.enumerated() {
      story.add(
        event: "e\(index)", with: actors, in: "a", sentence: TextSpan(index * 9, index * 9 + 8),
        quote: "جملة \(index)", on: "2026-02-0\(index + 1)")
    }
    return story
  }

  @Test func tiesOfOneActorAndTiesAmongItsNeighbours() {
    let ego = CooccurrenceGraph(Self.story().timeline).ego(of: "p1")
    #expect(ego.nodes.map(\.id) == ["p1", "p2", "p3"])
    #expect(ego.nodes.map(\.strength) == [2, 2, 2])
    #expect(
      ego.edges.map { [$0.first, $0.second] } == [["p1", "p2"], ["p1", "p3"], ["p2", "p3"]])
  }

  @Test func directionDoesNotMatter() {
    var story = Self.story()
    story.add(visit: "p2", host: "p1", place: "sirte", on: "2026-02-01", "e0")
    story.add(visit: "p4", host: nil, place: "sirte", on: "2026-02-01", "e3")
    let ego = VisitGraph(story.timeline).ego(of: "p1")
    #expect(ego.nodes.map(\.id) == ["p1", "p2"])
    let place = VisitGraph(story.timeline).ego(of: "p2")
    #expect(place.nodes.map(\.id) == ["p1", "p2", "sirte"])
  }

  @Test func aTimelineKeepsTheEventsOfTheCircle() {
    let timeline = Self.story().timeline
    let ego = timeline.ego(of: "p1", graphs: TimelineGraphs(timeline))
    #expect(ego.events.keys.sorted() == ["e0", "e1", "e2"])
    #expect(ego.actors == timeline.actors)
  }

  @Test func aTimelineKeepsItsTiesToEvents() {
    var story = Self.story()
    story.add(visit: "p4", host: "p1", place: nil, on: "2026-02-09", "e4")
    story.add(.opposedTo, from: "p5", to: "p1", in: "a", sentence: TextSpan(0, 8), quote: "جملة")
    story.add(.met, from: "p2", to: "p9", in: "a", sentence: TextSpan(0, 8), quote: "جملة")
    let timeline = story.timeline
    let ego = timeline.ego(of: "p1", graphs: TimelineGraphs(timeline))
    #expect(ego.visits.map(\.event) == ["e4"])
    // p4 is a neighbour by its visit, so that its meeting with p3 is one within the circle.
    #expect(ego.events.keys.sorted() == ["e0", "e1", "e2", "e3", "e4"])
    #expect(ego.relations.map(\.kind) == [.opposedTo])
  }

  @Test func whoIsNotThereHasNoCircle() {
    let timeline = Self.story().timeline
    let graphs = TimelineGraphs(timeline)
    #expect(graphs.ego(of: "nobody").cooccurrence.nodes.isEmpty)
    #expect(timeline.ego(of: "nobody", graphs: graphs).events.isEmpty)
  }
}
