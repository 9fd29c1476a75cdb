import CGraphviz
import TarikhCore
import TarikhRendering

/// A graph in the memory of Graphviz, built through calls under names of our own: no text of an article gets in.
struct GraphvizGraph: ~Copyable {
  let handle: UnsafeMutablePointer<Agraph_t>
  private(set) var nodes: [UnsafeMutablePointer<Agnode_t>] = []
  private(set) var edges: [UnsafeMutablePointer<Agedge_t>?] = []

  /// The boxes and lines of `request`; with `centres`, every box has its place.
  init(_ request: LayoutRequest, centres: [Layout.Point]? = nil) throws {
    let handle = try Self.open(isDirected: request.isDirected)
    self.handle = handle
    var defaults = [
      ("label", ""), ("shape", "box"), ("fixedsize", "true"), ("width", "1"), ("height", "1"),
    ]
    if centres != nil { defaults.append(("pos", "")) }
    for (name, value) in defaults { tarikh_node_default(handle, name, value) }
    for (name, value) in [("dir", "none"), ("weight", "1")] {
      tarikh_edge_default(handle, name, value)
    }
    var boxes: [String: UnsafeMutablePointer<Agnode_t>] = [:]
    for (index, box) in request.nodes.enumerated() {
      guard let node = tarikh_node_add(handle, "n\(index)") else { continue }
      tarikh_node_set(node, "width", Self.inches(box.width))
      tarikh_node_set(node, "height", Self.inches(box.height))
      if let centres { tarikh_node_set(node, "pos", "\(centres[index].x),\(-centres[index].y)") }
      nodes.append(node)
      boxes[box.id] = node
    }
    for line in request.edges {
      var edge: UnsafeMutablePointer<Agedge_t>?
      if let tail = boxes[line.source], let head = boxes[line.target] {
        edge = tarikh_edge_add(handle, tail, head)
        tarikh_edge_set(edge, "weight", String(max(1, line.weight)))
      }
      edges.append(edge)
    }
  }

  deinit { agclose(handle) }

  /// Sets an attribute of the graph itself.
  func set(_ name: String, _ value: String) { tarikh_graph_set(handle, name, value) }

  private static func open(isDirected: Bool) throws -> UnsafeMutablePointer<Agraph_t> {
    guard let handle = tarikh_graph_open(isDirected ? 1 : 0) else {
      throw GraphvizError.noContext()
    }
    return handle
  }

  /// Points as inches with four decimals, written by hand: a formatter could follow a locale.
  private static func inches(_ points: Int) -> String {
    let tenThousandths = max(1, points) * 10_000 / 72
    let digits = String(tenThousandths % 10_000)
    return "\(tenThousandths / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
