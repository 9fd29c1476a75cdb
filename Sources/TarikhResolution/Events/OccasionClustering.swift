import TarikhCore

/// Joins the claims of one kind and status into occasions.
///
/// The claims that say most come first: exact days before spans, spans before none, many participants and exact places
/// before few. A claim that says less joins the one occasion that it fits; if it fits several, nobody can tell which it
/// means, and it stays alone. So the outcome depends on the claims, never on their order.
struct OccasionClustering {
  private struct Level: Hashable, Comparable {
    let width: Int
    let parties: Int
    let place: Int

    static func < (left: Level, right: Level) -> Bool {
      (left.width, -left.parties, -left.place) < (right.width, -right.parties, -right.place)
    }
  }

  let rules: OccasionRules
  /// The occasions, by root.
  private(set) var occasions: [Occasion]
  private var sets: UnionFind
  private var index = OccasionIndex()

  init(_ groups: [[Int]], of nodes: [ClaimNode], rules: OccasionRules) {
    self.rules = rules
    occasions = groups.map { group in
      var occasion = Occasion(nodes[group[0]], at: group[0])
      for claim in group.dropFirst() { occasion.formUnion(Occasion(nodes[claim], at: claim)) }
      return occasion
    }
    sets = UnionFind(count: occasions.count)
    let levels = Dictionary(grouping: occasions.indices) { Self.level(of: occasions[$0], rules) }
    for level in levels.keys.sorted() { add(levels[level] ?? []) }
  }

  private static func level(of occasion: Occasion, _ rules: OccasionRules) -> Level {
    let width: Int =
      switch occasion.width {
      case nil: 3
      case .some(1): 0
      case .some(2...10): 1
      default: 2
      }
    return Level(
      width: width, parties: occasion.parties.members.count,
      place: occasion.places.map { rules.places.rank($0) }.max() ?? 0)
  }

  /// The roots of all occasions, ascending.
  mutating func roots() -> [Int] { occasions.indices.filter { sets.root(of: $0) == $0 } }

  /// Joins two occasions.
  mutating func join(_ left: Int, _ right: Int) {
    let (left, right) = (sets.root(of: left), sets.root(of: right))
    guard sets.join(left, right) else { return }
    occasions[min(left, right)].formUnion(occasions[max(left, right)])
  }

  /// The roots of the occasions that fit `occasion`, ascending.
  mutating func fitting(_ occasion: Occasion) -> [Int] {
    let roots = Set(index.candidates(for: occasion).map { sets.root(of: $0) })
    return roots.filter { rules.fit(occasions[$0], occasion) }.sorted()
  }

  private mutating func add(_ level: [Int]) {
    let newcomers = joinWithin(level)
    var wishes: [Int: [Int]] = [:]
    for newcomer in newcomers {
      let targets = fitting(occasions[newcomer])
      if targets.count == 1 || isOneJourney(newcomer, targets) {
        for target in targets { wishes[target, default: []].append(newcomer) }
      }
    }
    let granted = wishes.keys.sorted().flatMap { target in
      let rivals = wishes[target] ?? []
      return rivals.filter { rival in
        rivals.allSatisfy { rules.fitInPlace(occasions[$0], occasions[rival]) }
      }.map { (target, $0) }
    }
    for (target, newcomer) in granted { join(target, newcomer) }
    for newcomer in newcomers {
      let root = sets.root(of: newcomer)
      index.insert(occasions[root], at: root)
    }
  }

  /// Joins those of one level that all fit each other, and returns what there is then.
  private mutating func joinWithin(_ level: [Int]) -> [Int] {
    var index = OccasionIndex(isForDated: level.allSatisfy { occasions[$0].days != nil })
    for occasion in level { index.insert(occasions[occasion], at: occasion) }
    var positions: [Int: Int] = [:]
    for (position, occasion) in level.enumerated() { positions[occasion] = position }
    let neighbours = level.map { occasion in
      Set(index.candidates(for: occasions[occasion])).compactMap { other in
        let isFit = other != occasion && rules.fit(occasions[other], occasions[occasion])
        return isFit ? positions[other] : nil
      }
    }
    let (classes, ambiguous) = Compatibility.classes(of: neighbours)
    for members in classes {
      for member in members.dropFirst() { join(level[members[0]], level[member]) }
    }
    return (classes.map { level[$0[0]] } + ambiguous.map { level[$0] }).sorted()
  }

  /// Whether a stay of some days holds occasions on several of its days.
  private func isOneJourney(_ stay: Int, _ targets: [Int]) -> Bool {
    guard rules.kind == .visit, targets.count > 1, let width = occasions[stay].width,
      (2...10).contains(width)
    else { return false }
    return targets.indices.allSatisfy { index in
      targets[..<index].allSatisfy { other in
        let (mine, theirs) = (occasions[targets[index]], occasions[other])
        return rules.fitInPlace(mine, theirs) && rules.share(mine, theirs)
      }
    }
  }
}
