import TarikhCore

/// Actors whom an analyst sets apart in some articles, though their names are spelt like those of others.
struct ActorPartings {
  /// An actor in some articles that is another one than in the rest.
  struct Parting {
    let decision: Int
    /// The nodes of the actor as they are without decisions.
    let nodes: Set<Int>
    let articles: Set<Int>
    /// What makes it another node: the decision, in words that stay the same.
    let mark: String
  }

  private(set) var partings: [Parting] = []
  /// What the evidence has to say about them.
  private(set) var findings: [DecisionFinding] = []

  /// The partings among `nodes`, whose actors go by the ids in `nodesByID`.
  init(
    _ decisions: [SourcedDecision], nodes: [ActorNode], nodesByID: [String: [Int]],
    units: [ArticleUnit]
  ) {
    guard decisions.contains(where: { $0.entry.decision.verb == .apart }) else { return }
    let names = ActorReferences(nodes: nodes, nodesByID: nodesByID)
    let references = ArticleReferences(units)
    for (index, sourced) in decisions.enumerated() {
      guard case .apart(let actor, let articles) = sourced.entry.decision else { continue }
      let members = names.whole(actor)
      let (found, missing) = references.articles(articles)
      note(index, missing.map { .articleGone($0) })
      if members.isEmpty { note(index, [.gone(subject: actor, heir: nil)]) }
      guard !members.isEmpty, !found.isEmpty else { continue }
      guard members.contains(where: { !nodes[$0].profile.articles.isDisjoint(with: found) }) else {
        note(index, [.idle("none of its articles names the actor")])
        continue
      }
      partings.append(
        Parting(
          decision: index, nodes: Set(members), articles: found,
          mark: sourced.entry.decision.line))
    }
  }

  /// The mark of an actor of an article whose node is `node` without decisions; nil where it goes with the others.
  func mark(article: Int, node: Int) -> String? {
    partings.first { $0.nodes.contains(node) && $0.articles.contains(article) }?.mark
  }

  private mutating func note(_ decision: Int, _ matters: [DecisionFinding.Matter]) {
    findings += matters.map { DecisionFinding(decision: decision, matter: $0) }
  }
}
