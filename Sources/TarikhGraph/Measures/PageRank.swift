/// How often a reader who follows ties by their weights, and now and then starts anew, comes by each node.
///
/// Power iteration as in NetworkX: what stands on nodes without a tie to follow goes to all nodes alike, and the
/// rounds end when the scores move by less than `tolerance` a node in sum (Brin and Page, 1998).
package struct PageRank: Sendable {
  /// The share of each node; together 1.
  package let scores: [Double]

  /// Ranks the nodes of `graph`; the scores of the last round stand where `mostRounds` don't suffice.
  package init(
    _ graph: WeightedGraph, damping: Double = 0.85, tolerance: Double = 1e-6, mostRounds: Int = 100
  ) {
    let count = Double(graph.nodeCount)
    let totals = (0..<graph.nodeCount).map { node in
      Double(graph.arcs(of: node).reduce(0) { $0 + graph.weights[$1] })
    }
    var scores = [Double](repeating: 1 / count, count: graph.nodeCount)
    for _ in 0..<(graph.nodeCount == 0 ? 0 : mostRounds) {
      let stranded = totals.indices.reduce(0.0) { $0 + (totals[$1] == 0 ? scores[$1] : 0) }
      let everywhere = (damping * stranded + 1 - damping) / count
      var next = [Double](repeating: everywhere, count: graph.nodeCount)
      for node in 0..<graph.nodeCount {
        for arc in graph.arcs(of: node) {
          let share = Double(graph.weights[arc]) / totals[node]
          next[graph.targets[arc]] += damping * scores[node] * share
        }
      }
      let change = zip(next, scores).reduce(0.0) { $0 + ($1.0 - $1.1).magnitude }
      scores = next
      if change < tolerance * count { break }
    }
    self.scores = scores
  }
}
