/// Puts linked things into groups: strongest links pair first, what is left joins its strongest partner's group.
struct Grouping {
  private var partnerOfBefore: [Int?]
  private var partnerOfAfter: [Int?]
  private var order: [Int] = []
  private var groups: [Int: Group<Int>] = [:]

  init(beforeCount: Int, afterCount: Int) {
    partnerOfBefore = Array(repeating: nil, count: beforeCount)
    partnerOfAfter = Array(repeating: nil, count: afterCount)
  }

  /// Pairs by `links`, which stand in the order of their strength; things already paired stay so.
  mutating func pair(_ links: [Link]) {
    for link in links
    where partnerOfBefore[link.before] == nil && partnerOfAfter[link.after] == nil {
      partnerOfBefore[link.before] = link.after
      partnerOfAfter[link.after] = link.before
      order.append(link.before)
      groups[link.before] = Group(before: [link.before], after: [link.after])
    }
  }

  /// Lets what `links` tie to a pair, and what has no partner of its own, join that pair.
  mutating func join(_ links: [Link]) {
    let (before, after) = (partnerOfBefore, partnerOfAfter)
    for link in links {
      if before[link.before] == nil, partnerOfBefore[link.before] == nil,
        let first = after[link.after]
      {
        partnerOfBefore[link.before] = link.after
        groups[first]?.before.append(link.before)
      } else if after[link.after] == nil, partnerOfAfter[link.after] == nil,
        before[link.before] != nil
      {
        partnerOfAfter[link.after] = link.before
        groups[link.before]?.after.append(link.after)
      }
    }
  }

  /// The closest counterpart of a thing of the earlier run.
  func partner(before index: Int) -> Int? { partnerOfBefore[index] }

  /// The closest counterpart of a thing of the later run.
  func partner(after index: Int) -> Int? { partnerOfAfter[index] }

  /// Whether a thing of the earlier run has no group yet.
  func isFree(before index: Int) -> Bool { partnerOfBefore[index] == nil }

  /// Whether a thing of the later run has no group yet.
  func isFree(after index: Int) -> Bool { partnerOfAfter[index] == nil }

  /// All groups; what has no partner is a group of its own.
  func all() -> [Group<Int>] {
    var all = order.compactMap { groups[$0] }
    for index in partnerOfBefore.indices where isFree(before: index) {
      all.append(Group(before: [index], after: []))
    }
    for index in partnerOfAfter.indices where isFree(after: index) {
      all.append(Group(before: [], after: [index]))
    }
    return all
  }
}
