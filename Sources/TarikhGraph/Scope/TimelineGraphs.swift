import TarikhCore

/// All graphs of one timeline.
public struct TimelineGraphs: Hashable, Sendable {
  /// Who is named together with whom.
  public let cooccurrence: CooccurrenceGraph
  /// Who went where and to whom.
  public let visits: VisitGraph
  /// What actors are to each other.
  public let relations: RelationGraph

  /// The graphs of `timeline`.
  public init(_ timeline: Timeline) {
    self.init(
      cooccurrence: CooccurrenceGraph(timeline), visits: VisitGraph(timeline),
      relations: RelationGraph(timeline))
  }

  private init(cooccurrence: CooccurrenceGraph, visits: VisitGraph, relations: RelationGraph) {
    self.cooccurrence = cooccurrence
    self.visits = visits
    self.relations = relations
  }

  /// Each graph as one actor sees it.
  public func ego(of actor: String) -> TimelineGraphs {
    TimelineGraphs(
      cooccurrence: cooccurrence.ego(of: actor), visits: visits.ego(of: actor),
      relations: relations.ego(of: actor))
  }

  /// The actors and places that any of the graphs ties to an actor, without the actor.
  func neighbours(of actor: String) -> Set<String> {
    cooccurrence.neighbours(of: actor).union(visits.neighbours(of: actor))
      .union(relations.neighbours(of: actor))
  }
}

extension ActorGraph {
  /// One node, those tied to it, and the ties among all of these; empty where there is no such node.
  public func ego(of id: String) -> Self {
    let circle = neighbours(of: id).union([id])
    let edges = edges.filter { circle.contains($0.ends.first) && circle.contains($0.ends.second) }
    var strengths: [String: Int] = [:]
    for edge in edges {
      strengths[edge.ends.first, default: 0] += edge.weight
      strengths[edge.ends.second, default: 0] += edge.weight
    }
    let nodes = nodes.filter { circle.contains($0.id) }
      .map { GraphNode(id: $0.id, kind: $0.kind, strength: strengths[$0.id] ?? 0) }
    return Self(nodes: nodes, edges: edges)
  }

  /// The nodes that a tie leads to or from, seen from one node.
  func neighbours(of id: String) -> Set<String> {
    var neighbours: Set<String> = []
    for edge in edges {
      if edge.ends.first == id { neighbours.insert(edge.ends.second) }
      if edge.ends.second == id { neighbours.insert(edge.ends.first) }
    }
    neighbours.remove(id)
    return neighbours
  }
}
