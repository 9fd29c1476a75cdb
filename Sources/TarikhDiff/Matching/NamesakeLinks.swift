import TarikhCore

/// Tells namesakes apart by what they do: their ids come from their names and their order, which other articles can change.
struct NamesakeLinks {
  private let left: [Actor]
  private let right: [Actor]
  private let before: Timeline
  private let after: Timeline

  init(_ left: [Actor], in before: Timeline, _ right: [Actor], in after: Timeline) {
    self.left = left
    self.right = right
    self.before = before
    self.after = after
  }

  /// Links between actors of one name that several have in one of the runs: 4 for each claim that both are in, 2 for each
  /// title that both bear, 1 for the same id.
  func links() -> [Link] {
    let (lefts, rights) = (Self.byName(left), Self.byName(right))
    let shared = lefts.keys.filter { name in
      (lefts[name]?.count ?? 0) > 1 || (rights[name]?.count ?? 0) > 1
    }
    if shared.isEmpty { return [] }
    let earlier = Self.claims(
      before, of: Set(shared.flatMap { lefts[$0] ?? [] }.map { left[$0].id }))
    let later = Self.claims(
      after, of: Set(shared.flatMap { rights[$0] ?? [] }.map { right[$0].id }))
    return shared.flatMap { name in
      (lefts[name] ?? []).flatMap { first in
        (rights[name] ?? []).compactMap { second in
          let (old, new) = (left[first], right[second])
          let claims = (earlier[old.id] ?? []).intersection(later[new.id] ?? []).count
          let titles = Self.titles(old).intersection(Self.titles(new)).count
          let score = 4 * claims + 2 * titles + (old.id == new.id ? 1 : 0)
          return score > 0 ? Link(before: first, after: second, score: score) : nil
        }
      }
    }
  }

  private static func byName(_ actors: [Actor]) -> [String: [Int]] {
    var indices: [String: [Int]] = [:]
    for (index, actor) in actors.enumerated() {
      indices["\(actor.kind.rawValue) \(Orthography.folded(actor.name))", default: []].append(index)
    }
    return indices
  }

  private static func titles(_ actor: Actor) -> Set<String> {
    Set(actor.titles.map(Orthography.folded))
  }

  /// The ids of the claims that tell of each of `actors`.
  private static func claims(_ timeline: Timeline, of actors: Set<String>) -> [String: Set<String>]
  {
    var claims: [String: Set<String>] = [:]
    for event in timeline.events.values {
      for part in event.participants where actors.contains(part.actor) {
        claims[part.actor, default: []].formUnion(event.claims.map(\.claim.id))
      }
    }
    return claims
  }
}
