/// A reason to take a thing of the earlier run and one of the later run for the same, by their indices.
struct Link: Hashable {
  let before: Int
  let after: Int
  /// How strong the reason is, 1 or more.
  let score: Int
}

/// Things of both runs that are the same: 1 to 1, merged (n to 1) or split (1 to n); the closest come first.
struct Group<Item> {
  var before: [Item]
  var after: [Item]

  func map<Other>(_ before: (Item) -> Other, _ after: (Item) -> Other) -> Group<Other> {
    Group<Other>(before: self.before.map(before), after: self.after.map(after))
  }
}

/// Orders links so that swapping the runs gives the same order: by score, then by both ids.
struct LinkOrder {
  let before: [String]
  let after: [String]

  func sorted(_ links: [Link]) -> [Link] {
    links.sorted { left, right in
      left.score != right.score ? left.score > right.score : ids(of: left) < ids(of: right)
    }
  }

  /// A number of 40 bits that depends on both ids alone, to make one of several equally good choices the best.
  func tieBreak(_ link: Link) -> Int {
    let (lower, upper) = ids(of: link)
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in lower.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    for byte in upper.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(Self.mixed(hash) >> 24)
  }

  /// Spreads every bit over all (the end of MurmurHash3), lest sums over different choices be equal.
  private static func mixed(_ hash: UInt64) -> UInt64 {
    var hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }

  private func ids(of link: Link) -> (String, String) {
    let (left, right) = (before[link.before], after[link.after])
    return left < right ? (left, right) : (right, left)
  }
}
