import TarikhCore

/// Says what changed between the two sides of a group of actors.
enum ActorComparison {
  static func changes(_ groups: [Group<Actor>], _ causes: CauseFinder) -> [ActorChange] {
    let changes = groups.compactMap { group -> ActorChange? in
      let verdicts = verdicts(group)
      if verdicts.isEmpty { return nil }
      return ActorChange(
        before: group.before, after: group.after, verdicts: verdicts,
        causes: causes.causes(of: group))
    }
    return changes.sorted { ($0.sortingName, $0.id) < ($1.sortingName, $1.id) }
  }

  private static func verdicts(_ group: Group<Actor>) -> [ActorVerdict] {
    guard let old = group.before.first else { return [.added] }
    guard let new = group.after.first else { return [.removed] }
    var verdicts: [ActorVerdict] = []
    if group.before.count > 1 { verdicts.append(.merged) }
    if group.after.count > 1 { verdicts.append(.split) }
    if Orthography.folded(old.name) != Orthography.folded(new.name) {
      verdicts.append(.renamed(from: old.name, to: new.name))
    }
    if old.kind != new.kind { verdicts.append(.kindChanged(from: old.kind, to: new.kind)) }
    let gained = titles(of: group.after, without: group.before)
    let lost = titles(of: group.before, without: group.after)
    if !gained.isEmpty { verdicts.append(.officesGained(gained)) }
    if !lost.isEmpty { verdicts.append(.officesLost(lost)) }
    return verdicts
  }

  /// Titles of `actors` that none of `others` has in any spelling.
  private static func titles(of actors: [Actor], without others: [Actor]) -> [String] {
    let known = Set(others.flatMap(\.titles).map(Orthography.folded))
    return Set(actors.flatMap(\.titles).filter { !known.contains(Orthography.folded($0)) }).sorted()
  }
}

extension ActorChange {
  fileprivate var sortingName: String {
    Orthography.folded((after.first ?? before.first)?.name ?? "")
  }
}
