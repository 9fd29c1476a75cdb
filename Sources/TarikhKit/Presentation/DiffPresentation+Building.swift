import TarikhCore
import TarikhDiff
import TarikhGraph
import TarikhRendering

extension PresentationBuilder {
  /// With more events than this in both runs together, pictures show those that changed alone.
  private static let mostDrawn = 1_000

  /// What a renderer sees of a diff; its picture of both runs shows the part that `scope` names.
  ///
  /// Throws `UnknownActor` where the scope is of an actor that neither run has.
  package func presentation(of diff: TimelineDiff, scope: RunScope = RunScope()) throws
    -> DiffPresentation
  {
    let wording = DiffWording(diff, builder: self)
    let causes = CauseWording(diff, labels)
    let union = TimelineUnion(diff)
    let title = labels["diff.title"]
    let isLarge = union.timeline.events.count > Self.mostDrawn
    let both = try presentation(
      of: isLarge ? union.changed : union.timeline, scope: scope, title: title)
    let counts = diff.eventCounts.map {
      ChangeCount(name: $0.name, label: labels["verdict.\($0.name)"], count: $0.count)
    }
    return DiffPresentation(
      title: title, summary: summary(of: diff, counts), counts: counts,
      causes: causes.summary(diff.causes),
      events: diff.events.map { item($0, of: diff, wording, causes) },
      actors: diff.actors.map { item($0, of: diff, wording, causes) },
      relations: diff.relations.map { item($0, of: diff, wording, causes) },
      edges: diff.edges.map { item($0, of: diff, wording, causes) },
      union: both.adding(union.removedEdges, remarks: isLarge ? [labels["diff.drawn"]] : [])
        .ordered(changesFirst: Set(union.events.keys)),
      marks: UnionMarks(union))
  }

  private func summary(of diff: TimelineDiff, _ counts: [ChangeCount]) -> LocalizedText {
    if diff.isEmpty { return labels["diff.none"] }
    let others = [
      ("actors", diff.actors.count), ("relations", diff.relations.count),
      ("edges", diff.edges.count),
    ]
    let parts =
      counts.map { part($0.label, $0.count) }
      + others.filter { $0.1 > 0 }.map { part(labels["diff.\($0.0)"], $0.1) }
    return LocalizedText(
      ar: parts.map(\.arabic).joined(separator: " · "),
      en: parts.map(\.english).joined(separator: " · "))
  }

  private func part(_ label: LocalizedText, _ count: Int) -> LocalizedText {
    labels.filled("diff.part", ["name": label, "n": LocalizedText(both: String(count))])
  }

  private func item(
    _ change: EventChange, of diff: TimelineDiff, _ wording: DiffWording, _ causes: CauseWording
  ) -> EventChangeItem {
    EventChangeItem(
      id: change.id, before: change.before.map(wording.earlier),
      after: change.after.map(wording.later),
      verdicts: change.verdicts.map { wording.item($0, of: change) },
      causes: causes.words(change.causes, in: diff))
  }

  private func item(
    _ change: ActorChange, of diff: TimelineDiff, _ wording: DiffWording, _ causes: CauseWording
  ) -> ActorChangeItem {
    let name =
      change.after.isEmpty ? wording.name(change.id, .removed) : wording.name(change.id, .added)
    return ActorChangeItem(
      id: change.id,
      presence: change.before.isEmpty ? .added : change.after.isEmpty ? .removed : .changed,
      name: name, verdicts: change.verdicts.map { wording.item($0, of: change) },
      causes: causes.words(change.causes, in: diff))
  }

  private func item(
    _ change: RelationChange, of diff: TimelineDiff, _ wording: DiffWording, _ causes: CauseWording
  ) -> TieChangeItem {
    let relation = change.relation
    return TieChangeItem(
      presence: change.verdict == .added ? .added : .removed, kind: relation.kind.rawValue,
      kindLabel: labels["relation.\(relation.kind.rawValue)"],
      source: wording.name(relation.source, change.verdict),
      target: wording.name(relation.target, change.verdict), role: relation.role,
      causes: causes.words(change.causes, in: diff))
  }

