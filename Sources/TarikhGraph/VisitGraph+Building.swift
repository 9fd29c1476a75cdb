import TarikhCore

extension VisitGraph {
  /// Ties each visitor to the places and the hosts that were visited; a visit counts for both.
  public init(_ timeline: Timeline) {
    var ties: [VisitTie: [Visit]] = [:]
    for visit in timeline.visits {
      if let place = visit.place {
        ties[VisitTie(visitor: visit.visitor, target: place, kind: .place), default: []]
          .append(visit)
      }
      if let host = visit.host, host != visit.visitor {
        ties[VisitTie(visitor: visit.visitor, target: host, kind: .actor), default: []]
          .append(visit)
      }
    }
    let edges = ties.sorted { $0.key < $1.key }.map { tie, visits in
      VisitEdge(
        visitor: tie.visitor, target: tie.target, targetKind: tie.kind,
        visits: visits.sorted(by: Self.isEarlier))
    }
    self.init(nodes: Self.nodes(of: edges), edges: edges)
  }

  private static func nodes(of edges: [VisitEdge]) -> [GraphNode] {
    var strengths: [String: Int] = [:]
    var kinds: [String: GraphNodeKind] = [:]
    for edge in edges {
      strengths[edge.visitor, default: 0] += edge.weight
      strengths[edge.target, default: 0] += edge.weight
      kinds[edge.visitor] = .actor
      if kinds[edge.target] == nil { kinds[edge.target] = edge.targetKind }
    }
    return strengths.sorted { $0.key < $1.key }.map {
      GraphNode(id: $0.key, kind: kinds[$0.key] ?? .actor, strength: $0.value)
    }
  }

  private static func isEarlier(_ left: Visit, _ right: Visit) -> Bool {
    let days = [left, right].map { ($0.time?.edtf.firstDay ?? $0.time?.edtf.lastDay)?.ordinal }
    return (days[0] ?? .max, left.event) < (days[1] ?? .max, right.event)
  }
}

/// A visitor and a goal, ordered by their ids.
private struct VisitTie: Hashable, Comparable {
  let visitor: String
  let target: String
  let kind: GraphNodeKind

  static func < (left: VisitTie, right: VisitTie) -> Bool {
    (left.visitor, left.target, left.kind.rawValue)
      < (right.visitor, right.target, right.kind.rawValue)
  }
}
