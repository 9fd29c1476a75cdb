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
}
