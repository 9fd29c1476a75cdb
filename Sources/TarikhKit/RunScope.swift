import TarikhCore
import TarikhGraph
import TarikhRendering

/// The part of a run that the user wants to see: some days, or one actor and those around it.
package struct RunScope: Hashable, Sendable {
  /// The first day; nil for no bound.
  package let first: CalendarDay?
  /// The last day; nil for no bound.
  package let last: CalendarDay?
  /// The actor, by id or by any of its names.
  package let actor: String?

  /// The whole run, unless one of these narrows it.
  package init(first: CalendarDay? = nil, last: CalendarDay? = nil, actor: String? = nil) {
    self.first = first
    self.last = last
    self.actor = actor
  }

  /// Whether nothing is left out.
  package var isWhole: Bool { self == RunScope() }
}

extension PresentationBuilder {
  /// What a renderer sees of the part of `timeline` that `scope` names; throws `UnknownActor` for a name without an actor.
  package func presentation(
    of timeline: Timeline, scope: RunScope, title: LocalizedText? = nil
  ) throws -> Presentation {
    if scope.isWhole { return presentation(of: timeline, title: title) }
    let actor = try scope.actor.map { try ActorFinder(timeline.actors, names: names).actor($0) }
    let slice = timeline.slice(from: scope.first, to: scope.last)
    var (part, graphs) = (slice.timeline, TimelineGraphs(slice.timeline))
    if let actor {
      part = part.ego(of: actor.id, graphs: graphs)
      graphs = graphs.ego(of: actor.id)
    }
    return presentation(of: part, title: title, graphs: graphs)
      .narrowed(
        remarks: remarks(
          on: slice, scope: scope,
          actor: actor.map { names.form(of: $0, isNamed: !NamelessActors(timeline).contains($0)) }))
  }

  /// Says what is shown only, and what that leaves out.
  private func remarks(on slice: TimelineSlice, scope: RunScope, actor: NameForms.Form?)
    -> [LocalizedText]
  {
    var remarks: [LocalizedText] = []
    if let range = scope.range {
      let counts = [
        "outside": slice.outsideEvents, "events": slice.undatedEvents,
        "visits": slice.undatedVisits, "relations": slice.omittedRelations,
      ].mapValues { LocalizedText(both: String($0)) }
      remarks.append(labels.filled("scope.days", ["range": dates.words(for: range)]))
      remarks.append(labels.filled("scope.omitted", counts))
    }
    if let actor {
      remarks.append(labels.filled("scope.actor", ["name": actor.text]))
    }
    return remarks
  }
}

extension RunScope {
  /// Its days as a date.
  fileprivate var range: EDTF? {
    switch (first, last) {
    case (nil, nil): nil
    case (let first?, let last?): EDTF(from: first, to: last)
    default: EDTF(.interval(first.map { .day($0) }, last.map { .day($0) }))
    }
  }
}

extension Presentation {
  /// The same presentation without actors and places that nothing in it shows, and with remarks on what it leaves out.
  fileprivate func narrowed(remarks: [LocalizedText]) -> Presentation {
    var shown = Set(events.flatMap { $0.participants.map(\.actor) + [$0.place].compactMap(\.self) })
    shown.formUnion(visits.flatMap { [$0.visitor, $0.host, $0.place].compactMap(\.self) })
    shown.formUnion(relations.flatMap { [$0.source, $0.target] })
    shown.formUnion((cooccurrence.nodes + visitGraph.nodes + relationGraph.nodes).map(\.id))
    return Presentation(
      title: title, language: language, events: events,
      actors: actors.filter { shown.contains($0.id) },
      places: places.filter { shown.contains($0.id) }, articles: articles, visits: visits,
      relations: relations, cooccurrence: cooccurrence, visitGraph: visitGraph,
      relationGraph: relationGraph, layouts: layouts, omissions: omissions, scope: remarks,
      labels: labels)
  }
}
