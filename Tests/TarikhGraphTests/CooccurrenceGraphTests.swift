import TarikhCore
import TarikhGraph
import Testing

@Suite struct CooccurrenceGraphTests {
  private static func story() -> Story {
    var story = Story()
    story.add("p1", "سامي النجار", aliases: ["النجار"])
    story.add("p2", "هدى منصور")
    story.add("p3", "رامي صالح")
    return story
  }

  @Test func sentenceTiesThoseNamedInIt() throws {
    var story = Self.story()
    story.add(
      article: "a", names: [("سامى النجار", [0]), ("هدى منصور", [20]), ("رامي صالح", [60])])
    story.add(event: "e", with: ["p1"], in: "a", sentence: TextSpan(0, 40), quote: "جملة")
    let graph = CooccurrenceGraph(story.timeline)
    let edge = try #require(graph.edges.first)
    #expect(graph.edges.count == 1 && edge.first == "p1" && edge.second == "p2")
    #expect(edge.sentences == 1 && edge.events.isEmpty && edge.evidence.map(\.article) == ["a"])
    #expect(graph.nodes.map(\.strength) == [1, 1])
  }

  @Test func eventTiesThoseWhoTakePart() {
    var story = Self.story()
    story.add(article: "a", names: [])
    story.add(event: "e2", with: ["p3", "p1"], in: "a", sentence: TextSpan(0, 9), quote: "جملة")
    story.add(event: "e1", with: ["p1", "p3"], in: "a", sentence: TextSpan(10, 19), quote: "أخرى")
    let edges = CooccurrenceGraph(story.timeline).edges
    #expect(edges.map(\.first) == ["p1"] && edges.map(\.second) == ["p3"])
    #expect(edges.map(\.events) == [["e1", "e2"]] && edges.map(\.weight) == [2])
  }

  @Test func copiedSentenceCountsOnce() {
    var story = Self.story()
    for key in ["a", "b"] {
      story.add(article: key, names: [("سامي النجار", [0]), ("هدى منصور", [10])])
      story.add(event: key, with: [], in: key, sentence: TextSpan(0, 30), quote: "جملة منقولة")
    }
    let edges = CooccurrenceGraph(story.timeline).edges
    #expect(edges.map(\.sentences) == [1] && edges.map(\.evidence.count) == [2])
  }

  @Test func sentenceOfTwoClaimsCountsOnce() {
    var story = Self.story()
    story.add(article: "a", names: [("سامي النجار", [0]), ("هدى منصور", [10])])
    for id in ["e1", "e2"] {
      story.add(event: id, with: [], in: "a", sentence: TextSpan(0, 30), quote: "جملة")
    }
    #expect(CooccurrenceGraph(story.timeline).edges.map(\.sentences) == [1])
  }

  @Test func ambiguousNameIsLeftOutUnlessAnEventSettlesIt() {
    var story = Self.story()
    story.add("p4", "علي النجار", aliases: ["النجار"])
    story.add(article: "a", names: [("النجار", [0]), ("هدى منصور", [10])])
    story.add(event: "e", with: [], in: "a", sentence: TextSpan(0, 30), quote: "جملة")
    #expect(CooccurrenceGraph(story.timeline).edges.isEmpty)
    story.add(event: "e", with: ["p4"], in: "a", sentence: TextSpan(0, 30), quote: "جملة")
    #expect(CooccurrenceGraph(story.timeline).edges.map(\.second) == ["p4"])
  }
}
