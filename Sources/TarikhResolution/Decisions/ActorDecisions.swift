import TarikhCore

/// What an analyst decided about who is who, in terms of nodes.
struct ActorDecisions {
  /// A decision on two actors, and the nodes that each of them is.
  struct Pair {
    let decision: Int
    let isSame: Bool
    let left: [Int]
    let right: [Int]
  }

  /// The decisions that are about actors who are there.
  private(set) var pairs: [Pair] = []
  /// Nodes that stand on a side of a decision that two are not one.
  private(set) var sides: [Int: Set<Int>] = [:]
  /// What the evidence has to say about them.
  private(set) var findings: [DecisionFinding] = []

  /// No decisions.
  init() {}

  /// The decisions on actors; `nodesByID` is the outcome without them, since an analyst names actors by the ids seen there.
  init(
    _ decisions: [SourcedDecision], nodes: ActorNodes, nodesByID: [String: [Int]],
    partings: ActorPartings, units: [ArticleUnit]
  ) {
    let heirs = Dictionary(grouping: nodes.nodes.indices) { nodes.origins[$0] }
    let names = ActorReferences(
      nodes: nodes.nodes,
      nodesByID: nodesByID.mapValues { $0.flatMap { heirs[$0] ?? [] }.sorted() })
    let evidence = ActorEvidence(nodes: nodes.nodes, byArticle: nodes.byArticle, units: units)
    findings = partings.findings
    for parting in partings.partings { part(parting, nodes, evidence) }
    for (index, sourced) in decisions.enumerated() {
      switch sourced.entry.decision {
      case .same(let left, let right):
        let pair = Pair(
          decision: index, isSame: true, left: names.whole(left), right: names.whole(right))
        guard isThere(pair, left, right) else { continue }
        pairs.append(pair)
        note(index, evidence.againstJoining(pair.left, pair.right))
      case .notSame(let left, let right):
        let pair = Pair(
          decision: index, isSame: false, left: names.part(left), right: names.part(right))
        guard isThere(pair, left, right) else { continue }
        keepApart(pair)
        note(index, evidence.againstParting(pair.left, pair.right))
      case .apart, .date, .place, .strike, .note, .split: continue
      }
    }
  }

  /// The nodes that are one by decision.
  var same: [(Int, Int)] {
    pairs.filter(\.isSame).flatMap { pair in
      (pair.left.dropFirst() + pair.right).map { (pair.left[0], $0) }
    }
  }

  /// Keeps the actor of some articles apart from that of the others.
  private mutating func part(
    _ parting: ActorPartings.Parting, _ nodes: ActorNodes, _ evidence: ActorEvidence
  ) {
    let all = nodes.nodes.indices.filter { parting.nodes.contains(nodes.origins[$0]) }
    let own = all.filter { nodes.nodes[$0].key.apart == parting.mark }
    let others = all.filter { nodes.nodes[$0].key.apart != parting.mark }
    if own.isEmpty || others.isEmpty {
      let reason =
        own.isEmpty ? "another decision sets the actor apart" : "no other article names the actor"
      return note(parting.decision, [.idle(reason)])
    }
    keepApart(Pair(decision: parting.decision, isSame: false, left: own, right: others))
    note(parting.decision, evidence.againstParting(own, others))
  }

  private mutating func isThere(_ pair: Pair, _ left: String, _ right: String) -> Bool {
    for (subject, members) in [(left, pair.left), (right, pair.right)] where members.isEmpty {
      note(pair.decision, [.gone(subject: subject, heir: nil)])
    }
    return !pair.left.isEmpty && !pair.right.isEmpty
  }

  private mutating func keepApart(_ pair: Pair) {
    if !Set(pair.left).isDisjoint(with: pair.right) {
      return note(pair.decision, [.idle("the two names are one in spelling and in what is known")])
    }
    pairs.append(pair)
    for node in pair.left { sides[node, default: []].insert(2 * pair.decision) }
    for node in pair.right { sides[node, default: []].insert(2 * pair.decision + 1) }
  }

  /// Remembers which decisions to keep actors apart did not hold in the outcome, by each node's root.
  mutating func noteUnheard(roots: [Int], decisions: [SourcedDecision]) {
    for pair in pairs where !pair.isSame {
      let (left, right) = (Set(pair.left.map { roots[$0] }), Set(pair.right.map { roots[$0] }))
      let common = left.intersection(right)
      if common.isEmpty { continue }
      let joining = pairs.filter { $0.isSame && common.contains(roots[$0.left[0]]) }
      let lines = joining.map { other in
        let sourced = decisions[other.decision]
        return "“\(sourced.entry.decision.line)”" + (sourced.line.map { " in line \($0)" } ?? "")
      }
      note(
        pair.decision,
        [
          .idle(
            lines.isEmpty
              ? "the gazetteer makes the two one"
              : "they are one by \(lines.joined(separator: " and "))")
        ])
    }
  }

  private mutating func note(_ decision: Int, _ matters: [DecisionFinding.Matter]) {
    findings += matters.map { DecisionFinding(decision: decision, matter: $0) }
  }
}
