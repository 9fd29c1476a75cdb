import TarikhCore

/// The nodes of one actor, on the way to an `Actor`.
struct ActorGroup {
  /// Its nodes, earliest first.
  let nodes: [ActorNode]
  /// The node with the earliest full name, by which it is known.
  private let main: ActorNode

  init(nodes indices: [Int], of all: [ActorNode]) {
    nodes = indices.map { all[$0] }
    main = nodes.first(where: \.isFull) ?? nodes[0]
  }

  /// Ids from the best to the most particular.
  var preferredIDs: [String] {
    let (kind, name) = (main.key.kind, main.key.name)
    let countries = nodes.compactMap(\.key.country).sorted()
    var ids = nodes.compactMap(\.key.gazetteerID)
    ids.append(main.nameID)
    if let country = countries.first { ids.append(ActorNode.nameID(kind, name, country)) }
    if let scope = main.key.scope { ids.append(ActorNode.nameID(kind, name, scope)) }
    return ids
  }

  /// An id that is not among `taken`, counting up.
  func lastID(_ taken: Set<String>) -> String {
    var number = 2
    while taken.contains("\(main.nameID)-\(number)") { number += 1 }
    return "\(main.nameID)-\(number)"
  }

  /// The actor; ids in `taken` belong to actors and are nobody's former id.
  func actor(
    id: String, taken: Set<String>, reasons: [String], decisions: [ActorDecision]
  ) -> Actor {
    var names: [String] = []
    for name in nodes.flatMap(\.names) where !names.contains(name) { names.append(name) }
    let ids = nodes.flatMap { [$0.nameID] + [$0.key.gazetteerID].compactMap(\.self) }
    var seen: Set<String> = []
    return Actor(
      id: id, formerIDs: Set(ids.filter { !taken.contains($0) }).sorted(), name: main.name,
      aliases: names.filter { $0 != main.name }.sorted(), kind: main.key.kind,
      titles: Set(nodes.flatMap(\.titles)).sorted(), country: nodes.compactMap(\.country).first,
      wikidata: nodes.compactMap(\.key.wikidata).first,
      reasons: reasons.filter { seen.insert($0).inserted }, decisions: decisions)
  }
}
