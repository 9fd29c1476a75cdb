import TarikhCore

/// The actors of all articles, and which name in which article is which of them.
struct ResolvedActors {
  /// The actors, in the order of their first article.
  private(set) var actors: [Actor] = []
  /// The actor of each name of each article, by index into `actors`.
  private(set) var byArticle: [[String: Int]] = []
  /// The nodes of each actor, by its id.
  private(set) var nodesByID: [String: [Int]] = [:]

  /// Resolves the actors of `units`; `bodyName` names bodies alike in all languages.
  init(
    _ units: [ArticleUnit], decisions: [Decision], bodyName: (String) -> String? = { _ in nil }
  ) {
    let nodes = ActorNodes(units)
    self.init(nodes, ActorDecisions(), bodyName)
    let isDecided = decisions.contains { decision in
      switch decision {
      case .same, .notSame: true
      default: false
      }
    }
    guard isDecided else { return }
    self.init(nodes, ActorDecisions(decisions, nodes: nodes.nodes, actors: self), bodyName)
  }

  private init(
    _ nodes: ActorNodes, _ decisions: ActorDecisions, _ bodyName: (String) -> String?
  ) {
    var resolution = ActorResolution(nodes.nodes, decisions: decisions, bodyName: bodyName)
    var members: [Int: [Int]] = [:]
    for node in nodes.nodes.indices { members[resolution.root(of: node), default: []].append(node) }
    var reasons: [Int: [String]] = [:]
    for reason in resolution.reasons {
      reasons[resolution.root(of: reason.node), default: []].append(reason.sentence)
    }
    let roots = members.keys.sorted()
    let groups = roots.map { ActorGroup(nodes: members[$0] ?? [], of: nodes.nodes) }
    let ids = Self.distinctIDs(groups)
    let taken = Set(ids)
    var indexByRoot: [Int: Int] = [:]
    for (index, root) in roots.enumerated() {
      indexByRoot[root] = index
      actors.append(groups[index].actor(id: ids[index], taken: taken, reasons: reasons[root] ?? []))
      nodesByID[ids[index]] = members[root]
    }
    byArticle = nodes.byArticle.map { names in
      names.mapValues { indexByRoot[resolution.root(of: $0)] ?? 0 }
    }
  }

  /// The preferred ids; of several actors that prefer one id the earliest has it, the others a more particular one.
  private static func distinctIDs(_ groups: [ActorGroup]) -> [String] {
    var taken: Set<String> = []
    return groups.map { group in
      let id = group.preferredIDs.first { !taken.contains($0) } ?? group.lastID(taken)
      taken.insert(id)
      return id
    }
  }
}
