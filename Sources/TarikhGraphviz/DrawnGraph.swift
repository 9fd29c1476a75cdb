import CGraphviz
import TarikhCore
import TarikhRendering

/// What Graphviz drew, in points with y downwards, not yet rounded.
struct DrawnGraph: Sendable {
  /// A place on the drawing.
  struct Point: Sendable {
    var x: Double
    var y: Double

    /// The nearest whole point; exact halves, which are common, do not hang on the last bit.
    var rounded: Layout.Point {
      guard x.magnitude < 1e6, y.magnitude < 1e6 else { return Layout.Point(x: 0, y: 0) }
      return Layout.Point(x: Int((x + 0.004).rounded()), y: Int((y + 0.004).rounded()))
    }
  }

  /// The centre of each box.
  let centres: [Point]
  /// The control points of each line; empty where Graphviz drew none.
  let curves: [[Point]]

  /// Reads places and curves from a graph that was laid out.
  init(_ graph: borrowing GraphvizGraph) {
    centres = graph.nodes.map { Point(x: tarikh_node_x($0), y: -tarikh_node_y($0)) }
    curves = graph.edges.map { edge in
      guard let edge else { return [] }
      return (0..<tarikh_edge_point_count(edge)).map {
        Point(x: tarikh_edge_point_x(edge, $0), y: -tarikh_edge_point_y(edge, $0))
      }
    }
  }

  /// Boxes at whole points, with the lines between them.
  init(centres: [Layout.Point], curves: [[Point]]) {
    self.centres = centres.map { Point(x: Double($0.x), y: Double($0.y)) }
    self.curves = curves
  }

  /// The same drawing where its boxes stand at `places`: Graphviz moves all it draws to a corner of its own.
  func moved(to places: [Layout.Point]) -> DrawnGraph {
    guard let place = places.first, let centre = centres.first else { return self }
    let (dx, dy) = (Double(place.x) - centre.x, Double(place.y) - centre.y)
    return DrawnGraph(
      centres: places, curves: curves.map { $0.map { Point(x: $0.x + dx, y: $0.y + dy) } })
  }
}
