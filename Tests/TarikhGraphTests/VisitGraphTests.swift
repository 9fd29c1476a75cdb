import TarikhCore
import TarikhGraph
import Testing

@Suite struct VisitGraphTests {
  @Test func visitCountsForPlaceAndHost() {
    var story = Story()
    story.add(visit: "p2", host: "p1", place: "sirte", on: "2026-02-12", "e2")
    story.add(visit: "p2", host: nil, place: "sirte", on: "2026-02-10", "e3")
    story.add(visit: "p1", host: "p1", place: nil, on: "2026-02-10", "e4")
    let graph = VisitGraph(story.timeline)
    #expect(graph.edges.map(\.target) == ["p1", "sirte"])
    #expect(graph.edges.map(\.targetKind) == [.actor, .place])
    #expect(graph.edges.map { $0.visits.map(\.event) } == [["e2"], ["e3", "e2"]])
    #expect(graph.nodes.map(\.id) == ["p1", "p2", "sirte"])
    #expect(graph.nodes.map(\.strength) == [1, 3, 2])
  }

  @Test func datesAndStatusAreKept() throws {
    var story = Story()
    story.add(visit: "p2", host: nil, place: "sirte", on: "2026-02", "e2")
    story.add(visit: "p2", host: nil, place: "sirte", on: nil, "e3")
    story.add(visit: "p2", host: nil, place: "sirte", on: "2026-01-10", "e4", status: .planned)
    let edge = try #require(VisitGraph(story.timeline).edges.first)
    #expect(edge.visits.map(\.event) == ["e4", "e2", "e3"])
    #expect(edge.visits.map(\.status) == [.planned, .happened, .happened])
    #expect(edge.firstDay?.description == "2026-01-10")
    #expect(edge.lastDay?.description == "2026-02-28")
  }
}
