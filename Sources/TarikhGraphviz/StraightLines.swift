import TarikhCore
import TarikhRendering

/// Straight lines between boxes that have their places, where no other box is in the way.
///
/// Graphviz draws lines around boxes well, but each takes it a search through all sight lines: those that need
/// no way around need no search.
struct StraightLines {
  /// How far a line keeps from boxes that are not its own.
  private static let margin = 4.0

  private let boxes: [Box]

  /// The control points of each line that is clear, by its index in the request.
  private(set) var curves: [Int: [DrawnGraph.Point]] = [:]

  /// The clear lines of `request`; of several lines between the same boxes only the first can be straight.
  init(_ request: LayoutRequest, centres: [Layout.Point]) {
    boxes = zip(request.nodes, centres).map { Box($0, centre: $1) }
    let indices = Dictionary(request.nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var joined: Set<[Int]> = []
    for (index, edge) in request.edges.enumerated() {
      guard let source = indices[edge.source], let target = indices[edge.target], source != target,
        joined.insert([min(source, target), max(source, target)]).inserted,
        !isBlocked(from: source, to: target)
      else { continue }
      curves[index] = curve(from: boxes[source], to: boxes[target])
    }
  }

  private func isBlocked(from source: Int, to target: Int) -> Bool {
    boxes.enumerated().contains { index, box in
      index != source && index != target
        && box.isCrossed(from: boxes[source].centre, to: boxes[target].centre, margin: Self.margin)
    }
  }

  private func curve(from source: Box, to target: Box) -> [DrawnGraph.Point] {
    let start = source.exit(towards: target.centre)
    let end = target.exit(towards: source.centre)
    func between(_ share: Double) -> DrawnGraph.Point {
      DrawnGraph.Point(
        x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share)
    }
    return [start, between(1 / 3.0), between(2 / 3.0), end]
  }
}
