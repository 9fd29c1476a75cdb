import TarikhCore

/// Leads from the names that an article uses to actors of the timeline.
///
/// A timeline keeps an article's actors by their local names. A name that fits several actors is
/// settled by those that take part in the article's own events, and otherwise skipped.
struct ActorNames {
  private struct Name: Hashable {
    let kind: ActorKind
    let folded: String
  }

  private let actors: [String: Int]
  private let candidates: [Name: [Int]]
  private var foldings: [String: String] = [:]

  /// Names of `actors`, given by id and index in the graph's order.
  init(_ actors: [Actor]) {
    var ids: [String: Int] = [:]
    var candidates: [Name: [Int]] = [:]
    for (index, actor) in actors.enumerated() {
      for id in [actor.id] + actor.formerIDs where ids[id] == nil { ids[id] = index }
      let names = Set(([actor.name] + actor.aliases).map(Orthography.folded))
      for name in names {
        candidates[Name(kind: actor.kind, folded: name), default: []].append(index)
      }
    }
    self.actors = ids
    self.candidates = candidates
  }

  /// The index of the actor with an id, old ids included.
  func index(ofID id: String) -> Int? { actors[id] }

  /// The actor that `local` is; `present` are those that take part in the article's events.
  mutating func index(of local: ExtractedActor, present: Set<Int>) -> Int? {
    if let id = local.gazetteerID, let index = actors[id] { return index }
    let name = Name(kind: local.kind, folded: folded(local.canonical))
    guard let found = candidates[name] else { return nil }
    if found.count == 1 { return found.first }
    let likely = found.filter(present.contains)
    return likely.count == 1 ? likely.first : nil
  }

  private mutating func folded(_ name: String) -> String {
    if let known = foldings[name] { return known }
    let folded = Orthography.folded(name)
    foldings[name] = folded
    return folded
  }
}
