import TarikhCore

/// A tie between two nodes, as measures and reductions see it.
public protocol GraphEdge: Hashable, Sendable {
  /// The ids of the two nodes; of a directed tie the source comes first.
  var ends: (first: String, second: String) { get }
  /// How strong the tie is, 1 or more.
  var weight: Int { get }
}

/// A graph made from a timeline: what can be reduced, measured and looked at from one actor.
public protocol ActorGraph: Hashable, Sendable {
  /// What ties two nodes.
  associatedtype Edge: GraphEdge
  /// The nodes, sorted by id.
  var nodes: [GraphNode] { get }
  /// The ties, in a fixed order.
  var edges: [Edge] { get }
  /// Whether ties lead from their first end to their second.
  static var isDirected: Bool { get }
  /// A graph from its parts.
  init(nodes: [GraphNode], edges: [Edge])
}

extension CooccurrenceEdge: GraphEdge {
  /// The two actors, by id.
  public var ends: (first: String, second: String) { (first, second) }
}

extension VisitEdge: GraphEdge {
  /// The visitor and the goal.
  public var ends: (first: String, second: String) { (visitor, target) }
}

extension RelationEdge: GraphEdge {
  /// The source and the target.
  public var ends: (first: String, second: String) { (source, target) }
}

extension CooccurrenceGraph: ActorGraph {
  /// False: who is named together is named so both ways.
  public static let isDirected = false
}

extension VisitGraph: ActorGraph {
  /// True: visitors go to their goals.
  public static let isDirected = true
}

extension RelationGraph: ActorGraph {
  /// True: relations lead from source to target.
  public static let isDirected = true
}

extension GraphNode {
  /// The nodes that `edges` tie, by id, with the sums of their weights; first ends are actors, second ends what
  /// `targetKind` says.
  static func tied<Edge: GraphEdge>(by edges: [Edge], targetKind: (Edge) -> GraphNodeKind)
    -> [GraphNode]
  {
    var strengths: [String: Int] = [:]
    var kinds: [String: GraphNodeKind] = [:]
    for edge in edges {
      strengths[edge.ends.first, default: 0] += edge.weight
      strengths[edge.ends.second, default: 0] += edge.weight
      kinds[edge.ends.first] = .actor
      if kinds[edge.ends.second] == nil { kinds[edge.ends.second] = targetKind(edge) }
    }
    return strengths.sorted { $0.key < $1.key }.map {
      GraphNode(id: $0.key, kind: kinds[$0.key] ?? .actor, strength: $0.value)
    }
  }
}
