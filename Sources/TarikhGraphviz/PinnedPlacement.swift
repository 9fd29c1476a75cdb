import TarikhCore
import TarikhRendering

/// Where every node goes when an earlier picture is to be kept: the old ones stay, each new one comes near
/// the weighted mean of its neighbours, at the closest spot that is free.
struct PinnedPlacement {
  /// Points to leave between two boxes.
  private static let gap = 12
  /// The closest that the centre of a new node comes to where it would like to be, in steps of the search.
  private static let step = 14

  /// The centre of each node, in the request's order.
  let centres: [Layout.Point]

  /// Nil where fewer than half the nodes are known: then a fresh layout reads better.
  init?(_ request: LayoutRequest) {
    let known = request.nodes.filter { $0.pinned != nil }.count
    guard known > 0, known * 2 >= request.nodes.count else { return nil }
    var placed = Dictionary(
      request.nodes.enumerated().compactMap { index, node in node.pinned.map { (index, $0) } },
      uniquingKeysWith: { first, _ in first })
    let neighbours = Self.neighbours(request)
    var waiting = request.nodes.indices.filter { placed[$0] == nil }
    while !waiting.isEmpty {
      let next = Self.bestConnected(waiting, neighbours: neighbours, placed: placed)
      let wish = Self.mean(neighbours[next], placed: placed) ?? Self.corner(placed)
      placed[next] = Self.freeSpot(near: wish, for: next, in: request.nodes, placed: placed)
      waiting.removeAll { $0 == next }
    }
    centres = request.nodes.indices.map { placed[$0] ?? Layout.Point(x: 0, y: 0) }
  }

  private static func neighbours(_ request: LayoutRequest) -> [[(node: Int, weight: Int)]] {
    var indices: [String: Int] = [:]
    for (index, node) in request.nodes.enumerated() { indices[node.id] = index }
    var neighbours = [[(node: Int, weight: Int)]](repeating: [], count: request.nodes.count)
    for edge in request.edges {
      guard let source = indices[edge.source], let target = indices[edge.target] else { continue }
      neighbours[source].append((target, max(1, edge.weight)))
      neighbours[target].append((source, max(1, edge.weight)))
    }
    return neighbours
  }

  private static func bestConnected(
    _ waiting: [Int], neighbours: [[(node: Int, weight: Int)]], placed: [Int: Layout.Point]
  ) -> Int {
    func pull(_ node: Int) -> Int {
      neighbours[node].reduce(0) { $0 + (placed[$1.node] == nil ? 0 : $1.weight) }
    }
    return waiting.min { (-pull($0), $0) < (-pull($1), $1) } ?? waiting[0]
  }

  private static func mean(_ neighbours: [(node: Int, weight: Int)], placed: [Int: Layout.Point])
    -> Layout.Point?
  {
    var (x, y, total) = (0, 0, 0)
    for (node, weight) in neighbours {
      guard let point = placed[node] else { continue }
      (x, y, total) = (x + point.x * weight, y + point.y * weight, total + weight)
    }
    return total == 0 ? nil : Layout.Point(x: x / total, y: y / total)
  }

  private static func corner(_ placed: [Int: Layout.Point]) -> Layout.Point {
    Layout.Point(x: placed.values.map(\.x).min() ?? 0, y: placed.values.map(\.y).max() ?? 0)
  }

  /// Searches growing squares around `wish`, wider than high like the boxes, for the nearest free spot.
  private static func freeSpot(
    near wish: Layout.Point, for node: Int, in boxes: [LayoutRequest.Node],
    placed: [Int: Layout.Point]
  ) -> Layout.Point {
    func isFree(_ spot: Layout.Point) -> Bool {
      !placed.contains { other, centre in
        2 * abs(centre.x - spot.x) < boxes[other].width + boxes[node].width + 2 * gap
          && 2 * abs(centre.y - spot.y) < boxes[other].height + boxes[node].height + 2 * gap
      }
    }
    for ring in 0...(boxes.count * 8) {
      let free = square(ring).map { Layout.Point(x: wish.x + $0.x * step, y: wish.y + $0.y * step) }
        .filter(isFree)
      let nearest = free.min { distance($0, wish) < distance($1, wish) }
      if let nearest { return nearest }
    }
    return wish
  }

  private static func square(_ ring: Int) -> [Layout.Point] {
    if ring == 0 { return [Layout.Point(x: 0, y: 0)] }
    let sides = (-ring...ring).flatMap {
      [
        Layout.Point(x: $0, y: -ring), Layout.Point(x: $0, y: ring), Layout.Point(x: -ring, y: $0),
        Layout.Point(x: ring, y: $0),
      ]
    }
    return sides
  }

  private static func distance(_ a: Layout.Point, _ b: Layout.Point) -> Int {
    (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)
  }
}