  private func item(
    _ change: EdgeChange, of diff: TimelineDiff, _ wording: DiffWording, _ causes: CauseWording
  ) -> TieChangeItem {
    let kind = if case .visit = change.edge { "visits" } else { "cooccurrence" }
    return TieChangeItem(
      presence: change.verdict == .added ? .added : .removed, kind: kind,
      kindLabel: labels["page.graph.\(kind)"], source: wording.name(change.ends.0, change.verdict),
      target: wording.name(change.ends.1, change.verdict),
      causes: causes.words(change.causes, in: diff))
  }
}

extension Presentation {
  /// The same presentation with those of the undated events first that changed, since a picture shows some of them only.
  fileprivate func ordered(changesFirst changed: Set<String>) -> Presentation {
    let undated = events.filter { $0.time == nil }
    let ordered =
      events.filter { $0.time != nil } + undated.filter { changed.contains($0.id) }
      + undated.filter { !changed.contains($0.id) }
    return Presentation(
      title: title, language: language, events: ordered, actors: actors, places: places,
      articles: articles, visits: visits, relations: relations, cooccurrence: cooccurrence,
      visitGraph: visitGraph, relationGraph: relationGraph, layouts: layouts, omissions: omissions,
      scope: scope, labels: labels)
  }

  /// The same presentation with edges of an earlier run in its graphs, where it knows both ends and has no such edge, and
  /// with more remarks on what it shows.
  fileprivate func adding(_ edges: [EdgeChange.Edge], remarks: [LocalizedText]) -> Presentation {
    let actorIDs = Set(actors.map(\.id))
    let known = actorIDs.union(places.map(\.id))
    var cooccurring = Set(cooccurrence.edges.map { TimelineUnion.Tie($0.first, $0.second) })
    var visiting = Set(visitGraph.edges.map { TimelineUnion.Tie($0.visitor, $0.target) })
    var (together, gone): ([CooccurrenceEdge], [VisitEdge]) = ([], [])
    for edge in edges {
      switch edge {
      case .cooccurrence(let edge):
        guard known.contains(edge.first), known.contains(edge.second), edge.first != edge.second,
          cooccurring.insert(TimelineUnion.Tie(edge.first, edge.second)).inserted
        else { continue }
        together.append(edge)
      case .visit(let edge):
        guard known.contains(edge.visitor), known.contains(edge.target),
          visiting.insert(TimelineUnion.Tie(edge.visitor, edge.target)).inserted
        else { continue }
        gone.append(edge)
      }
    }
    if together.isEmpty, gone.isEmpty, remarks.isEmpty { return self }
    return Presentation(
      title: title, language: language, events: events, actors: actors, places: places,
      articles: articles, visits: visits, relations: relations,
      cooccurrence: CooccurrenceGraph(
        nodes: cooccurrence.nodes.adding(
          together.flatMap { [($0.first, .actor), ($0.second, .actor)] }),
        edges: (cooccurrence.edges + together).sorted {
          ($0.first, $0.second) < ($1.first, $1.second)
        }),
      visitGraph: VisitGraph(
        nodes: visitGraph.nodes.adding(
          gone.flatMap { [($0.visitor, .actor), ($0.target, $0.targetKind)] }),
        edges: (visitGraph.edges + gone).sorted {
          ($0.visitor, $0.target) < ($1.visitor, $1.target)
        }),
      relationGraph: relationGraph, layouts: layouts, omissions: omissions,
      scope: remarks + scope, labels: labels)
  }
}

extension [GraphNode] {
  /// The nodes with these ends of edges among them, sorted by id.
  fileprivate func adding(_ ends: [(id: String, kind: GraphNodeKind)]) -> [GraphNode] {
    var known = Set(map(\.id))
    let new = ends.filter { known.insert($0.id).inserted }
    return (self + new.map { GraphNode(id: $0.id, kind: $0.kind, strength: 1) })
      .sorted { $0.id < $1.id }
  }
}
