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
      return try Self.drawLines(request, between: centres, with: context)
    case .pinned(let centres):
      return try Self.drawLines(request, between: centres, with: context)
    }
  }

  /// Lines around the boxes; Graphviz draws those of a box to itself, and any that find no way.
  private static func drawLines(
    _ request: LayoutRequest, between centres: [Layout.Point],
    with context: borrowing GraphvizContext
  ) throws -> DrawnGraph {
    var curves = BentLines(request, centres: centres).curves
    let blocked = request.edges.indices.filter { curves[$0] == nil }
    if !blocked.isEmpty {
      let rest = LayoutRequest(
        nodes: request.nodes, edges: blocked.map { request.edges[$0] },
        isDirected: request.isDirected)
      let drawn = try context.run(.lines, on: GraphvizGraph(rest, centres: centres))
      for (index, curve) in zip(blocked, drawn.moved(to: centres).curves) { curves[index] = curve }
    }
    return DrawnGraph(
      centres: centres, curves: request.edges.indices.map { curves[$0] ?? [] })
  }

  /// Whether positions are those of an earlier run, which must not move to the corner.
  var keepsOrigin: Bool {
    if case .pinned = self { true } else { false }
  }
}
