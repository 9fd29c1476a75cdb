import TarikhCore

/// What changed from one run to another, and why; order, offsets, spelling and confidence are no change.
public struct TimelineDiff: Sendable {
  /// The earlier run's timeline.
  public let before: Timeline
  /// The later run's timeline.
  public let after: Timeline
  /// The events that changed, each once, in order of their dates.
  public let events: [EventChange]
  /// The actors that changed, each once, in order of their names.
  public let actors: [ActorChange]
  /// The relations that came or went.
  public let relations: [RelationChange]
  /// The edges of both graphs that came or went.
  public let edges: [EdgeChange]
  /// All differences between what made the two runs, whether or not they changed anything.
  public let causes: [Cause]
  /// Which ids of `after` stand for an id of `before`, for events and actors, changed or not.
  public let counterparts: Counterparts

  /// Whether nothing changed that a reader would call a change.
  public var isEmpty: Bool {
    events.isEmpty && actors.isEmpty && relations.isEmpty && edges.isEmpty
  }

  /// Compares two runs; events are paired by ids and claims first, then by likeness.
  public init(
    from before: Timeline, to after: Timeline, tolerance: Tolerance = Tolerance()
  ) {
    let edgesOfRuns = (before: EdgesOfRun(before), after: EdgesOfRun(after))
    let articles = ArticleMatching(before, after)
    let actorGroups = ActorMatching.groups(before, after)
    let identities = Identities(before, after, actors: actorGroups)
    let eventGroups = EventMatching(before, after, articles, identities).groups()
    let causes = CauseFinder(before, after, articles)

    self.before = before
    self.after = after
    self.causes = causes.all
    events = EventComparison.changes(eventGroups, identities, causes, tolerance)
    actors = ActorComparison.changes(actorGroups, causes)
    relations = RelationComparison.changes(before, after, identities, causes)
    edges = EdgeComparison.changes(before, after, edges: edgesOfRuns, identities, causes)
    counterparts = Counterparts(
      events: Counterparts.table(eventGroups.map { ($0.before.map(\.id), $0.after.map(\.id)) }),
      actors: Counterparts.table(actorGroups.map { ($0.before.map(\.id), $0.after.map(\.id)) }),
      places: identities.placesBefore)
  }

  /// The same two runs with some of the changes only.
  init(
    _ diff: TimelineDiff, events: [EventChange], actors: [ActorChange],
    relations: [RelationChange], edges: [EdgeChange]
  ) {
    before = diff.before
    after = diff.after
    causes = diff.causes
    counterparts = diff.counterparts
    self.events = events
    self.actors = actors
    self.relations = relations
    self.edges = edges
  }
}

/// What a reader takes for no change.
public struct Tolerance: Hashable, Sendable {
  /// How many days the ends of two dates may lie apart and still be the same.
  public let days: Int
  /// From how many points on another confidence is a change; nil where it never is.
  public let confidence: Int?

  /// Every other day is a change and no other confidence is one, unless these say so.
  public init(days: Int = 0, confidence: Int? = nil) {
    self.days = days
    self.confidence = confidence
  }
}

/// Which ids of the later run stand for an id of the earlier one.
public struct Counterparts: Hashable, Sendable {
  /// Event ids of the later run by event ids of the earlier; no entry for a removed event.
  public let events: [String: [String]]
  /// Actor ids of the later run by actor ids of the earlier; no entry for a removed actor.
  public let actors: [String: [String]]
  /// Place ids of the later run by those of the earlier, where the same name has another id.
  public let places: [String: String]

  static func table(_ groups: [(before: [String], after: [String])]) -> [String: [String]] {
    var table: [String: [String]] = [:]
    for group in groups where !group.after.isEmpty {
      for id in group.before { table[id] = group.after }
    }
    return table
  }
}
