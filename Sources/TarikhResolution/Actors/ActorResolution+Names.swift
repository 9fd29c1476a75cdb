import TarikhCore

extension ActorResolution {
  /// Actors of one kind and one full name, unless something tells them apart.
  mutating func joinByName() {
    var groups: [String: [Int]] = [:]
    var order: [String] = []
    for (index, node) in nodes.enumerated() {
      let key = [
        node.key.kind.rawValue, node.key.name, node.key.scope ?? "", node.key.apart ?? "",
      ].joined(separator: "\n")
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(index)
    }
    for key in order {
      let group = groups[key] ?? []
      if group.count > 1 { joinNamesakes(group) }
    }
  }

  /// Joins those of one name that fit each other; who fits two that differ goes with one only if that is far better known.
  private mutating func joinNamesakes(_ group: [Int]) {
    var seen: Set<Int> = []
    let items = group.filter { seen.insert(root(of: $0)).inserted }
    let neighbours = items.map { item in
      items.indices.filter { items[$0] != item && !contradict(items[$0], item) }
    }
    let (classes, ambiguous) = Compatibility.classes(of: neighbours)
    let before = items.map { profile(of: $0).articles.count }
    for members in classes {
      for member in members.dropFirst() { joinSpellings(items[members[0]], items[member]) }
    }
    let known = classes.map { members in members.reduce(0) { $0 + before[$1] } }
    for item in ambiguous {
      let fitting = classes.indices.filter { neighbours[item].contains(classes[$0][0]) }
        .sorted { known[$0] > known[$1] }
      guard let best = fitting.first else { continue }
      let others = fitting.dropFirst().reduce(0) { $0 + known[$1] }
      if known[best] >= 3 * max(1, others), !contradict(items[item], items[classes[best][0]]) {
        joinSpellings(items[classes[best][0]], items[item])
      }
    }
  }

  private mutating func joinSpellings(_ left: Int, _ right: Int) {
    let isSame = nodes[left].name == nodes[right].name
    let sentence =
      nodes[left].key.kind == .country
      ? "\(quoted(left)) and \(quoted(right)) are names of one country."
      : "\(quoted(left)) and \(quoted(right)) are spellings of one name."
    join(left, right, because: isSame ? nil : sentence)
  }

  /// A person's name of two parts or more that is part of only one longer name; namesakes are told apart by what is known.
  mutating func joinPartsOfNames() {
    let index = NameIndex(nodes)
    for count in index.tokenCounts.reversed() {
      var wishes: [(short: Int, long: Int)] = []
      for name in index.names(ofCount: count) {
        wishes += longerActors(of: name, in: index)
      }
      grant(wishes) { resolution, short, long in
        "\(resolution.quoted(short)) is part of only one longer name, \(resolution.quoted(long))."
      }
    }
  }

  /// Each actor of a name with the one actor of a longer name that it can be, and no other actor of the name.
  private mutating func longerActors(of name: NameIndex.Name, in index: NameIndex)
    -> [(short: Int, long: Int)]
  {
    var owners: [Int: Int] = [:]
    for node in name.nodes where owners[root(of: node)] == nil { owners[root(of: node)] = node }
    var candidates: [Int: [Int: Int]] = [:]
    for longer in index.longerNames(than: name) {
      for node in longer.nodes {
        let root = root(of: node)
        if owners[root] != nil { return [] }
        for (owner, short) in owners where !contradict(short, root) {
          candidates[root, default: [:]][owner] = min(candidates[root]?[owner] ?? node, node)
        }
      }
    }
    return owners.keys.sorted().compactMap { owner in
      let fitting = candidates.values.filter { $0[owner] != nil }
      guard let short = owners[owner], fitting.count == 1, fitting[0].count == 1,
        let long = fitting[0][owner], !areNamedTogether(short, long)
      else { return nil }
      return (short, long)
    }
  }

  /// Whether some article names both.
  mutating func areNamedTogether(_ left: Int, _ right: Int) -> Bool {
    !profile(of: left).articles.isDisjoint(with: profile(of: right).articles)
  }

  /// Joins each pair unless others that want the same actor contradict it.
  mutating func grant(
    _ wishes: [(short: Int, long: Int)],
    reason: (ActorResolution, Int, Int) -> String
  ) {
    var byTarget: [Int: [(short: Int, long: Int)]] = [:]
    for wish in wishes { byTarget[root(of: wish.long), default: []].append(wish) }
    var granted: [(short: Int, long: Int)] = []
    for target in byTarget.keys.sorted() {
      let rivals = byTarget[target] ?? []
      granted += rivals.filter { wish in
        !rivals.contains { contradict($0.short, wish.short) }
      }
    }
    for wish in granted where !contradict(wish.short, wish.long) {
      join(wish.short, wish.long, because: reason(self, wish.short, wish.long))
    }
  }
}
