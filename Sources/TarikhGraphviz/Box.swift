import TarikhCore
import TarikhRendering

/// A box with its centre, as an obstacle for lines.
struct Box {
  let centre: DrawnGraph.Point
  private let halfWidth: Double
  private let halfHeight: Double

  init(_ node: LayoutRequest.Node, centre: Layout.Point) {
    self.centre = DrawnGraph.Point(x: Double(centre.x), y: Double(centre.y))
    halfWidth = Double(node.width) / 2
    halfHeight = Double(node.height) / 2
  }

  /// Where a line from the centre towards a point outside leaves the box.
  func exit(towards point: DrawnGraph.Point) -> DrawnGraph.Point {
    let (dx, dy) = (point.x - centre.x, point.y - centre.y)
    let share = min(
      1, halfWidth / max(dx.magnitude, 0.001), halfHeight / max(dy.magnitude, 0.001))
    return DrawnGraph.Point(x: centre.x + dx * share, y: centre.y + dy * share)
  }

  /// Its corners, each moved outwards both ways.
  func corners(off distance: Double) -> [DrawnGraph.Point] {
    let (dx, dy) = (halfWidth + distance, halfHeight + distance)
    return [(-dx, -dy), (dx, -dy), (dx, dy), (-dx, dy)].map {
      DrawnGraph.Point(x: centre.x + $0.0, y: centre.y + $0.1)
    }
  }

  /// Whether the line between two points comes closer to the box than `margin` (slab method).
  func isCrossed(from start: DrawnGraph.Point, to end: DrawnGraph.Point, margin: Double) -> Bool {
    var (enter, leave) = (0.0, 1.0)
    let slabs = [
      (start.x - centre.x, end.x - start.x, halfWidth + margin),
      (start.y - centre.y, end.y - start.y, halfHeight + margin),
    ]
    for (offset, step, half) in slabs {
      if step.magnitude < 1e-9 {
        if offset.magnitude >= half { return false }
        continue
      }
      let (first, second) = ((-half - offset) / step, (half - offset) / step)
      enter = max(enter, min(first, second))
      leave = min(leave, max(first, second))
    }
    return enter < leave
  }
}
