import TarikhCore
import TarikhRendering

/// Curves for lines that have a box in their straight way.
///
/// A cubic curve is bent a little, then more, to either side and in both halves alone, until it is clear; where no
/// such curve is, the line goes from corner to corner. Graphviz takes ten times as long: for each graph it first works
/// out all sight lines among all boxes.
struct BentLines {
  /// How far a line keeps from boxes that are not its own.
  private static let margin = 4.0
  /// How far the two control points stand off the straight line, in parts of its length; the least bend first.
  private static let bends: [(first: Double, second: Double)] = {
    let sides = [0, 0.16, -0.16, 0.3, -0.3, 0.5, -0.5, 0.8, -0.8, 1.2, -1.2]
    let pairs = sides.flatMap { first in sides.map { (first: first, second: $0) } }
    let costs = pairs.map { pair in
      // A curve that turns twice reads worse than one that turns once.
      pair.first.magnitude + pair.second.magnitude + (pair.first - pair.second).magnitude / 2
    }
    return pairs.indices.filter { costs[$0] > 0 }
      .sorted { (costs[$0], $0) < (costs[$1], $1) }.map { pairs[$0] }
  }()
  private static let steps = 20

  private let boxes: [Box]

  /// The control points of each line that is clear of boxes, straight or bent, by its index in the request.
  private(set) var curves: [Int: [DrawnGraph.Point]]

  /// The clear lines of `request` among boxes that have their places; straight ones stay straight.
  init(_ request: LayoutRequest, centres: [Layout.Point]) {
    boxes = zip(request.nodes, centres).map { Box($0, centre: $1) }
    curves = StraightLines(request, centres: centres).curves
    let indices = Dictionary(request.nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var taken: [[Int]: [[DrawnGraph.Point]]] = [:]
    var waiting: [(line: Int, source: Int, target: Int)] = []
    for (line, edge) in request.edges.enumerated() {
      guard let source = indices[edge.source], let target = indices[edge.target], source != target
      else { continue }
      if let curve = curves[line] {
        taken[[min(source, target), max(source, target)], default: []].append(curve)
      } else {
        waiting.append((line, source, target))
      }
    }
    let ways = CornerWays(boxes)
    for (line, source, target) in waiting {
      let ends = [min(source, target), max(source, target)]
      let bent = curve(from: source, to: target, taken: taken[ends] ?? [])
      guard let curve = bent ?? ways.curve(from: source, to: target) else { continue }
      taken[ends, default: []].append(curve)
      curves[line] = curve
    }
  }

  /// The least bent curve from one box to another that is clear of all others and of `taken`; nil where none is.
  private func curve(from source: Int, to target: Int, taken: [[DrawnGraph.Point]])
    -> [DrawnGraph.Point]?
  {
    let near = boxes.indices.filter { $0 != source && $0 != target }.map { boxes[$0] }
    for bend in Self.bends {
      let curve = curve(from: boxes[source], to: boxes[target], bend: bend)
      if !taken.contains(where: { Self.isNear($0, curve) }) && isClear(curve, of: near) {
        return curve
      }
    }
    return nil
  }

  private func curve(from source: Box, to target: Box, bend: (first: Double, second: Double))
    -> [DrawnGraph.Point]
  {
    let (dx, dy) = (target.centre.x - source.centre.x, target.centre.y - source.centre.y)
    func off(_ share: Double, _ bend: Double) -> DrawnGraph.Point {
      DrawnGraph.Point(
        x: source.centre.x + dx * share - dy * bend, y: source.centre.y + dy * share + dx * bend)
    }
    let (first, second) = (off(1 / 3.0, bend.first), off(2 / 3.0, bend.second))
    return [source.exit(towards: first), first, second, target.exit(towards: second)]
  }

  private func isClear(_ curve: [DrawnGraph.Point], of boxes: [Box]) -> Bool {
    let points = (0...Self.steps).map { Self.point(on: curve, at: Double($0) / Double(Self.steps)) }
    let ways = zip(points, points.dropFirst())
    return boxes.allSatisfy { box in
      !ways.contains { box.isCrossed(from: $0, to: $1, margin: Self.margin) }
    }
  }

  /// Whether two curves between the same boxes would look like one.
  private static func isNear(_ left: [DrawnGraph.Point], _ right: [DrawnGraph.Point]) -> Bool {
    let (a, b) = (point(on: left, at: 0.5), point(on: right, at: 0.5))
    return (a.x - b.x).magnitude + (a.y - b.y).magnitude < 10
  }

  private static func point(on curve: [DrawnGraph.Point], at t: Double) -> DrawnGraph.Point {
    let s = 1 - t
    let weights = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
    func sum(_ value: (DrawnGraph.Point) -> Double) -> Double {
      value(curve[0]) * weights.0 + value(curve[1]) * weights.1 + value(curve[2]) * weights.2
        + value(curve[3]) * weights.3
    }
    return DrawnGraph.Point(x: sum(\.x), y: sum(\.y))
  }
}
