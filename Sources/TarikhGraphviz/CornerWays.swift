import TarikhCore
import TarikhRendering

/// Shortest ways around boxes, from corner to corner, for lines that no gentle curve frees.
///
/// A* search (Hart, Nilsson, Raphael, 1968) over the corners of all boxes, each a little off its box; what a corner
/// sees is worked out only when the search comes by, and each turn costs something, so that ways bend seldom.
struct CornerWays {
  /// How far a way keeps from boxes that are not its own.
  private static let margin = 4.0
  /// How far the corners stand off their boxes.
  private static let distance = 6.0
  /// What a turn costs, in points of length.
  private static let turn = 20.0
  /// How far from a corner a way starts to turn; more would cut into the box.
  private static let radius = 12.0

  private let boxes: [Box]

  /// Ways among boxes that have their places.
  init(_ boxes: [Box]) { self.boxes = boxes }

  /// The control points of the shortest way from one box to another; nil where there is none.
  func curve(from source: Int, to target: Int) -> [DrawnGraph.Point]? {
    let obstacles = boxes.indices.filter { $0 != source && $0 != target }.map { boxes[$0] }
    let (start, end) = (boxes[source], boxes[target])
    let corners = obstacles.flatMap { $0.corners(off: Self.distance) }
    guard let way = way(over: [start.centre, end.centre] + corners, around: obstacles) else {
      return nil
    }
    var points = way
    points[0] = start.exit(towards: way[1])
    points[way.count - 1] = end.exit(towards: way[way.count - 2])
    return Self.rounded(points)
  }

  /// The cheapest way from the first of `points` to the second.
  private func way(over points: [DrawnGraph.Point], around obstacles: [Box]) -> [DrawnGraph.Point]?
  {
    var costs = [Double](repeating: .infinity, count: points.count)
    var previous = [Int](repeating: -1, count: points.count)
    var isDone = [Bool](repeating: false, count: points.count)
    costs[0] = 0
    while true {
      let open = points.indices.filter { !isDone[$0] && costs[$0] < .infinity }
      let next = open.min {
        (costs[$0] + Self.length(points[$0], points[1]), $0)
          < (costs[$1] + Self.length(points[$1], points[1]), $1)
      }
      guard let next else { return nil }
      if next == 1 { return Self.points(backFrom: 1, previous, points) }
      isDone[next] = true
      for other in points.indices where !isDone[other] {
        let cost = costs[next] + Self.length(points[next], points[other]) + Self.turn
        if cost < costs[other], Self.sees(points[next], points[other], around: obstacles) {
          (costs[other], previous[other]) = (cost, next)
        }
      }
    }
  }

  private static func points(
    backFrom last: Int, _ previous: [Int], _ points: [DrawnGraph.Point]
  ) -> [DrawnGraph.Point] {
    var way: [DrawnGraph.Point] = []
    var place = last
    while place >= 0 {
      way.append(points[place])
      place = previous[place]
    }
    return way.reversed()
  }

  private static func sees(
    _ one: DrawnGraph.Point, _ other: DrawnGraph.Point, around obstacles: [Box]
  ) -> Bool {
    !obstacles.contains { $0.isCrossed(from: one, to: other, margin: margin) }
  }

  /// A curve along straight lines, each corner cut round.
  private static func rounded(_ points: [DrawnGraph.Point]) -> [DrawnGraph.Point] {
    var curve = [points[0]]
    for index in 1..<points.count {
      let isLast = index == points.count - 1
      let end = isLast ? points[index] : shortened(points[index - 1], points[index])
      curve += [
        between(curve[curve.count - 1], end, 1 / 3.0),
        between(curve[curve.count - 1], end, 2 / 3.0), end,
      ]
      if isLast { break }
      let next = shortened(points[index + 1], points[index])
      curve += [between(end, points[index], 2 / 3.0), between(next, points[index], 2 / 3.0), next]
    }
    return curve
  }

  /// The point on the way from `start` to `corner` at which the turn begins.
  private static func shortened(_ start: DrawnGraph.Point, _ corner: DrawnGraph.Point)
    -> DrawnGraph.Point
  {
    let length = max(length(start, corner), 0.001)
    return between(corner, start, min(radius, length / 2) / length)
  }

  private static func between(
    _ one: DrawnGraph.Point, _ other: DrawnGraph.Point, _ share: Double
  ) -> DrawnGraph.Point {
    DrawnGraph.Point(x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share)
  }

  private static func length(_ one: DrawnGraph.Point, _ other: DrawnGraph.Point) -> Double {
    let (dx, dy) = (other.x - one.x, other.y - one.y)
    return (dx * dx + dy * dy).squareRoot()
  }
}
