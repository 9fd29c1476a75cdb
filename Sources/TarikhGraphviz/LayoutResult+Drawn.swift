import TarikhCore
import TarikhRendering

extension LayoutResult {
  private static let margin = 8

  /// The layout of `request` as it was drawn, in whole points; moved to the corner unless it `keepsOrigin`.
  init(_ drawn: DrawnGraph, for request: LayoutRequest, keepsOrigin: Bool) {
    var positions: [String: Layout.Point] = [:]
    for (box, centre) in zip(request.nodes, drawn.centres) { positions[box.id] = centre.rounded }
    let curves = zip(request.edges, drawn.curves).map { line, curve in
      Self.curve(curve.map(\.rounded), from: positions[line.source], to: positions[line.target])
    }
    let frame = Self.frame(of: request.nodes, at: positions, curves: curves)
    let shift = keepsOrigin ? Layout.Point(x: 0, y: 0) : Layout.Point(x: -frame.x, y: -frame.y)
    func moved(_ point: Layout.Point) -> Layout.Point {
      Layout.Point(x: point.x + shift.x, y: point.y + shift.y)
    }
    self.init(
      width: frame.width, height: frame.height,
      layout: Layout(positions: positions.mapValues(moved)),
      splines: curves.map { $0.map(moved) }, origin: moved(Layout.Point(x: frame.x, y: frame.y)))
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
    of boxes: [LayoutRequest.Node], at centres: [String: Layout.Point], curves: [[Layout.Point]]
  ) -> (x: Int, y: Int, width: Int, height: Int) {
    var (left, top, right, bottom) = (Int.max, Int.max, Int.min, Int.min)
    func include(_ x: Int, _ y: Int) {
      (left, right) = (min(left, x), max(right, x))
      (top, bottom) = (min(top, y), max(bottom, y))
    }
    for box in boxes {
      guard let centre = centres[box.id] else { continue }
      include(centre.x - (box.width + 1) / 2, centre.y - (box.height + 1) / 2)
      include(centre.x + (box.width + 1) / 2, centre.y + (box.height + 1) / 2)
    }
    for point in curves.joined() { include(point.x, point.y) }
    return (left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin)
  }

  private static func distance(_ a: Layout.Point, _ b: Layout.Point) -> Int {
    (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)
  }
}
