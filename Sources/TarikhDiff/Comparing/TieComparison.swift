import Dispatch
import Synchronization
import TarikhCore
import TarikhGraph

/// The edges of both graphs of a run, found by another thread while the caller goes on.
final class EdgesOfRun: Sendable {
  private let found = Mutex<[EdgeChange.Edge]>([])
  private let work = DispatchGroup()

  init(_ timeline: Timeline) {
    DispatchQueue.global().async(group: work) { [self] in
      let edges =
        CooccurrenceGraph(timeline).edges.map(EdgeChange.Edge.cooccurrence)
        + VisitGraph(timeline).edges.map(EdgeChange.Edge.visit)
      found.withLock { $0 = edges }
    }
  }

  /// Waits until they are found.
  var edges: [EdgeChange.Edge] {
    work.wait()
    return found.withLock { $0 }
  }
}

/// Finds the ties that only one run has; ids of the earlier run are told by those of the later.
private struct TieTable<Tie> {
  private var ties: [[String]: Tie] = [:]

  init(_ all: [Tie], key: (Tie) -> [String]?) {
    for tie in all { if let key = key(tie), ties[key] == nil { ties[key] = tie } }
  }

  /// The ties that `other` has not, in order of their keys.
  func subtracting(_ other: TieTable) -> [Tie] {
    let own = ties.filter { other.ties[$0.key] == nil }
    return own.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }
}

/// Relations that came or went.
enum RelationComparison {
  static func changes(
    _ before: Timeline, _ after: Timeline, _ identities: Identities, _ causes: CauseFinder
  ) -> [RelationChange] {
    let old = TieTable(before.relations) { key($0, identities.end(before:)) }
    let new = TieTable(after.relations) { key($0, identities.end(after:)) }
    let removed = old.subtracting(new).map { relation in
      let articles = relation.evidence.map(\.article)
      return RelationChange(
        relation: relation, verdict: .removed, causes: causes.causes(before: articles))
    }
    let added = new.subtracting(old).map { relation in
      let articles = relation.evidence.map(\.article)
      return RelationChange(
        relation: relation, verdict: .added, causes: causes.causes(after: articles))
    }
    return removed + added
  }

  private static func key(_ relation: TimelineRelation, _ end: (String) -> String) -> [String] {
    [
      relation.kind.rawValue, end(relation.source), end(relation.target),
      Orthography.folded(relation.role ?? ""),
    ]
  }
}

/// Edges of both graphs that came or went.
enum EdgeComparison {
  static func changes(
    _ before: Timeline, _ after: Timeline, edges: (before: EdgesOfRun, after: EdgesOfRun),
    _ identities: Identities, _ causes: CauseFinder
  ) -> [EdgeChange] {
    let old = TieTable(edges.before.edges) { key($0, identities.end(before:)) }
    let new = TieTable(edges.after.edges) { key($0, identities.end(after:)) }
    let removed = old.subtracting(new).map { edge in
      EdgeChange(
        edge: edge, verdict: .removed, causes: causes.causes(before: articles(of: edge, in: before))
      )
    }
    let added = new.subtracting(old).map { edge in
      EdgeChange(
        edge: edge, verdict: .added, causes: causes.causes(after: articles(of: edge, in: after)))
    }
    return removed + added
  }

  /// Nil where both ends are one: actors that a merge has joined are not tied to themselves.
  private static func key(_ edge: EdgeChange.Edge, _ end: (String) -> String) -> [String]? {
    switch edge {
    case .cooccurrence(let edge):
      let ends = [end(edge.first), end(edge.second)].sorted()
      return ends[0] == ends[1] ? nil : ["cooccurrence"] + ends
    case .visit(let edge):
      return ["visit", end(edge.visitor), end(edge.target)]
    }
  }

  private static func articles(of edge: EdgeChange.Edge, in timeline: Timeline) -> [String] {
    let (events, sentences) =
      switch edge {
      case .cooccurrence(let edge): (edge.events, edge.evidence.map(\.article))
      case .visit(let edge): (edge.visits.map(\.event), [])
      }
    return sentences + events.flatMap { timeline.events[$0]?.claims.map(\.article) ?? [] }
  }
}
