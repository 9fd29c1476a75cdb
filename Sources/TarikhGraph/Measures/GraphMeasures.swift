/// How central each node of a graph is and which community it belongs to, in whole units, so that the figures are
/// written alike everywhere.
public struct GraphMeasures: Hashable, Sendable {
  /// The measures of each node, in the graph's order.
  public let nodes: [NodeMeasures]
  /// How well the communities part the graph: Newman's modularity in thousandths, −500 to 1000.
  public let modularity: Int

  /// The measures of nodes with the given ids, in order.
  package init(ids: [String], graph: WeightedGraph) {
    let degrees = WeightedDegree(graph).degrees
    let ranks = PageRank(graph).scores
    let betweenness = Betweenness(graph).scores
    let louvain = Louvain(graph)
    nodes = ids.indices.map { index in
      NodeMeasures(
        id: ids[index], weightedDegree: degrees[index], pageRank: Self.millionths(ranks[index]),
        betweenness: Self.millionths(betweenness[index]), community: louvain.communities[index])
    }
    modularity = Int((louvain.modularity * 1000).rounded())
  }

  private static func millionths(_ share: Double) -> Int { Int((share * 1_000_000).rounded()) }
}

/// How central one node is and which community it belongs to.
public struct NodeMeasures: Hashable, Sendable, Identifiable {
  /// The actor's or place's id.
  public let id: String
  /// The sum of the weights of its ties, in both directions.
  public let weightedDegree: Int
  /// The share of a walk along the ties that is spent on it, in millionths; `PageRank` with damping 0.85.
  public let pageRank: Int
  /// The share of the pairs of others that it stands between, in millionths; `Betweenness`, by the number of ties.
  public let betweenness: Int
  /// The number of its community, from 0 in the order of their first nodes; `Louvain`.
  public let community: Int
}

extension ActorGraph {
  /// The measures of the nodes, by the weights of the ties; work grows with nodes times ties up to 2,000 nodes.
  public var measures: GraphMeasures {
    GraphMeasures(ids: nodes.map(\.id), graph: WeightedGraph(self))
  }
}

extension WeightedGraph {
  /// The ties of a graph, its nodes numbered in their order; several ties between the same two are added up.
  package init(_ graph: some ActorGraph) {
    var numbers: [String: Int] = [:]
    for (number, node) in graph.nodes.enumerated() { numbers[node.id] = number }
    let edges = graph.edges.compactMap { edge -> Backbone.Edge? in
      guard let first = numbers[edge.ends.first], let second = numbers[edge.ends.second] else {
        return nil
      }
      return Backbone.Edge(first, second, weight: edge.weight)
    }
    self.init(
      nodeCount: graph.nodes.count, edges: edges, isDirected: type(of: graph).isDirected)
  }
}
