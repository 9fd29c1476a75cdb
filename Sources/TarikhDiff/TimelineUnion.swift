import TarikhCore
import TarikhGraph

/// Both runs in one timeline, so that one picture shows them over each other; ids are those of the later run.
public struct TimelineUnion: Sendable {
  /// What became of a thing that is shown.
  public enum Fate: Hashable, Sendable {
    /// Only the later run has it.
    case added
    /// Only the earlier run has it.
    case removed
    /// It changed; this is how the later run has it.
    case changed
    /// How the earlier run had the event of this id, where its date is another now.
    case former(String)
  }

  /// Two ids that are tied, in the order of the graph.
  public struct Tie: Hashable, Sendable {
    /// The lower id, or the visitor.
    public let first: String
    /// The higher id, or where the visit went.
    public let second: String

    /// A tie between two ids.
    public init(_ first: String, _ second: String) {
      self.first = first
      self.second = second
    }
  }

  /// All of the later run, and of the earlier one what is no more as it was.
  public let timeline: Timeline
  /// What became of the events that changed, by their ids in `timeline`.
  public let events: [String: Fate]
  /// What became of the actors that changed, by id.
  public let actors: [String: Fate]
  /// The ties of who is named with whom that came or went.
  public let cooccurrence: [Tie: TieVerdict]
  /// The visits that came or went.
  public let visits: [Tie: TieVerdict]
  /// The edges that are gone, with ids of the later run.
  public let removedEdges: [EdgeChange.Edge]

  /// The same timeline without the events that did not change, and their visits.
  public var changed: Timeline {
    Timeline(
      articles: timeline.articles, actors: timeline.actors, places: timeline.places,
      events: timeline.events.filter { events[$0.key] != nil },
      visits: timeline.visits.filter { events[$0.event] != nil }, relations: [],
      diagnostics: timeline.diagnostics, manifest: timeline.manifest)
  }

  /// Lays the later run over the earlier one.
  public init(_ diff: TimelineDiff) {
    let earlier = EarlierPart(diff)
    timeline = Timeline(
      articles: diff.after.articles.merging(diff.before.articles) { after, _ in after },
      actors: diff.after.actors.merging(earlier.actors) { after, _ in after },
      places: diff.after.places.merging(earlier.places) { after, _ in after },
      events: diff.after.events.merging(earlier.events) { after, _ in after },
      visits: diff.after.visits + earlier.visits, relations: diff.after.relations,
      diagnostics: diff.after.diagnostics, manifest: diff.after.manifest)
    var events = earlier.fates
    for change in diff.events {
      let fate = change.before.isEmpty ? Fate.added : .changed
      for event in change.after { events[event.id] = fate }
      // Of one event that became several, all but its closest counterpart are new.
      if !change.before.isEmpty {
        for event in change.after.dropFirst() { events[event.id] = .added }
      }
    }
    self.events = events
    var actors: [String: Fate] = [:]
    for change in diff.actors {
      let fate = change.before.isEmpty ? Fate.added : change.after.isEmpty ? .removed : .changed
      actors[change.id] = fate
    }
    self.actors = actors
    removedEdges = diff.edges.filter { $0.verdict == .removed }.map { earlier.later($0.edge) }
    var (cooccurrence, visits): ([Tie: TieVerdict], [Tie: TieVerdict]) = ([:], [:])
    for change in diff.edges {
      switch change.verdict == .added ? change.edge : earlier.later(change.edge) {
      case .cooccurrence(let edge): cooccurrence[Tie(edge.first, edge.second)] = change.verdict
      case .visit(let edge): visits[Tie(edge.visitor, edge.target)] = change.verdict
      }
    }
    self.cooccurrence = cooccurrence
    self.visits = visits
  }
}

/// What only the earlier run has, told by ids of the later.
private struct EarlierPart {
  private let diff: TimelineDiff
  private(set) var events: [String: Event] = [:]
  private(set) var fates: [String: TimelineUnion.Fate] = [:]
  private(set) var visits: [Visit] = []

  init(_ diff: TimelineDiff) {
    self.diff = diff
    for change in diff.events {
      if change.after.isEmpty {
        for event in change.before { keep(event, as: event.id, .removed) }
      } else {
        // An event that was joined to another is gone, one that has another date shows where it stood.
        if change.verdicts.contains(where: \.isOfDates), let old = change.before.first {
          keep(old, as: "\(change.id) before", .former(change.id))
        }
        for event in change.before.dropFirst() { keep(event, as: "\(event.id) before", .removed) }
      }
    }
    let gone = Set(fates.filter { $0.value == .removed }.keys)
    visits = diff.before.visits.filter { gone.contains($0.event) }.compactMap(later)
  }

  private mutating func keep(_ event: Event, as id: String, _ fate: TimelineUnion.Fate) {
    guard diff.after.events[id] == nil else { return }
    fates[id] = fate
    events[id] = Event(
      id: id, kind: event.kind, time: event.time, place: event.place.map(place),
      participants: event.participants.map { Participant(actor($0.actor), $0.role) },
      status: event.status, disputed: event.disputed, corroboration: event.corroboration,
      confidence: event.confidence, claims: event.claims, decisions: event.decisions)
  }

  /// The actors that the later run has under no id.
  var actors: [String: Actor] {
    diff.before.actors.filter { diff.counterparts.actors[$0.key] == nil }
  }

  var places: [String: Place] {
    diff.before.places.filter { diff.counterparts.places[$0.key] == nil }
  }

  /// An edge of the earlier run with ids of the later.
  func later(_ edge: EdgeChange.Edge) -> EdgeChange.Edge {
    switch edge {
    case .cooccurrence(let edge):
      let ends = [actor(edge.first), actor(edge.second)].sorted()
      return .cooccurrence(
        CooccurrenceEdge(
          first: ends[0], second: ends[1], sentences: edge.sentences, paragraphs: edge.paragraphs,
          articles: edge.articles, events: edge.events, ppmi: edge.ppmi, firstDay: edge.firstDay,
          lastDay: edge.lastDay, evidence: edge.evidence))
    case .visit(let edge):
      let target = edge.targetKind == .place ? place(edge.target) : actor(edge.target)
      return .visit(
        VisitEdge(
          visitor: actor(edge.visitor), target: target, targetKind: edge.targetKind,
          visits: edge.visits.compactMap(later)))
    }
  }

  private func later(_ visit: Visit) -> Visit? {
    Visit(
      visitor: actor(visit.visitor), host: visit.host.map(actor), place: visit.place.map(place),
      time: visit.time, status: visit.status, event: visit.event)
  }

  private func actor(_ id: String) -> String { diff.counterparts.actors[id]?.first ?? id }

  private func place(_ id: String) -> String { diff.counterparts.places[id] ?? id }
}

extension EventVerdict {
  fileprivate var isOfDates: Bool {
    if case .redated(_, let old, let new) = self { old?.edtf != new?.edtf } else { false }
  }
}
