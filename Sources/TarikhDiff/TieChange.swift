import TarikhCore
import TarikhGraph

/// Whether a tie came or went.
public enum TieVerdict: String, Sendable, CaseIterable {
  /// It is new.
  case added
  /// It is gone.
  case removed
}

/// A relation that only one of the runs has.
public struct RelationChange: Hashable, Sendable {
  /// The relation, with ids of the run that has it.
  public let relation: TimelineRelation
  /// Which run has it.
  public let verdict: TieVerdict
  /// What made it come or go; empty where the manifests don't say.
  public let causes: [Cause]

  /// A relation that came or went.
  public init(relation: TimelineRelation, verdict: TieVerdict, causes: [Cause]) {
    self.relation = relation
    self.verdict = verdict
    self.causes = causes
  }
}

/// A graph edge that only one of the runs has.
public struct EdgeChange: Hashable, Sendable {
  /// An edge of one of the two graphs.
  public enum Edge: Hashable, Sendable {
    /// Two actors that are named together.
    case cooccurrence(CooccurrenceEdge)
    /// A visitor and where or to whom the visit went.
    case visit(VisitEdge)
  }

  /// The edge, with ids of the run that has it.
  public let edge: Edge
  /// Which run has it.
  public let verdict: TieVerdict
  /// What made it come or go; empty where the manifests don't say.
  public let causes: [Cause]

  /// An edge that came or went.
  public init(edge: Edge, verdict: TieVerdict, causes: [Cause]) {
    self.edge = edge
    self.verdict = verdict
    self.causes = causes
  }

  /// The ids that the edge ties: source first, or the lower id first.
  public var ends: (String, String) {
    switch edge {
    case .cooccurrence(let edge): (edge.first, edge.second)
    case .visit(let edge): (edge.visitor, edge.target)
    }
  }
}
