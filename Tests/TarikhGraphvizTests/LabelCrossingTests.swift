import TarikhCore
import TarikhGraph
import TarikhGraphviz
import TarikhRendering
import Testing

@Suite struct LabelCrossingTests {
  @Test func aLineThroughABoxIsCounted() {
    let request = LayoutRequest(
      nodes: ["a", "b", "c"].map { LayoutRequest.Node(id: $0, width: 40, height: 20) },
      edges: [LayoutRequest.Edge(source: "a", target: "c")], isDirected: false)
    func crossed(_ middle: Layout.Point) -> Int {
      let ends = [Layout.Point(x: 0, y: 0), Layout.Point(x: 200, y: 0)]
      return LayoutResult(
        width: 200, height: 100,
        layout: Layout(positions: ["a": ends[0], "b": middle, "c": ends[1]]),
        splines: [[ends[0], ends[0], ends[1], ends[1]]]
      ).crossedBoxes(of: request)
    }
    #expect(crossed(Layout.Point(x: 100, y: 8)) == 1)
    #expect(crossed(Layout.Point(x: 100, y: 11)) == 0)
  }

  /// The reduced graphs of four runs of 60 actors or more, dense as graphs of news are.
  @Test(arguments: 1...4)
  func linesOfSixtyActorsLeaveLabelsFree(seed: UInt64) throws {
    let graph = Self.graph(seed: seed, actors: 200, events: 2000).reduced().graph
    #expect(graph.nodes.count > 55)
    let request = LayoutRequest(
      nodes: graph.nodes.map {
        LayoutRequest.Node(id: $0.id, width: 90 + ($0.strength * 7) % 120, height: 34)
      },
      edges: graph.edges.map {
        LayoutRequest.Edge(source: $0.first, target: $0.second, weight: $0.weight)
      }, isDirected: false)
    let result = try GraphvizLayoutEngine().layout(request)
    #expect(result.crossedBoxes(of: request) <= 2)
  }

  /// Events of two to four actors, low numbers far more often than high ones.
  private static func graph(seed: UInt64, actors: Int, events: Int) -> CooccurrenceGraph {
    var state = seed
    func number(_ bound: Int) -> Int {
      state = (state &* 6_364_136_223_846_793_005) &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    var ties: [[Int]: Int] = [:]
    for _ in 0..<events {
      let present = Set((0..<2 + number(3)).map { _ in number(actors) * number(actors) / actors })
      for first in present {
        for second in present where first < second {
          ties[[first, second], default: 0] += 1
        }
      }
    }
    let edges = ties.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
      CooccurrenceEdge(
        first: "p\($0.key[0])", second: "p\($0.key[1])", sentences: $0.value, events: [],
        evidence: [])
    }
    let nodes = (0..<actors).map { actor in
      GraphNode(
        id: "p\(actor)", kind: .actor,
        strength: ties.reduce(0) { $0 + ($1.key.contains(actor) ? $1.value : 0) })
    }
    return CooccurrenceGraph(nodes: nodes, edges: edges)
  }
}
