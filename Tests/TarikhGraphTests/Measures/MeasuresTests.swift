import TarikhCore
import Testing

@testable import TarikhGraph

@Suite struct MeasuresTests {
  @Test func fourGraphsAreMeasured() {
    #expect(MeasuredGraph.all.map(\.name) == ["karate", "visits", "components", "formula"])
  }

  @Test(arguments: MeasuredGraph.all) func weightedDegree(expected: MeasuredGraph) {
    #expect(WeightedDegree(expected.graph).degrees == expected.degree)
  }

  @Test(arguments: MeasuredGraph.all) func pageRank(expected: MeasuredGraph) {
    let scores = PageRank(expected.graph).scores
    #expect(MeasuredGraph.distance(scores, expected.pageRank) < 2e-12)
    #expect((scores.reduce(0, +) - 1).magnitude < 1e-9)
  }

  @Test(arguments: MeasuredGraph.all) func betweenness(expected: MeasuredGraph) {
    let scores = Betweenness(expected.graph).scores
    #expect(MeasuredGraph.distance(scores, expected.betweenness) < 2e-12)
  }

  @Test(arguments: MeasuredGraph.all) func louvain(expected: MeasuredGraph) {
    let louvain = Louvain(expected.graph)
    #expect(louvain.modularity >= Double(expected.modularity) * 1e-12 - 0.005)
    guard let partition = expected.partition else { return }
    let members = Dictionary(grouping: 0..<expected.nodes) { louvain.communities[$0] }
    #expect(members.values.map { $0.sorted() }.sorted { $0[0] < $1[0] } == partition)
  }

  @Test func modularityOfTwoPairs() {
    let pairs = WeightedGraph(
      nodeCount: 4, edges: [Backbone.Edge(0, 1, weight: 2), Backbone.Edge(2, 3, weight: 2)])
    #expect(Louvain(pairs).modularity == 0.5)
    #expect(Louvain(pairs).communities == [0, 0, 1, 1])
  }

  @Test func sampledBetweennessIsNearTheExact() throws {
    let ring = Self.wheel(spokes: 40, each: 30)
    let exact = Betweenness(ring).scores
    let sampled = Betweenness(ring, mostExact: 1000).scores
    #expect(exact.count == 1201)
    #expect(zip(exact, sampled).allSatisfy { ($0 - $1).magnitude < 0.03 })
    #expect(sampled == Betweenness(ring, mostExact: 1000).scores)
    #expect(sampled.max() == sampled[0] && exact != sampled)
  }

  @Test func nothingIsMeasuredOnNothing() {
    let measures = GraphMeasures(ids: [], graph: WeightedGraph(nodeCount: 0, edges: []))
    #expect(measures.nodes.isEmpty && measures.modularity == 0)
  }

  @Test func measuresStandInWholeUnitsByNode() {
    let graph = CooccurrenceGraph(
      nodes: ["a", "b", "c", "d"].map { GraphNode(id: $0, kind: .actor, strength: 0) },
      edges: [("a", "b", 3), ("b", "c", 1)].map {
        CooccurrenceEdge(first: $0.0, second: $0.1, sentences: $0.2, events: [], evidence: [])
      })
    let measures = graph.measures
    #expect(measures.nodes.map(\.id) == ["a", "b", "c", "d"])
    #expect(measures.nodes.map(\.weightedDegree) == [3, 4, 1, 0])
    #expect(measures.nodes.map(\.betweenness) == [0, 333_333, 0, 0])
    #expect(measures.nodes.map(\.community) == [0, 0, 0, 1])
    #expect((999_998...1_000_002).contains(measures.nodes.reduce(0) { $0 + $1.pageRank }))
  }

  /// Chains of nodes that start at one hub.
  private static func wheel(spokes: Int, each: Int) -> WeightedGraph {
    let edges = (0..<spokes * each).map {
      Backbone.Edge($0 % each == 0 ? 0 : $0, $0 + 1, weight: 1 + $0 % 3)
    }
    return WeightedGraph(nodeCount: spokes * each + 1, edges: edges)
  }
}
