import TarikhCore

extension RelationGraph {
  /// Joins the relations of one kind between the same two, with all the offices that they name; nobody is tied to himself.
  public init(_ timeline: Timeline) {
    var ties: [RelationTie: [TimelineRelation]] = [:]
    for relation in timeline.relations where relation.source != relation.target {
      ties[RelationTie(relation), default: []].append(relation)
    }
    let edges = ties.sorted { $0.key < $1.key }.map { tie, relations in
      var seen: Set<EvidencePlace> = []
      return RelationEdge(
        source: tie.source, target: tie.target,
        targetKind: timeline.actors[tie.target] == nil ? .place : .actor, kind: tie.kind,
        roles: Set(relations.compactMap(\.role)).sorted(),
        evidence: relations.flatMap(\.evidence)
          .filter { seen.insert(EvidencePlace($0)).inserted })
    }
    self.init(nodes: GraphNode.tied(by: edges) { $0.targetKind }, edges: edges)
  }
}

/// Where a sentence stands.
struct EvidencePlace: Hashable {
  private let article: String
  private let span: TextSpan

  init(_ sourced: SourcedEvidence) {
    self.init(sourced.evidence, in: sourced.article)
  }

  init(_ evidence: Evidence, in article: String) {
    self.article = article
    span = evidence.span
  }
}

/// Two ends and a kind, ordered by their names.
private struct RelationTie: Hashable, Comparable {
  let source: String
  let target: String
  let kind: RelationKind

  init(_ relation: TimelineRelation) {
    source = relation.source
    target = relation.target
    kind = relation.kind
  }

  static func < (left: RelationTie, right: RelationTie) -> Bool {
    (left.source, left.target, left.kind.rawValue)
      < (right.source, right.target, right.kind.rawValue)
  }
}
