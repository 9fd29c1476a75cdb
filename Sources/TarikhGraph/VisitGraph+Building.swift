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
    self.init(nodes: GraphNode.tied(by: edges) { $0.targetKind }, edges: edges)
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
