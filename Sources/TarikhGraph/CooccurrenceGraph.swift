import TarikhCore

/// Who is named together with whom, weighted by sentences and events; paragraphs, articles and dates stand beside.
public struct CooccurrenceGraph: Hashable, Sendable {
  /// The actors, sorted by id.
  public let nodes: [GraphNode]
  /// The ties, sorted by `first` and `second`.
  public let edges: [CooccurrenceEdge]

  /// A graph from its parts.
  public init(nodes: [GraphNode], edges: [CooccurrenceEdge]) {
    self.nodes = nodes
    self.edges = edges
  }
}
