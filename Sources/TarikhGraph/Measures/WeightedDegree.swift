/// How strongly each node is tied: the sum of the weights of its ties, in both directions.
package struct WeightedDegree: Sendable {
  /// The sum for each node, in the units of the weights.
  package let degrees: [Int]

  /// Adds up the ties of `graph`.
  package init(_ graph: WeightedGraph) {
    var degrees = [Int](repeating: 0, count: graph.nodeCount)
    for node in 0..<graph.nodeCount {
      for arc in graph.arcs(of: node) {
        degrees[node] += graph.weights[arc]
        if graph.isDirected { degrees[graph.targets[arc]] += graph.weights[arc] }
      }
    }
    self.degrees = degrees
  }
}
