import CGraphviz
import TarikhCore
import TarikhRendering

/// Which program lays a graph out, and with which settings; measured for 3 to 500 nodes.
struct LayoutPlan {
  /// A layout program of Graphviz.
  enum Program: String {
    /// Layers, from top to bottom.
    case dot
    /// Stress, which respects pins.
    case neato
    /// Springs with a multi-level scheme, for larger graphs.
    case sfdp
  }

  /// A directed graph with more nodes than this loses its layers.
  private static let layered = 12
  /// With more nodes than this, routing curves takes minutes.
  private static let curved = 80

  /// The program.
  let program: Program
  /// Where every node is held, when an earlier run's picture is kept.
  let pins: [Layout.Point]?
  private let graphSettings: [(String, String)]

  init(_ request: LayoutRequest) {
    let splines = request.nodes.count > Self.curved ? "line" : "true"
    pins = PinnedPlacement(request)?.centres
    if pins != nil {
      program = .neato
      graphSettings = [
        ("inputscale", "72"), ("notranslate", "true"), ("splines", splines), ("sep", "+6"),
      ]
    } else if request.isDirected, request.nodes.count <= Self.layered {
      program = .dot
      graphSettings = [("nodesep", "0.4"), ("ranksep", "0.6"), ("splines", "true")]
    } else {
      program = .sfdp
      graphSettings = [
        ("overlap", "prism"), ("sep", "+6"), ("splines", splines), ("start", "1"),
      ]
    }
  }

  /// Adds the boxes and lines of `request` under names of our own, so that no text of an article gets in.
  func build(_ request: LayoutRequest, in graph: UnsafeMutablePointer<Agraph_t>) -> (
    nodes: [UnsafeMutablePointer<Agnode_t>], edges: [UnsafeMutablePointer<Agedge_t>?]
  ) {
    for (name, value) in graphSettings { tarikh_graph_set(graph, name, value) }
    let nodeDefaults = [
      ("label", ""), ("shape", "box"), ("fixedsize", "true"), ("width", "1"), ("height", "1"),
      ("pos", ""),
    ]
    for (name, value) in nodeDefaults { tarikh_node_default(graph, name, value) }
    for (name, value) in [("dir", "none"), ("weight", "1")] {
      tarikh_edge_default(graph, name, value)
    }
    var handles: [String: UnsafeMutablePointer<Agnode_t>] = [:]
    var nodes: [UnsafeMutablePointer<Agnode_t>] = []
    for (index, box) in request.nodes.enumerated() {
      guard let node = tarikh_node_add(graph, "n\(index)") else { continue }
      tarikh_node_set(node, "width", Self.inches(box.width))
      tarikh_node_set(node, "height", Self.inches(box.height))
      if let pins { tarikh_node_set(node, "pos", "\(pins[index].x),\(-pins[index].y)!") }
      nodes.append(node)
      handles[box.id] = node
    }
    let edges = request.edges.map { line -> UnsafeMutablePointer<Agedge_t>? in
      guard let tail = handles[line.source], let head = handles[line.target],
        let edge = tarikh_edge_add(graph, tail, head)
      else { return nil }
      tarikh_edge_set(edge, "weight", String(max(1, line.weight)))
      return edge
    }
    return (nodes, edges)
  }

  /// Points as inches with four decimals, written by hand: a formatter could follow a locale.
  private static func inches(_ points: Int) -> String {
    let tenThousandths = max(1, points) * 10_000 / 72
    let digits = String(tenThousandths % 10_000)
    return "\(tenThousandths / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
