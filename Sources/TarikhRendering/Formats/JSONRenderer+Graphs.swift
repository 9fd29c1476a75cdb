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
    .object([
      "nodes": .array(graph.nodes.map(value)),
      "edges": .array(
        graph.edges.map { edge in
          .object([
            "first": .string(edge.first), "second": .string(edge.second),
            "weight": .int(edge.weight), "sentences": .int(edge.sentences),
            "events": .array(edge.events.map(JSONValue.string)),
          ])
        }),
    ])
  }

  /// Who went where and to whom: the whole graph.
  static func value(_ graph: VisitGraph) -> JSONValue {
    .object([
      "nodes": .array(graph.nodes.map(value)),
      "edges": .array(
        graph.edges.map { edge in
          .object([
            "visitor": .string(edge.visitor), "target": .string(edge.target),
            "targetKind": .string(edge.targetKind.rawValue), "weight": .int(edge.weight),
            "visits": .array(edge.visits.map(value)),
          ])
        }),
    ])
  }

  private static func value(_ node: GraphNode) -> JSONValue {
    .object([
      "id": .string(node.id), "kind": .string(node.kind.rawValue), "strength": .int(node.strength),
    ])
  }

  private static func value(_ visit: Visit) -> JSONValue {
    .fields([
      "event": .string(visit.event), "status": .string(visit.status.rawValue),
      "date": visit.time.map { .string($0.edtf.description) },
    ])
  }
}
