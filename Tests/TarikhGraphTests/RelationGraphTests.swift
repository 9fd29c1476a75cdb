import TarikhCore
import TarikhGraph
import Testing

@Suite struct RelationGraphTests {
  private static func story() -> Story {
    var story = Story()
    story.add("p1", "سامي النجار")
    story.add("p2", "هدى منصور")
    story.add("b1", "مجلس الحوار")
    return story
  }

  @Test func oneEdgeForEachKindAndDirection() {
    var story = Self.story()
    let spans = (0..<4).map { TextSpan($0 * 10, $0 * 10 + 9) }
    story.add(.headOf, from: "p1", to: "b1", in: "a", sentence: spans[0], quote: "جملة")
    story.add(.met, from: "p1", to: "p2", in: "a", sentence: spans[1], quote: "أخرى")
    story.add(.met, from: "p2", to: "p1", in: "a", sentence: spans[2], quote: "ثالثة")
    story.add(.visited, from: "p2", to: "sirte", in: "a", sentence: spans[3], quote: "رابعة")
    let graph = RelationGraph(story.timeline)
    #expect(graph.edges.map(\.source) == ["p1", "p1", "p2", "p2"])
    #expect(graph.edges.map(\.target) == ["b1", "p2", "p1", "sirte"])
    #expect(graph.edges.map(\.kind) == [.headOf, .met, .met, .visited])
    #expect(graph.edges.map(\.isMutual) == [false, true, true, false])
    #expect(graph.edges.map(\.targetKind) == [.actor, .actor, .actor, .place])
    #expect(graph.nodes.map(\.id) == ["b1", "p1", "p2", "sirte"])
    #expect(graph.nodes.map(\.strength) == [1, 3, 3, 1])
  }

  @Test func officesOfOneBodyAreOneEdge() throws {
    var story = Self.story()
    for (index, role) in ["عضو اللجنة", "أمين السر"].enumerated() {
      story.add(
        .roleOf, from: "p1", to: "b1", role: role, in: "a", sentence: TextSpan(index, index + 5),
        quote: "جملة \(index)")
    }
    story.add(
      .roleOf, from: "p1", to: "b1", role: "أمين السر", in: "b", sentence: TextSpan(0, 5),
      quote: "جملة 1")
    let graph = RelationGraph(story.timeline)
    let edge = try #require(graph.edges.first)
    #expect(graph.edges.count == 1)
    #expect(edge.roles == ["أمين السر", "عضو اللجنة"])
    #expect(edge.evidence.map(\.article) == ["a", "a", "b"] && edge.weight == 2)
  }

  @Test func nobodyIsTiedToHimself() {
    var story = Self.story()
    story.add(.met, from: "p1", to: "p1", in: "a", sentence: TextSpan(0, 5), quote: "جملة")
    #expect(RelationGraph(story.timeline).nodes.isEmpty)
  }
}
