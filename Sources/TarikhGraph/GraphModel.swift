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
///
/// Only a sentence of evidence or an event ties two actors; paragraphs and articles say how wide such a tie is.
public struct CooccurrenceEdge: Hashable, Sendable {
  /// The actor whose id comes first.
  public let first: String
  /// The other actor.
  public let second: String
  /// How many different sentences of evidence name both.
  public let sentences: Int
  /// How many paragraphs, lines of an article that hold evidence, name both.
  ///
  /// A timeline keeps no texts: where a record has no `paragraphs`, a sentence of evidence counts as one.
  public let paragraphs: Int
  /// How many articles of different texts name both, or tell of an event that has both.
  public let articles: Int
  /// The ids of the events that have both, sorted.
  public let events: [String]
  /// Positive pointwise mutual information, in thousandths of a bit.
  ///
  /// max(0, log₂(w · N ÷ (a · b))): w is `weight`, a and b are the events and sentences of evidence that have the one
  /// and the other, N is the number of all events and different sentences of evidence. 1000 says that the two stand
  /// together twice as often as if each stood where it does by chance.
  public let ppmi: Int
  /// The earliest day that an event that has both, or that rests on a sentence with both, can mean; nil if undated.
  public let firstDay: CalendarDay?
  /// The latest such day.
  public let lastDay: CalendarDay?
  /// The sentences that name both.
  public let evidence: [SourcedEvidence]

  /// Two actors and what ties them.
  public init(
    first: String, second: String, sentences: Int, paragraphs: Int = 0, articles: Int = 0,
    events: [String], ppmi: Int = 0, firstDay: CalendarDay? = nil, lastDay: CalendarDay? = nil,
    evidence: [SourcedEvidence]
  ) {
    self.first = first
    self.second = second
    self.sentences = sentences
    self.paragraphs = paragraphs
    self.articles = articles
    self.events = events
    self.ppmi = ppmi
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.evidence = evidence
  }
}

/// A visitor and where or to whom the visit went, over all its visits, each with its date and status.
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

/// What a relation says of two actors, or of an actor and a place, over all its wordings.
public struct RelationEdge: Hashable, Sendable {
  /// The source's actor id.
  public let source: String
  /// The target's actor or place id.
  public let target: String
  /// What `target` is.
  public let targetKind: GraphNodeKind
  /// What ties the two.
  public let kind: RelationKind
  /// The offices that the texts name, sorted; only of `role-of`.
  public let roles: [String]
  /// The sentences that say so.
  public let evidence: [SourcedEvidence]
  /// How many different sentences say so; copies count once.
  public let weight: Int

  /// A source, a target and what ties them.
  public init(
    source: String, target: String, targetKind: GraphNodeKind, kind: RelationKind,
    roles: [String] = [], evidence: [SourcedEvidence]
  ) {
    self.source = source
    self.target = target
    self.targetKind = targetKind
    self.kind = kind
    self.roles = roles
    self.evidence = evidence
    var quotes = QuoteIndex()
    for sourced in evidence { _ = quotes.number(of: sourced.evidence.quote) }
    weight = quotes.count
  }
}
