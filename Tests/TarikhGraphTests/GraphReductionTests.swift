import TarikhCore
import Testing

@testable import TarikhGraph

@Suite struct GraphReductionTests {
  @Test func disparityKeepsWhatStandsOut() {
    // A hub with one strong and four weak ties; p = 20/24 gives (1 - p)^4 = 0.0008, p = 1/24 gives 0.84.
    let star = [20, 1, 1, 1, 1].enumerated().map {
      Backbone.Edge(0, $0.offset + 1, weight: $0.element)
    }
    let ring = (1...5).map { Backbone.Edge($0, $0 % 5 + 1, weight: 1) }
    let kept = Backbone(nodeCount: 6, edges: star + ring).kept
    #expect(kept.contains(0))
    #expect(kept.count == 5)
  }

  @Test func backboneKeepsComponentsWhole() {
    let edges = [
      Backbone.Edge(0, 1, weight: 3), Backbone.Edge(1, 2, weight: 2),
      Backbone.Edge(0, 2, weight: 1),
      Backbone.Edge(3, 4, weight: 1),
    ]
    #expect(Backbone(nodeCount: 5, edges: edges, alpha: 0).kept == [0, 1, 3])
  }

  @Test func theMostSignificantTiesFillTheLimit() {
    // Two stars that share their rim: hubs 0 and 1, rim 2 to 9; each hub has two ties that stand out, one more.
    var edges: [Backbone.Edge] = []
    for rim in 2..<10 {
      let strong = [2: [90, 1], 3: [40, 1], 4: [1, 80], 5: [1, 30]][rim] ?? [1, 1]
      for hub in 0...1 { edges.append(Backbone.Edge(hub, rim, weight: strong[hub])) }
    }
    let all = Backbone(nodeCount: 10, edges: edges).kept
    let least = Backbone(nodeCount: 10, edges: edges, most: 0).kept
    #expect(least.count == 9 && Set(all).isSuperset(of: least))
    for most in least.count...all.count {
      #expect(Backbone(nodeCount: 10, edges: edges, most: most).kept.count == most)
    }
  }

  @Test func aDenseGraphIsCutToItsLimit() {
    let reduction = Self.complete(70).reduced()
    #expect(reduction.graph.nodes.count == 60)
    #expect((100...119).contains(reduction.graph.edges.count))
  }

  @Test(
    arguments: [
      ([], [], 0), ([1, 2, 3], [2], 1), ([1, 5, 9, 12], [0, 5, 6, 7, 8, 9, 10, 11], 2),
      ([7], [1, 2, 3, 4, 5, 6], 0), ([0, 100], Array(0...100), 2),
    ] as [([Int32], [Int32], Int)])
  func numbersInCommon(_ left: [Int32], _ right: [Int32], _ count: Int) {
    for bound in [101, 4000] {
      let sets = [left, right].map { NumberSet($0, below: bound) }
      #expect(sets[0].commonCount(with: sets[1]) == count)
      #expect(sets[1].commonCount(with: sets[0]) == count)
    }
  }

  @Test func smallGraphStaysAsItIs() {
    let graph = Self.complete(6)
    let reduction = graph.reduced()
    #expect(reduction.graph == graph)
    #expect(reduction.omittedNodes == 0 && reduction.omittedEdges == 0)
  }

  @Test func largeGraphKeepsTheStrongest() {
    let graph = Self.complete(40)
    let reduction = graph.reduced(to: GraphLimits(nodes: 10, edges: 100))
    #expect(reduction.graph.nodes.map(\.id) == (30..<40).map { "p\($0)" })
    #expect(reduction.omittedNodes == 30)
    #expect(reduction.graph.edges.count + reduction.omittedEdges == graph.edges.count)
    #expect((9...45).contains(reduction.graph.edges.count))
  }

  @Test func lonelyActorsAreLeftOut() {
    let graph = CooccurrenceGraph(
      nodes: [GraphNode(id: "p", kind: .actor, strength: 0)], edges: [])
    #expect(graph.reduced().graph.nodes.isEmpty && graph.reduced().omittedNodes == 1)
  }

  /// Everyone is tied to everyone; later actors more strongly.
  private static func complete(_ count: Int) -> CooccurrenceGraph {
    let ids = (0..<count).map { $0 < 10 && count > 10 ? "p0\($0)" : "p\($0)" }
    var edges: [CooccurrenceEdge] = []
    for first in 0..<count {
      for second in first + 1..<count {
        edges.append(
          CooccurrenceEdge(
            first: ids[first], second: ids[second], sentences: first + second, events: [],
            evidence: []))
      }
    }
    let nodes = ids.enumerated().map { index, id in
      GraphNode(id: id, kind: .actor, strength: 1 + index)
    }
    return CooccurrenceGraph(nodes: nodes, edges: edges)
  }
}
