import TarikhRendering

/// The parts of a graph that no line joins, and where each goes on the page.
struct GraphComponents {
  /// Points between two parts.
  private static let gap = 34.0
  /// How much wider than high the page should be.
  private static let aspect = 1.5

  /// The boxes of each part, by index in ascending order; parts in the order of their first boxes.
  let members: [[Int]]

  init(_ request: LayoutRequest) {
    var indices: [String: Int] = [:]
    for (index, node) in request.nodes.enumerated() { indices[node.id] = index }
    var neighbours = [[Int]](repeating: [], count: request.nodes.count)
    for edge in request.edges {
      guard let source = indices[edge.source], let target = indices[edge.target] else { continue }
      neighbours[source].append(target)
      neighbours[target].append(source)
    }
    var seen: Set<Int> = []
    var members: [[Int]] = []
    for start in request.nodes.indices where seen.insert(start).inserted {
      var component = [start]
      var next = 0
      while next < component.count {
        component += neighbours[component[next]].filter { seen.insert($0).inserted }
        next += 1
      }
      members.append(component.sorted())
    }
    self.members = members
  }

  /// Moves each part so that all fit on one page, the largest first, each where it widens the page least.
  func packed(_ places: [DrawnGraph.Point], boxes: [LayoutRequest.Node]) -> [DrawnGraph.Point] {
    let frames = members.map { Frame(of: $0, places, boxes) }
    let order = members.indices.sorted {
      (-frames[$0].area, $0) < (-frames[$1].area, $1)
    }
    var taken: [Frame] = []
    var moved = places
    for index in order {
      let frame = frames[index]
      let spots = [(x: 0.0, y: 0.0)] + taken.flatMap { corners(beside: $0, for: frame) }
      let free = spots.map { frame.moved(toX: $0.x, y: $0.y) }.filter { spot in
        spot.left >= 0 && spot.top >= 0 && !taken.contains { $0.overlaps(spot, gap: Self.gap - 1) }
      }
      let best = free.min { cost($0, with: taken) < cost($1, with: taken) } ?? frame
      taken.append(best)
      for member in members[index] {
        moved[member].x += best.left - frame.left
        moved[member].y += best.top - frame.top
      }
    }
    return moved
  }

  private func corners(beside other: Frame, for frame: Frame) -> [(x: Double, y: Double)] {
    [
      (other.right + Self.gap, other.top), (other.right + Self.gap, other.bottom - frame.height),
      (other.left, other.bottom + Self.gap), (other.right - frame.width, other.bottom + Self.gap),
    ]
  }

  private func cost(_ frame: Frame, with taken: [Frame]) -> Double {
    let right = max(frame.right, taken.map(\.right).max() ?? 0)
    let bottom = max(frame.bottom, taken.map(\.bottom).max() ?? 0)
    return max(right, bottom * Self.aspect) * 1000 + frame.left + frame.top
  }
}

/// The room that one part of a graph takes.
private struct Frame {
  let left: Double
  let top: Double
  let width: Double
  let height: Double

  init(left: Double, top: Double, width: Double, height: Double) {
    (self.left, self.top, self.width, self.height) = (left, top, width, height)
  }

  init(of members: [Int], _ places: [DrawnGraph.Point], _ boxes: [LayoutRequest.Node]) {
    let left = members.map { places[$0].x - Double(boxes[$0].width) / 2 }.min() ?? 0
    let top = members.map { places[$0].y - Double(boxes[$0].height) / 2 }.min() ?? 0
    let right = members.map { places[$0].x + Double(boxes[$0].width) / 2 }.max() ?? 0
    let bottom = members.map { places[$0].y + Double(boxes[$0].height) / 2 }.max() ?? 0
    self.init(left: left, top: top, width: right - left, height: bottom - top)
  }

  var right: Double { left + width }
  var bottom: Double { top + height }
  var area: Double { width * height }

  func moved(toX x: Double, y: Double) -> Frame {
    Frame(left: x, top: y, width: width, height: height)
  }

  func overlaps(_ other: Frame, gap: Double) -> Bool {
    left < other.right + gap && other.left < right + gap && top < other.bottom + gap
      && other.top < bottom + gap
  }
}
