/// A graph made small enough to read, and how much of the whole it leaves out.
public struct GraphReduction<Graph: Sendable>: Sendable {
  /// What is left.
  public let graph: Graph
  /// How many actors and places were left out.
  public let omittedNodes: Int
  /// How many ties were left out, those of omitted nodes included.
  public let omittedEdges: Int
}

/// How large a graph may be before it is reduced.
public struct GraphLimits: Hashable, Sendable {
  /// The most nodes to keep.
  public let nodes: Int
  /// The most edges to keep; more of them are cut down to the backbone, which may take a few more to hold the graph
  /// together.
  public let edges: Int

  /// The largest graph to leave as it is.
  public init(nodes: Int = 60, edges: Int = 100) {
    self.nodes = nodes
    self.edges = edges
  }
}

extension ActorGraph {
  /// The strongest nodes that are tied to any other, and the backbone of their ties.
  public func reduced(to limits: GraphLimits = GraphLimits()) -> GraphReduction<Self> {
    let choice = Choice(
      nodes: nodes, ends: edges.map(\.ends), weights: edges.map(\.weight), limits: limits)
    let graph = Self(
      nodes: choice.nodes.map { nodes[$0] }, edges: choice.edges.map { edges[$0] })
    return GraphReduction(
      graph: graph, omittedNodes: nodes.count - graph.nodes.count,
      omittedEdges: edges.count - graph.edges.count)
  }
}

/// Which nodes and edges stay, by their indices in ascending order.
private struct Choice {
  let nodes: [Int]
  let edges: [Int]

  init(
    nodes: [GraphNode], ends: [(first: String, second: String)], weights: [Int],
    limits: GraphLimits
  ) {
    let strongest = nodes.indices.filter { nodes[$0].strength > 0 }
      .sorted { (-nodes[$0].strength, $0) < (-nodes[$1].strength, $1) }
      .prefix(limits.nodes).sorted()
    var places: [String: Int] = [:]
    for (place, index) in strongest.enumerated() { places[nodes[index].id] = place }

    var inside: [Int] = []
    var ties: [Backbone.Edge] = []
    for (index, ends) in ends.enumerated() {
      guard let first = places[ends.first], let second = places[ends.second] else { continue }
      inside.append(index)
      ties.append(Backbone.Edge(first, second, weight: weights[index]))
    }
    let isWhole = inside.count == ends.count && inside.count <= limits.edges
    let kept =
      isWhole
      ? inside
      : Backbone(nodeCount: strongest.count, edges: ties, most: limits.edges).kept
        .map { inside[$0] }
    let reached = Set(kept.flatMap { [ends[$0].first, ends[$0].second] })
    self.nodes = strongest.filter { reached.contains(nodes[$0].id) }
    edges = kept
  }
}
