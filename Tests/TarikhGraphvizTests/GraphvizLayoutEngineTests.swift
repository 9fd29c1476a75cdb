import TarikhCore
import TarikhGraphviz
import TarikhRendering
import Testing

@Suite struct GraphvizLayoutEngineTests {
  private let engine = GraphvizLayoutEngine()

  @Test func namesItsVersion() {
    #expect(engine.name.hasPrefix("Graphviz "))
    #expect(engine.name.contains("."))
  }

  @Test(arguments: [1, 2, 5, 12, 13, 40, 60], [true, false])
  func boxesDoNotOverlap(count: Int, isDirected: Bool) throws {
    let request = Self.request(count, isDirected: isDirected)
    let result = try engine.layout(request)
    #expect(result.layout.positions.count == count)
    #expect(Self.overlaps(request, result.layout) == 0)
    #expect(result.splines.allSatisfy { $0.count >= 4 && $0.count % 3 == 1 })
    for point in result.layout.positions.values {
      #expect((0...result.width).contains(point.x) && (0...result.height).contains(point.y))
    }
  }

  @Test func curvesLeaveTheirSource() throws {
    let request = Self.request(12, isDirected: true)
    let result = try engine.layout(request)
    for (edge, curve) in zip(request.edges, result.splines) {
      let source = try #require(result.layout.positions[edge.source])
      let target = try #require(result.layout.positions[edge.target])
      let first = try #require(curve.first)
      #expect(Self.distance(first, source) < Self.distance(first, target))
    }
  }

  @Test func sameRequestSameResult() throws {
    let request = Self.request(30, isDirected: false)
    _ = try engine.layout(Self.request(17, isDirected: true))
    let first = try engine.layout(request)
    _ = try engine.layout(Self.request(50, isDirected: false))
    #expect(try engine.layout(request) == first)
  }

  @Test func manyThreadsMayAsk() async throws {
    let expected = try engine.layout(Self.request(20, isDirected: false))
    try await withThrowingTaskGroup(of: LayoutResult.self) { group in
      for _ in 0..<16 {
        group.addTask { try GraphvizLayoutEngine().layout(Self.request(20, isDirected: false)) }
      }
      for try await result in group { #expect(result == expected) }
    }
  }

  @Test(arguments: [true, false])
  func oldBoxesStayWhenOneIsAdded(isDirected: Bool) throws {
    let old = try engine.layout(Self.request(20, isDirected: isDirected)).layout
    let request = Self.request(21, isDirected: isDirected, pinned: old)
    let result = try engine.layout(request)
    for (id, point) in old.positions { #expect(result.layout.positions[id] == point) }
    #expect(Self.overlaps(request, result.layout) == 0)
    let corner = result.origin
    for point in result.layout.positions.values {
      #expect((corner.x...corner.x + result.width).contains(point.x))
      #expect((corner.y...corner.y + result.height).contains(point.y))
    }
  }

  @Test func namesNeverReachGraphviz() throws {
    let names = ["\"]; node [label=x", "<b>", "\\N\n", "a:b:c", "", "%s%n"]
    let request = LayoutRequest(
      nodes: names.map { LayoutRequest.Node(id: $0, width: 80, height: 30) },
      edges: zip(names, names.dropFirst()).map { LayoutRequest.Edge(source: $0, target: $1) },
      isDirected: true)
    #expect(Set(try engine.layout(request).layout.positions.keys) == Set(names))
  }

  @Test func edgesToNowhereAndLoopsAreHarmless() throws {
    let request = LayoutRequest(
      nodes: [LayoutRequest.Node(id: "a", width: 80, height: 30)],
      edges: [
        LayoutRequest.Edge(source: "a", target: "nobody"),
        LayoutRequest.Edge(source: "a", target: "a"),
      ], isDirected: false)
    #expect(try engine.layout(request).splines.count == 2)
  }

  @Test func nothingGivesNothing() throws {
    let result = try engine.layout(LayoutRequest(nodes: [], edges: [], isDirected: false))
    #expect(result.layout.positions.isEmpty && result.width == 0)
  }

  /// A connected graph with a few cross ties.
  private static func request(_ count: Int, isDirected: Bool, pinned: Layout? = nil)
    -> LayoutRequest
  {
    var edges: [LayoutRequest.Edge] = []
    for index in 1..<max(1, count) {
      edges.append(
        LayoutRequest.Edge(source: "n\(index / 3)", target: "n\(index)", weight: 1 + index % 4))
      if index % 5 == 4 {
        edges.append(LayoutRequest.Edge(source: "n\(index)", target: "n\(index / 2)"))
      }
    }
    return LayoutRequest(
      nodes: (0..<count).map { index in
        LayoutRequest.Node(
          id: "n\(index)", width: 70 + index * 37 % 90, height: 30,
          pinned: pinned?.positions["n\(index)"])
      }, edges: edges, isDirected: isDirected)
  }

  private static func overlaps(_ request: LayoutRequest, _ layout: Layout) -> Int {
    var overlaps = 0
    for (index, first) in request.nodes.enumerated() {
      for second in request.nodes.dropFirst(index + 1) {
        guard let a = layout.positions[first.id], let b = layout.positions[second.id] else {
          continue
        }
        let isApart =
          2 * abs(a.x - b.x) >= first.width + second.width - 2
          || 2 * abs(a.y - b.y) >= first.height + second.height - 2
        overlaps += isApart ? 0 : 1
      }
    }
    return overlaps
  }

  private static func distance(_ a: Layout.Point, _ b: Layout.Point) -> Int {
    (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)
  }
}
