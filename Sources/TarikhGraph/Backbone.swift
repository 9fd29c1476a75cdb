/// The edges of a weighted graph that carry its structure; nodes are numbered from 0.
///
/// It joins the disparity filter (Serrano, Boguñá, Vespignani, PNAS 2009), each node's strongest edge and a
/// maximum spanning forest, so that no node and no component falls off.
package struct Backbone {
  /// Two nodes and how strongly they are tied.
  package struct Edge {
    /// One end.
    package let first: Int
    /// The other end.
    package let second: Int
    /// The strength of the tie, 1 or more.
    package let weight: Int
    /// A weighted edge.
    package init(_ first: Int, _ second: Int, weight: Int) {
      self.first = first
      self.second = second
      self.weight = weight
    }
  }

  /// The indices of the edges that stay, in ascending order.
  package let kept: [Int]

  /// The backbone of a graph; a lower `alpha` keeps fewer edges.
  ///
  /// Beyond `most` edges only those stay that hold nodes and components; of the others the most significant come first.
  package init(nodeCount: Int, edges: [Edge], alpha: Double = 0.25, most: Int = .max) {
    let byStrength = edges.indices.sorted {
      (-edges[$0].weight, $0) < (-edges[$1].weight, $1)
    }
    var kept = Self.strongest(edges, order: byStrength)
      .union(Self.spanningForest(nodeCount: nodeCount, edges: edges, order: byStrength))
    for index in Self.significant(nodeCount: nodeCount, edges: edges, alpha: alpha) {
      if kept.count >= most { break }
      kept.insert(index)
    }
    self.kept = kept.sorted()
  }

  /// The edges that stand out at either end by less than `alpha`, those that do most first.
  private static func significant(nodeCount: Int, edges: [Edge], alpha: Double) -> [Int] {
    var strengths = [Int](repeating: 0, count: nodeCount)
    var degrees = strengths
    for edge in edges {
      for end in [edge.first, edge.second] {
        strengths[end] += edge.weight
        degrees[end] += 1
      }
    }
    func chance(_ edge: Edge, at end: Int) -> Double {
      guard degrees[end] > 1 else { return 1 }
      let rest = 1 - Double(edge.weight) / Double(strengths[end])
      return power(rest, degrees[end] - 1)
    }
    let chances = edges.map { min(chance($0, at: $0.first), chance($0, at: $0.second)) }
    return edges.indices.filter { chances[$0] < alpha }
      .sorted { (chances[$0], $0) < (chances[$1], $1) }
  }

  private static func strongest(_ edges: [Edge], order: [Int]) -> Set<Int> {
    var reached: Set<Int> = []
    return Set(
      order.filter { index in
        let isNew = [edges[index].first, edges[index].second].map { reached.insert($0).inserted }
        return isNew.contains(true)
      })
  }

  private static func spanningForest(nodeCount: Int, edges: [Edge], order: [Int]) -> Set<Int> {
    var parents = Array(0..<nodeCount)
    func root(of node: Int) -> Int {
      var node = node
      while parents[node] != node {
        parents[node] = parents[parents[node]]
        node = parents[node]
      }
      return node
    }
    var forest: Set<Int> = []
    for index in order {
      let (first, second) = (root(of: edges[index].first), root(of: edges[index].second))
      guard first != second else { continue }
      parents[first] = second
      forest.insert(index)
    }
    return forest
  }

  /// Repeated squaring, so that the result does not hang on a system's `pow`.
  private static func power(_ base: Double, _ exponent: Int) -> Double {
    var (result, square, rest) = (1.0, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result *= square }
      square *= square
      rest >>= 1
    }
    return result
  }
}
