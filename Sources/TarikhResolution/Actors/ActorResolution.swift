import TarikhCore

/// Finds out which actors of which articles are one, step by step, and says why.
///
/// Every step looks at all names at once, so that the order of articles does not matter: it joins what fits one other actor
/// and leaves alone what fits several.
struct ActorResolution {
  /// A reason to join, and the node that it is told of.
  typealias Reason = (node: Int, sentence: String)

  let nodes: [ActorNode]
  private(set) var sets: UnionFind
  /// What is known about the actor whose root is at the index.
  private var profiles: [ActorProfile]
  private(set) var reasons: [Reason] = []

  /// Resolves the nodes under the decisions that bear on actors; `bodyName` names bodies alike in all languages.
  init(
    _ nodes: [ActorNode], decisions: ActorDecisions, bodyName: (String) -> String? = { _ in nil }
  ) {
    self.nodes = nodes
    sets = UnionFind(count: nodes.count)
    profiles = nodes.map(\.profile)
    for (node, sides) in decisions.sides { profiles[node].sides.formUnion(sides) }
    for (left, right) in decisions.same { join(left, right) }
    joinByTables()
    joinBodies(bodyName)
    joinByName()
    joinVowelSpellings()
    joinPartsOfNames()
    joinTransliterations()
  }

  /// The actor that a node belongs to, by its root.
  mutating func root(of node: Int) -> Int { sets.root(of: node) }

  /// What is known about the actor that a node belongs to.
  mutating func profile(of node: Int) -> ActorProfile { profiles[sets.root(of: node)] }

  /// Whether the actors of two nodes cannot be one.
  mutating func contradict(_ left: Int, _ right: Int) -> Bool {
    profiles[sets.root(of: left)].contradicts(profiles[sets.root(of: right)])
  }

  /// Joins two actors; `reason` is kept where they were two.
  mutating func join(_ left: Int, _ right: Int, because reason: String? = nil) {
    let (left, right) = (sets.root(of: left), sets.root(of: right))
    guard sets.join(left, right) else { return }
    profiles[min(left, right)].formUnion(profiles[max(left, right)])
    if let reason { reasons.append((min(left, right), reason)) }
  }

  /// A node's name in quotation marks.
  func quoted(_ node: Int) -> String { "“\(nodes[node].name)”" }

  /// Actors with one gazetteer id or one Wikidata item.
  private mutating func joinByTables() {
    joinByGazetteer()
    var firsts: [String: Int] = [:]
    for (index, node) in nodes.enumerated() {
      guard let item = node.key.wikidata else { continue }
      let key = "\(node.key.kind.rawValue) \(item)"
      let first = firsts[key] ?? index
      firsts[key] = first
      if contradict(first, index) { continue }
      join(first, index, because: tableReason(first, index, "Wikidata's \(item)"))
    }
  }

  /// Actors with one gazetteer id; its name and all the names in the articles are told even of one that stands alone.
  private mutating func joinByGazetteer() {
    var members: [String: [Int]] = [:]
    for (index, node) in nodes.enumerated() {
      if let id = node.key.gazetteerID { members[id, default: []].append(index) }
    }
    for (id, nodes) in members.sorted(by: { $0.value[0] < $1.value[0] }) {
      for node in nodes.dropFirst() { join(nodes[0], node) }
      var names: [String] = []
      for name in nodes.flatMap({ [self.nodes[$0].name] + self.nodes[$0].names })
      where !names.contains(name) { names.append(name) }
      let quoted = names.map { "“\($0)”" }
      let listed =
        quoted.count > 1
        ? "\(quoted.dropLast().joined(separator: ", ")) and \(quoted[quoted.count - 1]) are"
        : "\(quoted[0]) is"
      reasons.append((nodes[0], "\(listed) the gazetteer's \(id)."))
    }
  }

  /// Bodies that the tables name alike: «الأمم المتحدة» and "United Nations", «الحكومة الليبية» and "Libyan government".
  private mutating func joinBodies(_ bodyName: (String) -> String?) {
    var names: [String: Int] = [:]
    let bodies = nodes.indices.filter {
      nodes[$0].key.kind == .organization || nodes[$0].key.kind == .group
    }
    for node in bodies {
      guard let name = bodyName(nodes[node].name) else { continue }
      let key = "\(nodes[node].key.kind.rawValue) \(Orthography.folded(name))"
      guard let first = names[key] else {
        names[key] = node
        continue
      }
      if contradict(first, node) { continue }
      join(first, node, because: "\(quoted(first)) and \(quoted(node)) are one in the tables.")
    }
    for node in bodies where nodes[node].form.script == .latin {
      let key = "\(nodes[node].key.kind.rawValue) \(nodes[node].key.name)"
      guard let first = names[key], first != node, !contradict(first, node) else { continue }
      join(first, node, because: "\(quoted(node)) is what the tables call \(quoted(first)).")
    }
  }

  private func tableReason(_ left: Int, _ right: Int, _ entry: String) -> String {
    nodes[left].name == nodes[right].name
      ? "\(quoted(left)) is \(entry)." : "\(quoted(left)) and \(quoted(right)) are \(entry)."
  }
}
