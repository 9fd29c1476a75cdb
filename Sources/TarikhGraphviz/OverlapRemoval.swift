import TarikhCore
import TarikhRendering

/// Pushes boxes apart until none covers another, changing a spring layout as little as it can.
///
/// Each part of the graph is scaled so that its lines are a little longer than boxes are wide; then each pair
/// that overlaps moves apart in the direction in which it stands, again and again. Sums run in a fixed order.
struct OverlapRemoval {
  /// Points to leave between two boxes.
  private static let gap = (x: 14.0, y: 14.0)
  private static let mostRounds = 300

  /// The centre of each box, in the request's order.
  let centres: [Layout.Point]

  private let boxes: [LayoutRequest.Node]
  private var places: [DrawnGraph.Point]

  /// Starts from the centres of a layout that minds no box sizes.
  init(_ request: LayoutRequest, centres: [DrawnGraph.Point]) {
    let components = GraphComponents(request)
    var removal = OverlapRemoval(boxes: request.nodes, places: centres)
    for members in components.members {
      removal.scale(members, request)
      while !removal.settle(members) { removal.stretch(members) }
    }
    let packed = components.packed(removal.places, boxes: request.nodes)
    self.init(boxes: request.nodes, places: packed)
  }

  private init(boxes: [LayoutRequest.Node], places: [DrawnGraph.Point]) {
    self.boxes = boxes
    self.places = places
    centres = places.map(\.rounded)
  }

  /// Gives lines the length that suits the boxes; two boxes alone stand one over the other.
  private mutating func scale(_ members: [Int], _ request: LayoutRequest) {
    if members.count == 2 {
      places[members[0]] = DrawnGraph.Point(x: 0, y: 0)
      places[members[1]] = DrawnGraph.Point(x: 0, y: Double(boxes[members[0]].height) * 2.2)
      return
    }
    let ids = Dictionary(members.map { (boxes[$0].id, $0) }) { first, _ in first }
    var (total, count) = (0.0, 0.0)
    for edge in request.edges {
      guard let source = ids[edge.source], let target = ids[edge.target] else { continue }
      let (dx, dy) = (places[source].x - places[target].x, places[source].y - places[target].y)
      total += (dx * dx + dy * dy).squareRoot()
      count += 1
    }
    let sizes = members.reduce(0.0) { $0 + Double(boxes[$1].width + boxes[$1].height) / 2 }
    let wish = (members.count > 30 ? 1.4 : 1.7) * sizes / Double(members.count)
    let scale = total > 0 ? wish / (total / count) : 1
    for (offset, member) in members.enumerated() {
      // Boxes that start on one spot need a direction to part in.
      places[member].x = places[member].x * scale + Double(offset) * 0.1
      places[member].y = places[member].y * scale + Double(offset % 7) * 0.1
    }
  }

  private mutating func stretch(_ members: [Int]) {
    for member in members {
      places[member].x *= 1.1
      places[member].y *= 1.1
    }
  }

  /// Parts overlapping pairs; false where some are left after the last round.
  private mutating func settle(_ members: [Int]) -> Bool {
    for _ in 0..<Self.mostRounds {
      var isSettled = true
      for (offset, first) in members.enumerated() {
        for second in members.dropFirst(offset + 1) where part(first, second) {
          isSettled = false
        }
      }
      if isSettled { return true }
    }
    return false
  }

  private mutating func part(_ first: Int, _ second: Int) -> Bool {
    let dx = places[second].x - places[first].x
    let dy = places[second].y - places[first].y
    let x = Double(boxes[first].width + boxes[second].width) / 2 + Self.gap.x
    let y = Double(boxes[first].height + boxes[second].height) / 2 + Self.gap.y
    guard dx.magnitude < x - 0.5, dy.magnitude < y - 0.5 else { return false }
    let stretch = min(x / max(dx.magnitude, 0.001), y / max(dy.magnitude, 0.001), 1.5)
    let step = (x: dx * (stretch - 1) / 2, y: dy * (stretch - 1) / 2)
    places[first].x -= step.x
    places[first].y -= step.y
    places[second].x += step.x
    places[second].y += step.y
    return true
  }
}
