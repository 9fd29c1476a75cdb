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

  @Test func blockedLinesBendAroundTheirBox() throws {
    let request = Self.request(count: 3, edges: [(0, 2), (2, 0)])
    let row = [0, 200, 400].map { Layout.Point(x: $0, y: 0) }
    let curves = BentLines(request, centres: row).curves
    let first = try #require(curves[0])
    let second = try #require(curves[1])
    #expect(first[0].x < 60 && first[3].x > 340 && second[0].x > 340)
    // Each keeps 4 points off the box of 30 in the middle, and they run on two sides or apart.
    let middles = [first, second].map { curve -> Double in
      let inner = 3 * (curve[1].y + curve[2].y)
      return (curve[0].y + inner + curve[3].y) / 8
    }
    #expect(middles.allSatisfy { $0.magnitude >= 19 })
    #expect((middles[0] - middles[1]).magnitude >= 10)
  }

  @Test func linesWithoutAWayAreLeftToGraphviz() {
    // A box in a ring of boxes that leave no gap.
    let request = Self.request(
      count: 14, edges: [(0, 13)])
    let places: [(Int, Int)] = [
      (-102, -40), (0, -40), (102, -40), (-102, -10), (102, -10), (-102, 20), (102, 20), (-102, 50),
      (0, 50), (102, 50), (-60, 70), (60, 70),
    ]
    let ring = places.map { Layout.Point(x: $0.0, y: $0.1) }
    let centres = [Layout.Point(x: 0, y: 5)] + ring + [Layout.Point(x: 900, y: 0)]
    #expect(BentLines(request, centres: centres).curves[0] == nil)
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
