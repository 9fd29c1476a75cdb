import TarikhCore
import TarikhRendering
import Testing

@testable import TarikhGraphviz

@Suite struct OverlapRemovalTests {
  @Test func boxesOnOneSpotPart() {
    let request = Self.request(count: 12, edges: [])
    let spots = request.nodes.map { _ in DrawnGraph.Point(x: 0, y: 0) }
    let centres = OverlapRemoval(request, centres: spots).centres
    #expect(Self.areApart(centres))
  }

  @Test func partsOfAGraphFillThePage() {
    let edges = (0..<12).filter { $0 % 3 > 0 }.map { ($0 - 1, $0) }
    let request = Self.request(count: 12, edges: edges)
    let far = request.nodes.indices.map {
      DrawnGraph.Point(x: Double($0 / 3) * 9_000, y: Double($0))
    }
    let centres = OverlapRemoval(request, centres: far).centres
    #expect(Self.areApart(centres))
    #expect((centres.map(\.x).max() ?? 0) < 1_500)
  }

  @Test func clearLinesAreStraight() {
    let request = Self.request(count: 3, edges: [(0, 1), (0, 2)])
    let row = [0, 200, 400].map { Layout.Point(x: $0, y: 0) }
    let curves = StraightLines(request, centres: row).curves
    #expect(curves.keys.sorted() == [0])
    #expect(curves[0]?.map(\.rounded) == [50, 83, 117, 150].map { Layout.Point(x: $0, y: 0) })
  }

  private static func request(count: Int, edges: [(Int, Int)]) -> LayoutRequest {
    LayoutRequest(
      nodes: (0..<count).map { LayoutRequest.Node(id: "n\($0)", width: 100, height: 30) },
      edges: edges.map { LayoutRequest.Edge(source: "n\($0)", target: "n\($1)") },
      isDirected: false)
  }

  private static func areApart(_ centres: [Layout.Point]) -> Bool {
    centres.enumerated().allSatisfy { index, first in
      centres.dropFirst(index + 1).allSatisfy {
        abs($0.x - first.x) >= 100 || abs($0.y - first.y) >= 30
      }
    }
  }
}
