import Foundation
import TarikhGraph
import Testing

/// A graph with what NetworkX measures on it; `Expectations/measures.py` writes the file.
struct MeasuredGraph: Decodable, CustomTestStringConvertible {
  let name: String
  let nodes: Int
  let isDirected: Bool
  /// First node, second node, weight.
  let edges: [[Int]]
  let degree: [Int]
  /// In units of 1e-12.
  let pageRank: [Int]
  /// In units of 1e-12.
  let betweenness: [Int]
  /// In units of 1e-12.
  let modularity: Int
  /// The communities, where all runs of NetworkX agree.
  let partition: [[Int]]?

  var testDescription: String { name }

  var graph: WeightedGraph {
    WeightedGraph(
      nodeCount: nodes, edges: edges.map { Backbone.Edge($0[0], $0[1], weight: $0[2]) },
      isDirected: isDirected)
  }

  /// All of them; empty where the file cannot be read, which a test notices.
  static let all: [MeasuredGraph] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Expectations/measures.json")
    guard let bytes = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([MeasuredGraph].self, from: bytes)) ?? []
  }()

  /// The largest distance between figures and expectations of 1e-12.
  static func distance(_ figures: [Double], _ expected: [Int]) -> Double {
    guard figures.count == expected.count else { return .infinity }
    return zip(figures, expected).map { ($0 - Double($1) * 1e-12).magnitude }.max() ?? 0
  }
}
