import TarikhCore

/// Finds the nodes that an analyst means by an id or a name.
struct ActorReferences {
  private let nodes: [ActorNode]
  private let nodesByID: [String: [Int]]

  /// References among nodes, of which some have an id together.
  init(nodes: [ActorNode], nodesByID: [String: [Int]]) {
    self.nodes = nodes
    self.nodesByID = nodesByID
  }

  /// The nodes of an actor, by its id, or by the id or name that one of its names alone would have.
  func whole(_ reference: String) -> [Int] {
    if let members = nodesByID[reference] { return unparted(members) }
    return named(reference, among: Array(nodes.indices))
  }

  /// The nodes of just the name that is meant, where an actor has several.
  func part(_ reference: String) -> [Int] {
    guard let members = nodesByID[reference] else {
      return named(reference, among: Array(nodes.indices))
    }
    let own = named(reference, among: members)
    return own.isEmpty ? unparted(members) : own
  }

  private func named(_ reference: String, among members: [Int]) -> [Int] {
    let own = members.filter { nodes[$0].nameID == reference }
    if own.contains(where: { nodes[$0].key.apart != nil }) { return own }
    let key = NameForm(reference).key
    return unparted(
      members.filter { index in
        let node = nodes[index]
        return node.nameID == reference || node.key.gazetteerID == reference
          || node.key.wikidata == reference || node.key.name == key
      })
  }

  /// Who was set apart in some articles has an id of its own there, and is not meant by the others'.
  private func unparted(_ members: [Int]) -> [Int] {
    let rest = members.filter { nodes[$0].key.apart == nil }
    return rest.isEmpty ? members : rest
  }
}
