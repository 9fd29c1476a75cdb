/// Parts a graph into communities that are tied more within than by chance (Blondel, Guillaume, Lambiotte, Lefebvre, 2008).
///
/// Nothing is drawn by lot: nodes are taken in a fixed order, gains are compared as whole numbers, and of equal ones
/// the community that is there first wins. Of several such orders the one with the highest modularity counts.
/// Directions are left out, since a visit ties both sides.
package struct Louvain: Sendable {
  /// The community of each node, numbered from 0 in the order of their first nodes.
  package let communities: [Int]
  /// Newman's modularity of that partition, −0.5 to 1; 0 for a graph without ties.
  package let modularity: Double

  /// The communities of `graph`.
  package init(_ graph: WeightedGraph) {
    let graph = graph.undirected
    let degrees = WeightedDegree(graph).degrees
    let total = degrees.reduce(0, +)
    let ascending = Array(0..<graph.nodeCount)
    let orders = [
      ascending, ascending.reversed(), ascending.sorted { (degrees[$0], $0) < (degrees[$1], $1) },
      ascending.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) },
    ]
    var best: (communities: [Int], cohesion: Int)?
    for order in total == 0 ? [] : orders {
      let communities = Self.communities(of: graph, degrees: degrees, total: total, order: order)
      let cohesion = Self.cohesion(of: communities, graph, degrees: degrees, total: total)
      if best.map({ $0.cohesion < cohesion }) ?? true { best = (communities, cohesion) }
    }
    communities = Self.renumbered(best?.communities ?? ascending)
    modularity = total == 0 ? 0 : Double(best?.cohesion ?? 0) / (Double(total) * Double(total))
  }

  /// Moves nodes, then joins each community to one node and goes on, until nothing moves.
  private static func communities(
    of graph: WeightedGraph, degrees: [Int], total: Int, order: [Int]
  ) -> [Int] {
    var communities = Array(0..<graph.nodeCount)
    var (graph, degrees, order) = (graph, degrees, order)
    while true {
      var moving = Moving(graph, degrees: degrees, total: total)
      guard moving.settle(order) else { return communities }
      let joined = renumbered(moving.communities)
      communities = communities.map { joined[$0] }
      (graph, degrees) = collapsed(graph, degrees: degrees, joined)
      order = Array(0..<graph.nodeCount)
    }
  }

  private static func collapsed(_ graph: WeightedGraph, degrees: [Int], _ communities: [Int])
    -> (WeightedGraph, [Int])
  {
    let count = (communities.max() ?? -1) + 1
    var edges: [Backbone.Edge] = []
    var sums = [Int](repeating: 0, count: count)
    for node in 0..<graph.nodeCount {
      sums[communities[node]] += degrees[node]
      for arc in graph.arcs(of: node) where graph.targets[arc] > node {
        edges.append(
          Backbone.Edge(
            communities[node], communities[graph.targets[arc]], weight: graph.weights[arc]))
      }
    }
    return (WeightedGraph(nodeCount: count, edges: edges), sums)
  }

  /// The modularity times the square of `total`, the sum of all degrees.
  private static func cohesion(
    of communities: [Int], _ graph: WeightedGraph, degrees: [Int], total: Int
  ) -> Int {
    var sums = [Int](repeating: 0, count: graph.nodeCount)
    var inside = 0
    for node in 0..<graph.nodeCount {
      sums[communities[node]] += degrees[node]
      for arc in graph.arcs(of: node) where communities[graph.targets[arc]] == communities[node] {
        inside += graph.weights[arc]
      }
    }
    return inside * total - sums.reduce(0) { $0 + $1 * $1 }
  }

  private static func renumbered(_ communities: [Int]) -> [Int] {
    var numbers: [Int: Int] = [:]
    return communities.map { community in
      let number = numbers[community] ?? numbers.count
      numbers[community] = number
      return number
    }
  }
}

/// One level of the algorithm: nodes that move to the neighbour's community which gains most.
private struct Moving {
  private(set) var communities: [Int]
  private let graph: WeightedGraph
  private let degrees: [Int]
  private let total: Int
  /// The sum of the degrees in each community.
  private var sums: [Int]
  /// The weight from the node at hand to each community, for those in `near`.
  private var ties: [Int]
  private var near: [Int] = []

  init(_ graph: WeightedGraph, degrees: [Int], total: Int) {
    self.graph = graph
    self.degrees = degrees
    self.total = total
    communities = Array(0..<graph.nodeCount)
    sums = degrees
    ties = [Int](repeating: 0, count: graph.nodeCount)
  }

  /// Moves nodes in `order` until none gains; says whether any moved.
  mutating func settle(_ order: [Int]) -> Bool {
    var hasMoved = false
    while true {
      let moves = order.count { move($0) }
      if moves == 0 { return hasMoved }
      hasMoved = true
    }
  }

  private mutating func move(_ node: Int) -> Bool {
    let own = communities[node]
    near.append(own)
    for arc in graph.arcs(of: node) {
      let community = communities[graph.targets[arc]]
      if ties[community] == 0, community != own { near.append(community) }
      ties[community] += graph.weights[arc]
    }
    sums[own] -= degrees[node]
    var best = own
    var most = total * ties[own] - degrees[node] * sums[own]
    for community in near.dropFirst() {
      let gain = total * ties[community] - degrees[node] * sums[community]
      if gain > most || (gain == most && best != own && community < best) {
        (best, most) = (community, gain)
      }
    }
    sums[best] += degrees[node]
    communities[node] = best
    for community in near { ties[community] = 0 }
    near.removeAll(keepingCapacity: true)
    return best != own
  }
}
