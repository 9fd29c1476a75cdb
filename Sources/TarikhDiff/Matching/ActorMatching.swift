import TarikhCore

/// Pairs the actors of two runs: namesakes by what they do, others by ids, then by names.
enum ActorMatching {
  static func groups(_ before: Timeline, _ after: Timeline) -> [Group<Actor>] {
    let left = before.actors.values.sorted { $0.id < $1.id }
    let right = after.actors.values.sorted { $0.id < $1.id }
    let order = LinkOrder(before: left.map(\.id), after: right.map(\.id))
    var grouping = Grouping(beforeCount: left.count, afterCount: right.count)

    let namesakes = NamesakeLinks(left, in: before, right, in: after).links()
    grouping.pair(Assignment.best(of: namesakes, order: order))
    let byID = order.sorted(idLinks(left, right))
    grouping.pair(byID)
    grouping.join(byID.filter { !isHandedOver($0, left, right, grouping) })
    for names in [kindAndName, kindAndNames, bareName] {
      let free = (
        left.indices.filter { grouping.isFree(before: $0) },
        right.indices.filter { grouping.isFree(after: $0) }
      )
      grouping.pair(order.sorted(nameLinks(left, right, free, names)))
    }
    return grouping.all().map { $0.map({ left[$0] }, { right[$0] }) }
  }

  /// Whether two have the same id only because one namesake's came to be the other's: that joins nobody.
  private static func isHandedOver(
    _ link: Link, _ left: [Actor], _ right: [Actor], _ grouping: Grouping
  ) -> Bool {
    let (old, new) = (left[link.before], right[link.after])
    guard old.id == new.id else { return false }
    if let partner = grouping.partner(after: link.after), partner != link.before {
      return !knows(left[partner], new)
    }
    if let partner = grouping.partner(before: link.before), partner != link.after {
      return !knows(old, right[partner])
    }
    return false
  }

  private static func knows(_ old: Actor, _ new: Actor) -> Bool {
    new.formerIDs.contains(old.id) || old.formerIDs.contains(new.id)
  }

  private static func idLinks(_ left: [Actor], _ right: [Actor]) -> [Link] {
    var holders: [String: [Int]] = [:]
    for (index, actor) in right.enumerated() {
      for id in Set([actor.id] + actor.formerIDs) { holders[id, default: []].append(index) }
    }
    var scores: [[Int]: Int] = [:]
    for (index, actor) in left.enumerated() {
      for id in Set([actor.id] + actor.formerIDs) {
        for holder in holders[id] ?? [] {
          scores[[index, holder], default: 0] += actor.id == right[holder].id ? 1000 : 1
        }
      }
    }
    return scores.map { Link(before: $0.key[0], after: $0.key[1], score: $0.value) }
  }

  /// Links actors of which each is the only one of its run with a name.
  private static func nameLinks(
    _ left: [Actor], _ right: [Actor], _ free: (before: [Int], after: [Int]),
    _ names: (Actor) -> Set<String>
  ) -> [Link] {
    var leftHolders: [String: [Int]] = [:]
    var rightHolders: [String: [Int]] = [:]
    for index in free.before {
      for name in names(left[index]) { leftHolders[name, default: []].append(index) }
    }
    for index in free.after {
      for name in names(right[index]) { rightHolders[name, default: []].append(index) }
    }
    return leftHolders.compactMap { name, holders in
      guard holders.count == 1, let others = rightHolders[name], others.count == 1 else {
        return nil
      }
      return Link(before: holders[0], after: others[0], score: 1)
    }
  }

  private static func kindAndName(_ actor: Actor) -> Set<String> {
    ["\(actor.kind.rawValue) \(Orthography.folded(actor.name))"]
  }

  private static func kindAndNames(_ actor: Actor) -> Set<String> {
    Set(([actor.name] + actor.aliases).map { "\(actor.kind.rawValue) \(Orthography.folded($0))" })
  }

  private static func bareName(_ actor: Actor) -> Set<String> { [Orthography.folded(actor.name)] }
}
