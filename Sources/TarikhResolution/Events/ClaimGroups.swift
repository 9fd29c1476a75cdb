import TarikhCore

/// Claims that are about one occasion beyond doubt: word for word the same, or alike in date, place and participants.
struct ClaimGroups {
  private struct Likeness: Hashable {
    let time: EDTF?
    let place: Int?
    let parties: Parties
  }

  private let nodes: [ClaimNode]
  private let members: [Int]
  private var sets: UnionFind

  /// Groups those of one kind and status; `sources` tells reprints.
  init(_ members: [Int], of nodes: [ClaimNode], sources: [Int]) {
    self.nodes = nodes
    self.members = members
    sets = UnionFind(count: members.count)
    joinQuotations(sources)
    joinAlike()
  }

  /// The groups, each by ascending claim, in the order of their first claims.
  mutating func groups() -> [[Int]] {
    sets.sets().sorted { $0.key < $1.key }.map { $0.value.map { members[$0] } }
  }

  private mutating func joinQuotations(_ sources: [Int]) {
    for group in grouped(by: { nodes[$0].id }) where group.count > 1 {
      for (left, right) in zip(group, group.dropFirst()) {
        let (mine, theirs) = (nodes[members[left]], nodes[members[right]])
        guard mine.edtf == theirs.edtf else { continue }
        let isOneSource = sources[mine.article] == sources[theirs.article]
        if mine.days != nil || isOneSource || areClose(mine, theirs) { sets.join(left, right) }
      }
    }
  }

  private mutating func joinAlike() {
    let alike = grouped {
      Likeness(time: nodes[$0].edtf, place: nodes[$0].place, parties: nodes[$0].parties)
    }
    for group in alike where group.count > 1 && isTelling(nodes[members[group[0]]]) {
      let isStatement = nodes[members[group[0]]].kind == .statement
      let articles = Set(group.map { nodes[members[$0]].article })
      if isStatement, articles.count < group.count { continue }
      for (left, right) in zip(group, group.dropFirst()) {
        let (mine, theirs) = (nodes[members[left]], nodes[members[right]])
        if mine.days != nil || mine.article == theirs.article || areClose(mine, theirs) {
          sets.join(left, right)
        }
      }
    }
  }

  /// Whether likeness means sameness: two participants, or one and a place or a day.
  private func isTelling(_ node: ClaimNode) -> Bool {
    let count = node.parties.members.count
    return count >= 2 || (count == 1 && (node.place != nil || node.days?.count == 1))
  }

  private func areClose(_ left: ClaimNode, _ right: ClaimNode) -> Bool {
    guard let mine = left.documentDay, let theirs = right.documentDay else { return false }
    return abs(mine - theirs) <= 3
  }

  private func grouped<Key: Hashable>(by key: (Int) -> Key) -> [[Int]] {
    var order: [Key] = []
    var groups: [Key: [Int]] = [:]
    for (position, member) in members.enumerated() {
      let key = key(member)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(position)
    }
    return order.map { groups[$0] ?? [] }
  }
}
