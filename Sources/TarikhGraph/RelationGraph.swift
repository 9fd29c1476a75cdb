import TarikhCore

/// What the articles say that actors are to each other: source → target, by kind of relation.
public struct RelationGraph: Hashable, Sendable {
  /// Actors and places, sorted by id.
  public let nodes: [GraphNode]
  /// The relations, sorted by source, target and kind; two nodes may have several.
  public let edges: [RelationEdge]

  /// A graph from its parts.
  public init(nodes: [GraphNode], edges: [RelationEdge]) {
    self.nodes = nodes
    self.edges = edges
  }
}
