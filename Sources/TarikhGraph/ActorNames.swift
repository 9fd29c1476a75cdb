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
  /// The numbers of names as articles spell them, and by number whom they may mean, a list for each kind.
  private var spellings = QuoteIndex()
  private var meanings: [[[Int]?]] = []

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

  /// The actor that an article calls `name`; `present` are those that take part in the article's events.
  mutating func index(named name: String, kind: ActorKind, id: String?, present: Set<Int>) -> Int? {
    if let id, let index = actors[id] { return index }
    let found = candidates(named: name, kind: kind)
    if found.count == 1 { return found.first }
    let likely = found.filter(present.contains)
    return likely.count == 1 ? likely.first : nil
  }

  private mutating func candidates(named name: String, kind: ActorKind) -> [Int] {
    let spelling = spellings.number(of: name)
    let column = Self.number(of: kind)
    if spelling == meanings.count { meanings.append([nil, nil, nil, nil]) }
    if let known = meanings[spelling][column] { return known }
    let found = candidates[Name(kind: kind, folded: Orthography.folded(name))] ?? []
    meanings[spelling][column] = found
    return found
  }

  private static func number(of kind: ActorKind) -> Int {
    switch kind {
    case .person: 0
    case .organization: 1
    case .group: 2
    case .country: 3
    }
  }
}
