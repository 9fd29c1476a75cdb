import TarikhCore
import TarikhRendering

/// Pushes boxes apart until none covers another, changing a spring layout as little as it can.
///
/// The layout is first scaled so that lines are a little longer than boxes are wide; then each pair that
/// overlaps moves apart in the direction in which it stands, again and again. Sums run in a fixed order.
struct OverlapRemoval {
  /// Points to leave between two boxes.
  private static let gap = (x: 14.0, y: 14.0)
  private static let mostRounds = 300

  /// The centre of each box, in the request's order.
  let centres: [Layout.Point]

  /// Starts from the centres of a layout that minds no box sizes.
  init(_ request: LayoutRequest, centres: [DrawnGraph.Point]) {
    var places = Self.scaled(request, centres)
    while !Self.settle(&places, boxes: request.nodes) {
      places = places.map { DrawnGraph.Point(x: $0.x * 1.1, y: $0.y * 1.1) }
    }
    self.centres = places.map(\.rounded)
  }

  private static func scaled(_ request: LayoutRequest, _ centres: [DrawnGraph.Point])
    -> [DrawnGraph.Point]
  {
    var indices: [String: Int] = [:]
    for (index, node) in request.nodes.enumerated() { indices[node.id] = index }
    var (total, count) = (0.0, 0.0)
    for edge in request.edges {
      guard let source = indices[edge.source], let target = indices[edge.target] else { continue }
      let (dx, dy) = (centres[source].x - centres[target].x, centres[source].y - centres[target].y)
      total += (dx * dx + dy * dy).squareRoot()
      count += 1
    }
    let sizes = request.nodes.reduce(0.0) { $0 + Double($1.width + $1.height) / 2 }
    let factor = request.nodes.count > 30 ? 1.5 : 1.8
    let wish = factor * sizes / Double(max(1, request.nodes.count))
    let scale = total > 0 ? wish / (total / count) : 1
    return centres.enumerated().map { index, point in
      // Boxes that start on one spot need a direction to part in.
      DrawnGraph.Point(
        x: point.x * scale + Double(index) * 0.1, y: point.y * scale + Double(index % 7) * 0.1)
    }
  }

  /// Parts overlapping pairs; false where some are left after the last round.
  private static func settle(_ places: inout [DrawnGraph.Point], boxes: [LayoutRequest.Node])
    -> Bool
  {
    for _ in 0..<mostRounds {
      var isSettled = true
      for first in boxes.indices {
        for second in boxes.indices.dropFirst(first + 1) {
          let dx = places[second].x - places[first].x
          let dy = places[second].y - places[first].y
          let x = Double(boxes[first].width + boxes[second].width) / 2 + gap.x
          let y = Double(boxes[first].height + boxes[second].height) / 2 + gap.y
          guard dx.magnitude < x - 0.5, dy.magnitude < y - 0.5 else { continue }
          isSettled = false
          let stretch = min(x / max(dx.magnitude, 0.001), y / max(dy.magnitude, 0.001), 1.5)
          let step = (x: dx * (stretch - 1) / 2, y: dy * (stretch - 1) / 2)
          places[first].x -= step.x
          places[first].y -= step.y
          places[second].x += step.x
          places[second].y += step.y
        }
      }
      if isSettled { return true }
    }
    return false
  }
}
