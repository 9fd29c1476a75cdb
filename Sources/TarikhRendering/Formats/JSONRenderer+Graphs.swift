import TarikhCore
import TarikhGraph

extension JSONRenderer {
  /// A relation with the articles that state it.
  static func value(_ relation: RelationItem) -> JSONValue {
    .fields([
      "kind": .string(relation.kind.rawValue), "label": relation.label.json,
      "source": .string(relation.source), "target": .string(relation.target),
      "role": relation.role.map(JSONValue.string),
      "evidence": .array(
        relation.evidence.map {
          .object(["article": .string($0.article), "quote": .string($0.quote)])
        }),
    ])
  }

  /// Who is named together with whom: the whole graph.
  static func value(_ graph: CooccurrenceGraph) -> JSONValue {
    value(graph) { edge in
      .fields([
        "first": .string(edge.first), "second": .string(edge.second),
        "weight": .int(edge.weight), "sentences": .int(edge.sentences),
        "paragraphs": .int(edge.paragraphs), "articles": .int(edge.articles),
        "ppmiE3": .int(edge.ppmi), "firstDay": edge.firstDay.map { .string($0.description) },
        "lastDay": edge.lastDay.map { .string($0.description) },
        "events": .array(edge.events.map(JSONValue.string)),
      ])
    }
  }

  /// Who went where and to whom: the whole graph.
  static func value(_ graph: VisitGraph) -> JSONValue {
    value(graph) { edge in
      .object([
        "visitor": .string(edge.visitor), "target": .string(edge.target),
        "targetKind": .string(edge.targetKind.rawValue), "weight": .int(edge.weight),
        "visits": .array(edge.visits.map(value)),
      ])
    }
  }

  /// What the articles say that actors are to each other: the whole graph.
  static func value(_ graph: RelationGraph) -> JSONValue {
    value(graph) { edge in
      .object([
        "source": .string(edge.source), "target": .string(edge.target),
        "targetKind": .string(edge.targetKind.rawValue), "kind": .string(edge.kind.rawValue),
        "roles": .array(edge.roles.map(JSONValue.string)), "weight": .int(edge.weight),
      ])
    }
  }

  /// The nodes of a graph with their measures, its ties as `edge` writes them, and how well communities part it.
  private static func value<Graph: ActorGraph>(_ graph: Graph, _ edge: (Graph.Edge) -> JSONValue)
    -> JSONValue
  {
    let measures = graph.measures
    return .object([
      "nodes": .array(zip(graph.nodes, measures.nodes).map(value)),
      "edges": .array(graph.edges.map(edge)), "modularityE3": .int(measures.modularity),
    ])
  }

  private static func value(_ node: GraphNode, _ measures: NodeMeasures) -> JSONValue {
    .object([
      "id": .string(node.id), "kind": .string(node.kind.rawValue), "strength": .int(node.strength),
      "pageRankE6": .int(measures.pageRank), "betweennessE6": .int(measures.betweenness),
      "community": .int(measures.community),
    ])
  }

  private static func value(_ visit: Visit) -> JSONValue {
    .fields([
      "event": .string(visit.event), "status": .string(visit.status.rawValue),
      "date": visit.time.map { .string($0.edtf.description) },
    ])
  }
}
