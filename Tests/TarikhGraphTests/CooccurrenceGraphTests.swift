import TarikhCore
import Testing

@testable import TarikhGraph

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

  @Test func aTieIsAsWideAsItsParagraphsAndArticles() throws {
    var story = Self.story()
    let names = [("سامي النجار", [0, 120]), ("هدى منصور", [50, 130])]
    // The sentence names one of them, its paragraph both, and a later paragraph has no evidence.
    story.add(article: "a", names: names, paragraphs: [0, 100])
    story.add(event: "e1", with: [], in: "a", sentence: TextSpan(0, 40), quote: "جملة")
    #expect(CooccurrenceGraph(story.timeline).edges.isEmpty)
    story.add(event: "e2", with: ["p2", "p1"], in: "a", sentence: TextSpan(45, 90), quote: "أخرى")
    // The same text once more, and another article that tells the event to others.
    story.add(article: "b", names: names, paragraphs: [0, 100], text: "a")
    story.add(event: "e3", with: [], in: "b", sentence: TextSpan(45, 90), quote: "أخرى")
    story.add(article: "c", names: names, paragraphs: [0, 110])
    story.add(event: "e4", with: ["p3"], in: "c", sentence: TextSpan(112, 140), quote: "ثالثة")
    let edge = try #require(CooccurrenceGraph(story.timeline).edges.first)
    #expect(edge.events == ["e2"] && edge.sentences == 1 && edge.weight == 2)
    #expect(edge.paragraphs == 2 && edge.articles == 2)
  }

  @Test func withoutParagraphsEachSentenceIsOne() throws {
    var story = Self.story()
    story.add(article: "a", names: [("سامي النجار", [0, 50]), ("هدى منصور", [20, 60])])
    for (id, start) in [("e1", 0), ("e2", 40)] {
      story.add(
        event: id, with: [], in: "a", sentence: TextSpan(start, start + 30), quote: "جملة \(id)")
    }
    let edge = try #require(CooccurrenceGraph(story.timeline).edges.first)
    #expect(edge.paragraphs == 2 && edge.sentences == 2)
  }

  @Test func datesAreThoseOfEventsAndOfSentences() throws {
    var story = Self.story()
    story.add(article: "a", names: [("سامي النجار", [0]), ("هدى منصور", [20])])
    story.add(
      event: "e1", with: [], in: "a", sentence: TextSpan(0, 40), quote: "جملة", on: "2026-02")
    story.add(
      event: "e2", with: ["p1", "p2"], in: "a", sentence: TextSpan(50, 60), quote: "أخرى",
      on: "../2025-06-30")
    story.add(
      event: "e3", with: ["p1", "p3"], in: "a", sentence: TextSpan(70, 80), quote: "ثالثة")
    let edges = CooccurrenceGraph(story.timeline).edges
    #expect(edges.map { $0.firstDay?.description } == ["2025-06-30", nil])
    #expect(edges.map { $0.lastDay?.description } == ["2026-02-28", nil])
  }

  @Test func associationIsAboveChance() throws {
    var story = Self.story()
    story.add(article: "a", names: [])
    let events = [["p1", "p2"], ["p1", "p2"], ["p1", "p3"], [], [], [], [], []]
    for (index, actors) in events.enumerated() {
      story.add(
        event: "e\(index)", with: actors, in: "a", sentence: TextSpan(index * 10, index * 10 + 9),
        quote: "جملة \(index)")
    }
    // 8 events and 8 sentences; together 2 of 16, alone 3 and 2: log₂(2 · 16 ÷ (3 · 2)) = 2.415 bits.
    let edges = CooccurrenceGraph(story.timeline).edges
    #expect(edges.map(\.second) == ["p2", "p3"])
    #expect(edges.map(\.ppmi) == [2415, 2415])
  }

  @Test(arguments: [
    (4, 8, 4, 64, 3000), (1, 1, 1, 1, 0), (1, 10, 10, 20, 0), (3, 4, 5, 100, 3907),
    (0, 1, 1, 9, 0), (1, 1, 1, 1_000_000, 19932),
  ])
  func positiveInformation(_ both: Int, _ first: Int, _ second: Int, _ all: Int, _ bits: Int) {
    #expect(Association.ppmi(both: both, first: first, second: second, all: all) == bits)
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
