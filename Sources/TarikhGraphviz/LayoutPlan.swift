import TarikhCore
import TarikhRendering

/// Which programs lay a graph out; measured for 3 to 500 nodes.
enum LayoutPlan {
  /// Layers from top to bottom, for small graphs whose lines have a direction.
  case layers
  /// Springs, then boxes pushed apart, then lines drawn around them.
  case springs
  /// Boxes that stand already; only lines are drawn.
  case pinned([Layout.Point])

  /// A directed graph with more nodes than this loses its layers.
  private static let mostLayered = 12

  init(_ request: LayoutRequest) {
    if let centres = PinnedPlacement(request)?.centres {
      self = .pinned(centres)
    } else if request.isDirected, request.nodes.count <= Self.mostLayered {
      self = .layers
    } else {
      self = .springs
    }
  }

  /// Carries the plan out.
  func draw(_ request: LayoutRequest, with context: borrowing GraphvizContext) throws -> DrawnGraph
  {
    switch self {
    case .layers:
      return try context.run(.dot, on: GraphvizGraph(request))
    case .springs:
      // Graphviz's own way of pushing boxes apart sums up in an order that hangs on addresses in memory, so
      // that the last bits differ from run to run; ours does not.
      let sprung = try context.run(.sfdp, on: GraphvizGraph(request))
      let centres = OverlapRemoval(request, centres: sprung.centres).centres
      return try context.run(.lines, on: GraphvizGraph(request, centres: centres))
        .moved(to: centres)
    case .pinned(let centres):
      return try context.run(.lines, on: GraphvizGraph(request, centres: centres))
        .moved(to: centres)
    }
  }

  /// Whether positions are those of an earlier run, which must not move to the corner.
  var keepsOrigin: Bool {
    if case .pinned = self { true } else { false }
  }
}

/// A layout program of Graphviz.
enum LayoutProgram: String {
  /// Layers, from top to bottom.
  case dot
  /// Springs with a multi-level scheme.
  case sfdp
  /// Draws lines between nodes that have their places: `neato -n`.
  case lines = "nop1"

  /// With more nodes than this, drawing curves takes minutes.
  private static let mostCurved = 80

  /// Settings of the graph.
  func settings(nodeCount: Int) -> [(name: String, value: String)] {
    switch self {
    case .dot: [("nodesep", "0.5"), ("ranksep", "0.95"), ("splines", "true")]
    case .sfdp: [("overlap", "true"), ("splines", "none"), ("start", "1")]
    case .lines:
      [
        ("overlap", "true"), ("sep", "+5"),
        ("splines", nodeCount > Self.mostCurved ? "line" : "true"),
      ]
    }
  }
}
