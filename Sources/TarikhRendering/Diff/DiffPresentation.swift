import TarikhCore
import TarikhDiff

/// All that a renderer sees of what changed between two runs: every change in words, and both runs as one picture.
public struct DiffPresentation: Sendable {
  /// What the diff is called.
  public let title: LocalizedText
  /// The interface language to open in: that of most articles.
  public let language: InterfaceLanguage
  /// In one line: how many changes of which kind.
  public let summary: LocalizedText
  /// How often each verdict on events was given, in a fixed order; none that was never given.
  public let counts: [ChangeCount]
  /// What differs between what made the runs, a phrase each; articles are only counted.
  public let causes: [LocalizedText]
  /// The events that changed, in order of their dates.
  public let events: [EventChangeItem]
  /// The actors that changed, in order of their names.
  public let actors: [ActorChangeItem]
  /// The relations that came or went.
  public let relations: [TieChangeItem]
  /// The edges of both graphs that came or went.
  public let edges: [TieChangeItem]
  /// The articles of both runs by key, for the sources of evidence.
  public let articles: [String: ArticleItem]
  /// Both runs over each other, as `marks` tell them apart.
  public let union: Presentation
  /// What became of the events, actors and ties of `union`.
  public let marks: UnionMarks

  /// A diff as it is shown.
  public init(
    title: LocalizedText, summary: LocalizedText, counts: [ChangeCount], causes: [LocalizedText],
    events: [EventChangeItem], actors: [ActorChangeItem], relations: [TieChangeItem],
    edges: [TieChangeItem], union: Presentation, marks: UnionMarks
  ) {
    self.title = title
    language = union.language
    self.summary = summary
    self.counts = counts
    self.causes = causes
    self.events = events
    self.actors = actors
    self.relations = relations
    self.edges = edges
    articles = Dictionary(
      union.articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.union = union
    self.marks = marks
  }

  /// The same diff with another picture of both runs.
  package func drawn(on union: Presentation) -> DiffPresentation {
    DiffPresentation(
      title: title, summary: summary, counts: counts, causes: causes, events: events,
      actors: actors, relations: relations, edges: edges, union: union, marks: marks)
  }

  /// Whether nothing changed.
  public var isEmpty: Bool {
    events.isEmpty && actors.isEmpty && relations.isEmpty && edges.isEmpty
  }

  /// The words of the interface for `key`, or the key itself where no table has it.
  public func label(_ key: String) -> LocalizedText { union.label(key) }
}

/// How often a verdict was given.
public struct ChangeCount: Hashable, Sendable {
  /// The verdict's name, as in JSON.
  public let name: String
  /// The verdict in words.
  public let label: LocalizedText
  /// How often, 1 or more.
  public let count: Int

  /// A verdict and how often it was given.
  public init(name: String, label: LocalizedText, count: Int) {
    self.name = name
    self.label = label
    self.count = count
  }
}

/// What became of the things in a picture of both runs.
public struct UnionMarks: Hashable, Sendable {
  /// What became of events, by their ids in the picture.
  public let events: [String: TimelineUnion.Fate]
  /// What became of actors, by id.
  public let actors: [String: TimelineUnion.Fate]
  /// Ties of who is named with whom that came or went.
  public let cooccurrence: [TimelineUnion.Tie: TieVerdict]
  /// Visits that came or went.
  public let visits: [TimelineUnion.Tie: TieVerdict]

  /// The marks of a union.
  public init(_ union: TimelineUnion) {
    self.init(
      events: union.events, actors: union.actors, cooccurrence: union.cooccurrence,
      visits: union.visits)
  }

  /// Marks from their parts.
  public init(
    events: [String: TimelineUnion.Fate] = [:], actors: [String: TimelineUnion.Fate] = [:],
    cooccurrence: [TimelineUnion.Tie: TieVerdict] = [:],
    visits: [TimelineUnion.Tie: TieVerdict] = [:]
  ) {
    self.events = events
    self.actors = actors
    self.cooccurrence = cooccurrence
    self.visits = visits
  }
}
