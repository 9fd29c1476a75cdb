import TarikhCore

/// Who went where and to whom: visitor → place and visitor → host.
public struct VisitGraph: Hashable, Sendable {
  /// Visitors, hosts and places, sorted by id.
  public let nodes: [GraphNode]
  /// The ties, sorted by visitor and target.
  public let edges: [VisitEdge]

  /// A graph from its parts.
  public init(nodes: [GraphNode], edges: [VisitEdge]) {
    self.nodes = nodes
    self.edges = edges
  }
}
