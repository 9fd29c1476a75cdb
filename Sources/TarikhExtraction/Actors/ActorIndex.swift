import TarikhCore

/// Which actors a name or description can mean, without asking every actor: keeps resolution linear in the article.
struct ActorIndex {
  /// For each stem, the actors whose fullest name has it, ascending.
  private var byStem: [Int32: [Int]] = [:]
  /// The first actor of each kind and fullest name.
  private var byName: [UInt64: Int] = [:]
  /// For each word of a title, the actors that have it.
  private var byTitleWord: [Int32: Set<Int>] = [:]
  /// For each actor, its titles.
  private var titles: [Int: Set<TitleWords>] = [:]
  /// For each actor, the first tokens of the mentions that earlier passes gave it, ascending.
  private var settled: [[Int]] = []
  /// For each actor, the first token of the mention that this pass gave it last.
  private var latest: [Int] = []

  /// Starts a pass over the mentions in text order.
  mutating func beginPass(_ actors: [ResolvedActor], _ mentions: [ActorMention]) {
    settled = actors.map { actor in
      actor.mentions.map { mentions[$0].tokens.lowerBound }.sorted()
    }
    latest = Array(repeating: -1, count: actors.count)
  }

  /// Notes that an actor is mentioned at a token.
  mutating func note(_ actor: Int, at token: Int) {
    while latest.count <= actor {
      latest.append(-1)
      settled.append([])
    }
    latest[actor] = token
  }

  /// The last mention of an actor before a token, by its first token.
  func last(_ actor: Int, before token: Int) -> Int? {
    var (low, high) = (0, settled[actor].count)
    while low < high {
      let middle = (low + high) / 2
      if settled[actor][middle] < token { low = middle + 1 } else { high = middle }
    }
    let earlier = low > 0 ? settled[actor][low - 1] : -1
    let found = max(earlier, latest[actor] < token ? latest[actor] : -1)
    return found < 0 ? nil : found
  }

  /// Notes the fullest name of an actor.
  mutating func add(_ stems: [Int32], of actor: Int) {
    for stem in Set(stems) where byStem[stem]?.contains(actor) != true {
      byStem[stem, default: []].append(actor)
    }
  }

  /// Notes the fullest name of an actor for `actor(named:)`.
  mutating func add(name: UInt64, of actor: Int) {
    if byName[name] == nil { byName[name] = actor }
  }

  /// The first actor whose fullest name has been this one.
  func actor(named name: UInt64) -> Int? { byName[name] }

  /// A hash of a kind of actor and the stems of a name.
  static func hash(_ kind: ActorKind, _ stems: [Int32]) -> UInt64 {
    stems.reduce(kind.rawValue.stableHash) { hash, stem in
      (hash ^ UInt64(UInt32(bitPattern: stem))) &* 0x9E37_79B9_7F4A_7C15
    }
  }

  /// The actors whose name has a stem, ascending.
  func actors(withStem stem: Int32) -> [Int] { (byStem[stem] ?? []).sorted() }

  /// The actors that share two words with a name, or its only one; some of them share fewer.
  ///
  /// Who shares two words stands in a list other than the longest, so that one is not asked.
  func actors(sharing stems: [Int32]) -> [Int] {
    let lists = Set(stems).map { byStem[$0] ?? [] }.sorted { $0.count < $1.count }
    guard lists.count > 1 else { return lists.first?.sorted() ?? [] }
    return Set(lists.dropLast().joined()).sorted()
  }

  /// Notes a title of an actor by its words.
  mutating func add(title: TitleWords, of actor: Int) {
    guard titles[actor, default: []].insert(title).inserted else { return }
    for word in title.words { byTitleWord[word, default: []].insert(actor) }
  }

  /// The actors of whom one title has all words of another and its head, ascending; none where there are no words.
  func actors(titled title: TitleWords) -> [Int] {
    let lists = title.words.map { byTitleWord[$0] ?? [] }
    guard let rarest = lists.min(by: { $0.count < $1.count }) else { return [] }
    return rarest.filter { actor in
      titles[actor]?.contains { $0.head == title.head && title.words.isSubset(of: $0.words) }
        ?? false
    }.sorted()
  }
}

/// The words of a title, of which the head tells a minister from his deputy.
struct TitleWords: Hashable {
  let head: Int32
  let words: Set<Int32>
}
