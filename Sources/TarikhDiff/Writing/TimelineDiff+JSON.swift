import TarikhCore
import TarikhGraph

extension TimelineDiff {
  /// The changes in the form of `docs/diff.schema.json`.
  public var json: JSONValue {
    let writer = DiffJSON(diff: self)
    return .fields([
      "format": "tarikh-diff",
      "version": 1,
      "summary": .fields([
        "events": DiffJSON.object(eventCounts), "actors": DiffJSON.object(actorCounts),
        "relations": DiffJSON.object(
          Self.counts(relations.map(\.verdict.rawValue), in: ["added", "removed"])),
        "edges": DiffJSON.object(
          Self.counts(edges.map(\.verdict.rawValue), in: ["added", "removed"])),
      ]),
      "causes": .array(causes.map(writer.cause)),
      "events": .array(events.map(writer.change)),
      "actors": .array(actors.map(writer.change)),
      "relations": .array(relations.map(writer.change)),
      "edges": .array(edges.map(writer.change)),
    ])
  }

  /// The JSON form as bytes: fields sorted, two-space indent, LF at the end.
  public var canonicalBytes: [UInt8] { json.canonicalBytes() }
}

/// Writes the parts of a diff as JSON, with names beside ids so that a reader needs no second file.
struct DiffJSON {
  let diff: TimelineDiff

  static func object(_ counts: [(name: String, count: Int)]) -> JSONValue {
    .object(Dictionary(uniqueKeysWithValues: counts.map { ($0.name, .int($0.count)) }))
  }

  func cause(_ cause: Cause) -> JSONValue {
    switch cause {
    case .newArticle(let key), .changedArticle(let key), .removedArticle(let key):
      let article = diff.article(key)
      return .fields([
        "cause": .string(cause.name), "article": .string(key),
        "id": article.map { .string($0.id) }, "title": article?.title.map(JSONValue.string),
      ])
    case .pack(let name), .setting(let name):
      return .fields(["cause": .string(cause.name), "name": .string(name)])
    case .otherArticles, .engine, .gazetteer, .decisions:
      return .fields(["cause": .string(cause.name)])
    }
  }

  func change(_ change: EventChange) -> JSONValue {
    .fields([
      "before": .array(change.before.map { event($0, in: diff.before) }),
      "after": .array(change.after.map { event($0, in: diff.after) }),
      "verdicts": .array(change.verdicts.map(verdict)),
      "causes": .array(change.causes.map(cause)),
    ])
  }

  func change(_ change: ActorChange) -> JSONValue {
    .fields([
      "before": .array(change.before.map(actor)), "after": .array(change.after.map(actor)),
      "verdicts": .array(change.verdicts.map(verdict)),
      "causes": .array(change.causes.map(cause)),
    ])
  }

  func change(_ change: RelationChange) -> JSONValue {
    let timeline = diff.timeline(of: change.verdict)
    let relation = change.relation
    return .fields([
      "type": .string(relation.kind.rawValue), "source": end(relation.source, in: timeline),
      "target": end(relation.target, in: timeline), "role": relation.role.map(JSONValue.string),
      "verdict": .string(change.verdict.rawValue), "causes": .array(change.causes.map(cause)),
    ])
  }

  func change(_ change: EdgeChange) -> JSONValue {
    let timeline = diff.timeline(of: change.verdict)
    let isVisit = if case .visit = change.edge { true } else { false }
    return .fields([
      "graph": isVisit ? "visits" : "cooccurrence", "source": end(change.ends.0, in: timeline),
      "target": end(change.ends.1, in: timeline), "verdict": .string(change.verdict.rawValue),
      "causes": .array(change.causes.map(cause)),
    ])
  }

  private func event(_ event: Event, in timeline: Timeline) -> JSONValue {
    .fields([
      "id": .string(event.id), "type": .string(event.kind.rawValue),
      "date": .optional(event.time?.edtf.description),
      "place": event.place.map { end($0, in: timeline) } ?? .null,
      "status": .string(event.status.rawValue),
      "participants": .array(event.participants.map { participant($0, in: timeline) }),
      "evidence": .optional(event.claims.first?.claim.evidence.quote),
    ])
  }

  private func actor(_ actor: Actor) -> JSONValue {
    .fields([
      "id": .string(actor.id), "name": .string(actor.name), "kind": .string(actor.kind.rawValue),
    ])
  }

  func participant(_ participant: Participant, in timeline: Timeline) -> JSONValue {
    let name = timeline.actors[participant.actor]?.name
    return .fields([
      "actor": .string(participant.actor), "name": name.map(JSONValue.string),
      "role": .string(participant.role.rawValue),
    ])
  }

  func end(_ id: String, in timeline: Timeline) -> JSONValue {
    .fields(["id": .string(id), "name": diff.name(id, in: timeline).map(JSONValue.string)])
  }
}

extension TimelineDiff {
  /// The run that has what came or went.
  func timeline(of verdict: TieVerdict) -> Timeline { verdict == .added ? after : before }

  func article(_ key: String) -> ArticleRecord? { after.articles[key] ?? before.articles[key] }

  /// The name of an actor or a place.
  func name(_ id: String, in timeline: Timeline) -> String? {
    timeline.actors[id]?.name ?? timeline.places[id]?.name
  }
}
