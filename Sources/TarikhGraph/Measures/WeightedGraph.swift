/// A graph of nodes numbered from 0 with whole weights, kept by neighbours: what every measure works on.
///
/// Ties between the same two nodes are added up; a tie of a node to itself is left out.
package struct WeightedGraph: Sendable {
  /// How many nodes it has.
  package let nodeCount: Int
  /// Whether a tie leads from its first node to its second only.
  package let isDirected: Bool
  /// Where the neighbours of each node start in `targets` and `weights`, and after the last node their end.
  let starts: [Int]
  /// The neighbours of all nodes, ascending within each.
  let targets: [Int]
  /// The weight of the tie to each neighbour.
  let weights: [Int]

  /// A graph of `nodeCount` nodes; a tie without direction counts for both its ends.
  package init(nodeCount: Int, edges: [Backbone.Edge], isDirected: Bool = false) {
    var arcs: [(source: Int, target: Int, weight: Int)] = []
    arcs.reserveCapacity(isDirected ? edges.count : 2 * edges.count)
    for edge in edges where edge.first != edge.second {
      arcs.append((edge.first, edge.second, edge.weight))
      if !isDirected { arcs.append((edge.second, edge.first, edge.weight)) }
    }
    arcs.sort { ($0.source, $0.target) < ($1.source, $1.target) }

    var (starts, targets, weights) = ([Int](), [Int](), [Int]())
    var last = (source: -1, target: -1)
    for arc in arcs {
      if (arc.source, arc.target) == last {
        weights[weights.count - 1] += arc.weight
        continue
      }
      while starts.count <= arc.source { starts.append(targets.count) }
      targets.append(arc.target)
      weights.append(arc.weight)
      last = (arc.source, arc.target)
    }
    while starts.count <= nodeCount { starts.append(targets.count) }
    self.init(
      nodeCount: nodeCount, isDirected: isDirected, starts: starts, targets: targets,
      weights: weights)
  }

  private init(
    nodeCount: Int, isDirected: Bool, starts: [Int], targets: [Int], weights: [Int]
  ) {
    self.nodeCount = nodeCount
    self.isDirected = isDirected
    self.starts = starts
    self.targets = targets
    self.weights = weights
  }

  /// The places of a node's neighbours in `targets` and `weights`.
  func arcs(of node: Int) -> Range<Int> { starts[node]..<starts[node + 1] }

  /// The same ties without their directions; those that go both ways are added up.
  var undirected: WeightedGraph {
    guard isDirected else { return self }
    let edges = (0..<nodeCount).flatMap { node in
      arcs(of: node).map { Backbone.Edge(node, targets[$0], weight: weights[$0]) }
    }
    return WeightedGraph(nodeCount: nodeCount, edges: edges)
  }
}
