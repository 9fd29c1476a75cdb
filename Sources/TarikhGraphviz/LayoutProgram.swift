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
