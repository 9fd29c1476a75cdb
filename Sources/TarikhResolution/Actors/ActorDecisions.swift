import TarikhCore

/// What an analyst decided about who is who, in terms of nodes.
struct ActorDecisions {
  /// Nodes that are one.
  private(set) var same: [(Int, Int)] = []
  /// Nodes that stand on a side of a decision that two are not one.
  private(set) var sides: [Int: Set<Int>] = [:]

  /// No decisions.
  init() {}

  /// The decisions on actors; `actors` is the outcome without them, since an analyst names actors by the ids seen there.
  init(_ decisions: [Decision], nodes: [ActorNode], actors: ResolvedActors) {
    let names = ActorReferences(nodes: nodes, actors: actors)
    for (index, decision) in decisions.enumerated() {
      switch decision {
      case .same(let left, let right):
        let (left, right) = (names.whole(left), names.whole(right))
        guard let first = left.first else { continue }
        for node in right { same.append((first, node)) }
        if !right.isEmpty { for node in left.dropFirst() { same.append((first, node)) } }
      case .notSame(let left, let right):
        for node in names.part(left) { sides[node, default: []].insert(2 * index) }
        for node in names.part(right) { sides[node, default: []].insert(2 * index + 1) }
      default: continue
      }
    }
  }
}

/// Finds the nodes that an analyst means by an id or a name.
private struct ActorReferences {
  let nodes: [ActorNode]
  let actors: ResolvedActors

  /// The nodes of an actor, by its id, or by the id or name that one of its names alone would have.
  func whole(_ reference: String) -> [Int] {
    if let members = actors.nodesByID[reference] { return members }
    return named(reference, among: Array(nodes.indices))
  }

  /// The nodes of just the name that is meant, where an actor has several.
  func part(_ reference: String) -> [Int] {
    guard let members = actors.nodesByID[reference] else {
      return named(reference, among: Array(nodes.indices))
    }
    let own = named(reference, among: members)
    return own.isEmpty ? members : own
  }

  private func named(_ reference: String, among members: [Int]) -> [Int] {
    let key = NameForm(reference).key
    return members.filter { index in
      let node = nodes[index]
      return node.nameID == reference || node.key.gazetteerID == reference
        || node.key.wikidata == reference || node.key.name == key
    }
  }
}
