/// On how many of the shortest ways between two others each node stands (Brandes, 2001).
///
/// A way is as short as it has few ties: the weights are strengths and no distances, so they don't count. Graphs
/// of more than `mostExact` nodes are sampled: ways start from `sampleSize` nodes only, drawn with a fixed seed, and
/// what they give is scaled up to all (Brandes and Pich, 2007).
package struct Betweenness: Sendable {
  /// The largest graph that is not sampled.
  package static let mostExact = 2000
  /// How many nodes a sample has.
  package static let sampleSize = 500

  /// The share of the pairs of other nodes that each node stands between, 0 to 1.
  package let scores: [Double]

  /// Measures `graph`, exactly up to `mostExact` nodes.
  package init(
    _ graph: WeightedGraph, mostExact: Int = Self.mostExact, sampleSize: Int = Self.sampleSize
  ) {
    let count = graph.nodeCount
    let sources =
      count <= mostExact ? Array(0..<count) : Self.sample(min(sampleSize, count), of: count)
    var search = ShortestWays(graph)
    for source in sources { search.add(from: source) }
    let pairs = Double(max(1, (count - 1) * (count - 2)))
    let scale = sources.isEmpty ? 0 : Double(count) / Double(sources.count) / pairs
    scores = search.passes.map { $0 * scale }
  }

  /// `size` numbers below `count`, ascending: the head of a shuffle by SplitMix64.
  private static func sample(_ size: Int, of count: Int) -> [Int] {
    var numbers = Array(0..<count)
    var state: UInt64 = 0x7461_7269_6B68
    for index in 0..<size {
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      bits ^= bits >> 31
      numbers.swapAt(index, index + Int(bits % UInt64(count - index)))
    }
    return numbers.prefix(size).sorted()
  }
}

/// Adds up how many shortest ways pass each node, source by source.
private struct ShortestWays {
  /// How often each node was passed; a way that has equals counts as its share.
  private(set) var passes: [Double]
  private let graph: WeightedGraph
  private var distances: [Int]
  private var counts: [Double]
  private var shares: [Double]
  /// The nodes that were reached, nearest first.
  private var reached: [Int] = []

  init(_ graph: WeightedGraph) {
    self.graph = graph
    passes = [Double](repeating: 0, count: graph.nodeCount)
    distances = [Int](repeating: -1, count: graph.nodeCount)
    (counts, shares) = (passes, passes)
  }

  mutating func add(from source: Int) {
    search(from: source)
    for node in reached.reversed() {
      for arc in graph.arcs(of: node) where distances[graph.targets[arc]] == distances[node] + 1 {
        let next = graph.targets[arc]
        shares[node] += counts[node] / counts[next] * (1 + shares[next])
      }
      if node != source { passes[node] += shares[node] }
    }
  }

  private mutating func search(from source: Int) {
    for node in reached { (distances[node], counts[node], shares[node]) = (-1, 0, 0) }
    reached.removeAll(keepingCapacity: true)
    reached.append(source)
    (distances[source], counts[source]) = (0, 1)
    var next = 0
    while next < reached.count {
      let node = reached[next]
      next += 1
      for arc in graph.arcs(of: node) {
        let target = graph.targets[arc]
        if distances[target] < 0 {
          distances[target] = distances[node] + 1
          reached.append(target)
        }
        if distances[target] == distances[node] + 1 { counts[target] += counts[node] }
      }
    }
  }
}
