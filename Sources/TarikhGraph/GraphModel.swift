import TarikhCore

/// What a node of a graph stands for.
public enum GraphNodeKind: String, Sendable, CaseIterable {
  /// An actor.
  case actor
  /// A place.
  case place
}

/// A node of a graph.
public struct GraphNode: Hashable, Sendable, Identifiable {
  /// The actor's or place's id.
  public let id: String
  /// What it stands for.
  public let kind: GraphNodeKind
  /// The sum of the weights of its edges.
  public let strength: Int

  /// A node.
  public init(id: String, kind: GraphNodeKind, strength: Int) {
    self.id = id
    self.kind = kind
    self.strength = strength
  }
}

/// Two actors that are named together; `first` precedes `second` by id.
public struct CooccurrenceEdge: Hashable, Sendable {
  /// The actor whose id comes first.
  public let first: String
  /// The other actor.
  public let second: String
  /// How many sentences name both.
  public let sentences: Int
  /// The ids of the events that have both, sorted.
  public let events: [String]
  /// The sentences that name both.
  public let evidence: [SourcedEvidence]

  /// Two actors and what ties them.
  public init(
    first: String, second: String, sentences: Int, events: [String], evidence: [SourcedEvidence]
  ) {
    self.first = first
    self.second = second
    self.sentences = sentences
    self.events = events
    self.evidence = evidence
  }
}

/// A visitor and where or to whom the visit went, over all its visits.
public struct VisitEdge: Hashable, Sendable {
  /// The visitor's actor id.
  public let visitor: String
  /// The place's id or the host's actor id.
  public let target: String
  /// What `target` is.
  public let targetKind: GraphNodeKind
  /// The visits, in order of their dates.
  public let visits: [Visit]

  /// A visitor, a goal and the visits to it.
  public init(visitor: String, target: String, targetKind: GraphNodeKind, visits: [Visit]) {
    self.visitor = visitor
    self.target = target
    self.targetKind = targetKind
    self.visits = visits
  }
}
