import TarikhCore

/// The actors of all articles, and which name in which article is which of them.
struct ResolvedActors {
  /// The actors, in the order of their first article.
  private(set) var actors: [Actor] = []
  /// The actor of each name of each article, by index into `actors`.
  private(set) var byArticle: [[String: Int]] = []
  /// The nodes of each actor, by its id.
  private(set) var nodesByID: [String: [Int]] = [:]
  /// The node of each name in each article.
  let nodesByArticle: [[String: Int]]
  /// What the evidence has to say about the decisions on actors.
  private(set) var findings: [DecisionFinding] = []

  /// Resolves the actors of `units`; `bodyName` names bodies alike in all languages.
  init(
    _ units: [ArticleUnit], decisions: [SourcedDecision],
    bodyName: (String) -> String? = { _ in nil }
  ) {
    let nodes = ActorNodes(units)
    self.init(nodes, ActorDecisions(), [], bodyName)
    guard decisions.contains(where: { !$0.entry.decision.isOnEvent }) else { return }
    let partings = ActorPartings(
      decisions, nodes: nodes.nodes, nodesByID: nodesByID, units: units)
    let parted = partings.partings.isEmpty ? nodes : ActorNodes(units, partings: partings)
    let decided = ActorDecisions(
      decisions, nodes: parted, nodesByID: nodesByID, partings: partings, units: units)
    self.init(parted, decided, decisions, bodyName)
  }

  private init(
    _ nodes: ActorNodes, _ decided: ActorDecisions, _ decisions: [SourcedDecision],
    _ bodyName: (String) -> String?
  ) {
    nodesByArticle = nodes.byArticle
    var resolution = ActorResolution(nodes.nodes, decisions: decided, bodyName: bodyName)
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
    let shown = Self.shown(decided, decisions, nodes.nodes) { resolution.root(of: $0) }
    for (index, root) in roots.enumerated() {
      indexByRoot[root] = index
      actors.append(
        groups[index].actor(
          id: ids[index], taken: taken, reasons: reasons[root] ?? [], decisions: shown[root] ?? []))
      nodesByID[ids[index]] = members[root]
    }
    byArticle = nodes.byArticle.map { names in
      names.mapValues { indexByRoot[resolution.root(of: $0)] ?? 0 }
    }
    var heard = decided
    heard.noteUnheard(
      roots: nodes.nodes.indices.map { resolution.root(of: $0) }, decisions: decisions)
    findings = heard.findings
  }

  /// The decisions that each actor shows, by root.
  private static func shown(
    _ decided: ActorDecisions, _ decisions: [SourcedDecision], _ nodes: [ActorNode],
    root: (Int) -> Int
  ) -> [Int: [ActorDecision]] {
    var shown: [Int: [ActorDecision]] = [:]
    for pair in decided.pairs {
      let entry = decisions[pair.decision].entry
      let names = [nodes[pair.left[0]].name, nodes[pair.right[0]].name]
      let decision = ActorDecision(
        isSame: pair.isSame, subjects: entry.decision.subjects,
        names: Array(names.prefix(entry.decision.subjects.count)),
        articles: entry.decision.articles, reason: entry.reason)
      for root in Set((pair.left + pair.right).map(root)) {
        shown[root, default: []].append(decision)
      }
    }
    return shown
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
