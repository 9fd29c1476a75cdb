import TarikhCore

extension OccasionClustering {
  private struct Key: Hashable {
    let first: Int
    let second: Int
    let place: Int?
    let day: Int?
  }

  /// Joins occasions of the same people that different articles put on days or in places that exclude each other.
  mutating func joinDisputed(_ nodes: [ClaimNode]) {
    joinDisputed {
      Self.datedKeys(of: $0)
    } where: { rules, left, right in
      rules.fitInPlace(left, right) && Self.areDaysApart(left, right)
        && !Self.areEachOfItsDay(left, right, nodes)
    }
    joinDisputed {
      Self.placedKeys(of: $0)
    } where: { rules, left, right in
      left.singleDay == right.singleDay && !rules.fitInPlace(left, right)
    }
  }

  private mutating func joinDisputed(
    keys: (Occasion) -> [Key], where isDispute: (OccasionRules, Occasion, Occasion) -> Bool
  ) {
    let roots = roots()
    var byKey: [Key: [Int]] = [:]
    for (position, root) in roots.enumerated() {
      for key in keys(occasions[root]) { byKey[key, default: []].append(position) }
    }
    var neighbours = [Set<Int>](repeating: [], count: roots.count)
    for positions in byKey.values where positions.count > 1 {
      let byDay = positions.sorted { day(roots[$0]) < day(roots[$1]) }
      for (rank, left) in byDay.enumerated() {
        for right in byDay[(rank + 1)...] {
          if day(roots[right]) > day(roots[left]) + 13 { break }
          let (mine, theirs) = (occasions[roots[left]], occasions[roots[right]])
          guard mine.articles.isDisjoint(with: theirs.articles), rules.share(mine, theirs),
            isDispute(rules, mine, theirs)
          else { continue }
          neighbours[left].insert(right)
          neighbours[right].insert(left)
        }
      }
    }
    for members in Compatibility.classes(of: neighbours.map { $0.sorted() }).classes {
      for member in members.dropFirst() { join(roots[members[0]], roots[member]) }
    }
  }

  private func day(_ root: Int) -> Int { occasions[root].days?.lowerBound ?? 0 }

  private static func datedKeys(of occasion: Occasion) -> [Key] {
    guard let width = occasion.width, width <= 10 else { return [] }
    return occasion.places.flatMap { place in
      pairs(of: occasion).map { Key(first: $0, second: $1, place: place, day: nil) }
    }
  }

  private static func placedKeys(of occasion: Occasion) -> [Key] {
    guard let day = occasion.singleDay, !occasion.places.isEmpty else { return [] }
    return pairs(of: occasion).map { Key(first: $0, second: $1, place: nil, day: day) }
  }

  /// The pairs of main participants; of a crowd those of its first eight.
  private static func pairs(of occasion: Occasion) -> [(Int, Int)] {
    let actors = occasion.parties.members.prefix(8).map(\.actor)
    return actors.indices.flatMap { left in actors[(left + 1)...].map { (actors[left], $0) } }
  }

  /// Whether they have no common day and at most three days lie between.
  private static func areDaysApart(_ left: Occasion, _ right: Occasion) -> Bool {
    guard let mine = left.days, let theirs = right.days else { return false }
    let gap = max(mine.lowerBound, theirs.lowerBound) - min(mine.upperBound, theirs.upperBound)
    return gap >= 1 && gap <= 3
  }

  /// Whether each is counted from the day of its own article: then "today" and "today" are two days.
  private static func areEachOfItsDay(_ left: Occasion, _ right: Occasion, _ nodes: [ClaimNode])
    -> Bool
  {
    let isRelative = (left.claims + right.claims).allSatisfy { claim in
      nodes[claim].basis.map { $0 == .document } ?? true
    }
    return isRelative && Set(left.documentDays).isDisjoint(with: right.documentDays)
  }
}
