import CGraphviz
import TarikhCore
import TarikhRendering

/// What Graphviz drew, in whole points with y downwards, before it is moved to the corner of the page.
struct DrawnGraph {
  private static let margin = 8

  private let centres: [Layout.Point]
  private let curves: [[Layout.Point]]

  /// Reads positions and curves while the graph is still open.
  init(nodes: [UnsafeMutablePointer<Agnode_t>], edges: [UnsafeMutablePointer<Agedge_t>?]) {
    centres = nodes.map { Self.point(tarikh_node_x($0), tarikh_node_y($0)) }
    curves = edges.map { edge in
      guard let edge else { return [] }
      return (0..<tarikh_edge_point_count(edge)).map {
        Self.point(tarikh_edge_point_x(edge, $0), tarikh_edge_point_y(edge, $0))
      }
    }
  }

  /// The layout that was asked for; with `keepsOrigin`, positions stay those of the earlier run.
  func result(for request: LayoutRequest, keepsOrigin: Bool) -> LayoutResult {
    var positions: [String: Layout.Point] = [:]
    for (box, centre) in zip(request.nodes, centres) { positions[box.id] = centre }
    let lines = zip(request.edges, curves).map { line, curve in
      Self.curve(curve, from: positions[line.source], to: positions[line.target])
    }
    let frame = Self.frame(of: request.nodes, at: centres, lines: lines)
    let shift = keepsOrigin ? Layout.Point(x: 0, y: 0) : Layout.Point(x: -frame.x, y: -frame.y)
    func moved(_ point: Layout.Point) -> Layout.Point {
      Layout.Point(x: point.x + shift.x, y: point.y + shift.y)
    }
    return LayoutResult(
      width: frame.width, height: frame.height, layout: Layout(positions: positions.mapValues(moved)),
      splines: lines.map { $0.map(moved) }, origin: moved(Layout.Point(x: frame.x, y: frame.y)))
  }

  /// The curve from source to target; Graphviz may have drawn it the other way round, or not at all.
  private static func curve(
    _ points: [Layout.Point], from source: Layout.Point?, to target: Layout.Point?
  ) -> [Layout.Point] {
    guard let source, let target else { return [] }
    guard points.count >= 4, points.count % 3 == 1 else { return [source, source, target, target] }
    let forward = distance(points[0], source) + distance(points[points.count - 1], target)
    let backward = distance(points[0], target) + distance(points[points.count - 1], source)
    return forward <= backward ? points : points.reversed()
  }

  private static func frame(
    of boxes: [LayoutRequest.Node], at centres: [Layout.Point], lines: [[Layout.Point]]
  ) -> (x: Int, y: Int, width: Int, height: Int) {
    var (left, top, right, bottom) = (Int.max, Int.max, Int.min, Int.min)
    func include(_ x: Int, _ y: Int) {
      (left, right) = (min(left, x), max(right, x))
      (top, bottom) = (min(top, y), max(bottom, y))
    }
    for (box, centre) in zip(boxes, centres) {
      include(centre.x - (box.width + 1) / 2, centre.y - (box.height + 1) / 2)
      include(centre.x + (box.width + 1) / 2, centre.y + (box.height + 1) / 2)
    }
    for point in lines.joined() { include(point.x, point.y) }
    return (
      left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin
    )
  }

  private static func distance(_ a: Layout.Point, _ b: Layout.Point) -> Int {
    (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)
  }

  private static func point(_ x: Double, _ y: Double) -> Layout.Point {
    guard x.magnitude < 1e6, y.magnitude < 1e6 else { return Layout.Point(x: 0, y: 0) }
    return Layout.Point(x: Int(x.rounded()), y: Int((-y).rounded()))
  }
}
