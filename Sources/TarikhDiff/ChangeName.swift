/// The names of changes by which a reader picks some: verdicts on events, and others with what they are about before them.
///
///     actor-renamed, edge-added, relations, place-changed
public enum ChangeName {
  /// All names; `events`, `actors`, `relations` and `edges` stand for every change of theirs.
  public static let all: [String] =
    EventVerdict.names + ["events", "actors"] + ActorVerdict.names.map(actor) + ["relations"]
    + TieVerdict.allCases.map(relation) + ["edges"] + TieVerdict.allCases.map(edge)

  static func names(of verdict: EventVerdict) -> [String] { [verdict.name, "events"] }

  static func names(of verdict: ActorVerdict) -> [String] { [actor(verdict.name), "actors"] }

  static func names(of change: RelationChange) -> [String] {
    [relation(change.verdict), "relations"]
  }

  static func names(of change: EdgeChange) -> [String] { [edge(change.verdict), "edges"] }

  private static func actor(_ verdict: String) -> String { "actor-\(verdict)" }

  private static func relation(_ verdict: TieVerdict) -> String { "relation-\(verdict.rawValue)" }

  private static func edge(_ verdict: TieVerdict) -> String { "edge-\(verdict.rawValue)" }
}

extension TimelineDiff {
  /// Whether there is a change with one of these names.
  public func has(_ names: Set<String>) -> Bool {
    func isNamed(_ own: [String]) -> Bool { own.contains(where: names.contains) }
    return events.contains { $0.verdicts.contains { isNamed(ChangeName.names(of: $0)) } }
      || actors.contains { $0.verdicts.contains { isNamed(ChangeName.names(of: $0)) } }
      || relations.contains { isNamed(ChangeName.names(of: $0)) }
      || edges.contains { isNamed(ChangeName.names(of: $0)) }
  }

  /// The diff without the changes of these names; what has no other verdict is no change then.
  public func ignoring(_ names: Set<String>) -> TimelineDiff {
    if names.isEmpty { return self }
    func isIgnored(_ own: [String]) -> Bool { own.contains(where: names.contains) }
    return TimelineDiff(
      self,
      events: events.compactMap { change in
        let verdicts = change.verdicts.filter { !isIgnored(ChangeName.names(of: $0)) }
        return verdicts.isEmpty
          ? nil
          : EventChange(
            before: change.before, after: change.after, verdicts: verdicts, causes: change.causes)
      },
      actors: actors.compactMap { change in
        let verdicts = change.verdicts.filter { !isIgnored(ChangeName.names(of: $0)) }
        return verdicts.isEmpty
          ? nil
          : ActorChange(
            before: change.before, after: change.after, verdicts: verdicts, causes: change.causes)
      },
      relations: relations.filter { !isIgnored(ChangeName.names(of: $0)) },
      edges: edges.filter { !isIgnored(ChangeName.names(of: $0)) })
  }
}
