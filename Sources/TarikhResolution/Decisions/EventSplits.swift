import TarikhCore

/// Parts events as an analyst decided, by the articles of their claims.
struct EventSplits {
  /// An event, or what a decision made of one, with the decisions that parted it.
  struct Part {
    let draft: EventDraft
    let splits: [Int]
  }

  private let decisions: [SourcedDecision]
  private let articles: ArticleReferences
  private let evidence: (units: [ArticleUnit], sources: [Int])
  private var byID: [String: [Int]] = [:]
  private var met: Set<Int> = []
  /// What the evidence has to say about them.
  private(set) var findings: [DecisionFinding] = []

  /// The splits among `decisions`; `sources` gives the source of each article.
  init(_ decisions: [SourcedDecision], units: [ArticleUnit], sources: [Int]) {
    self.decisions = decisions
    evidence = (units, sources)
    for (index, sourced) in decisions.enumerated() where sourced.entry.decision.verb == .split {
      byID[sourced.entry.decision.subjects[0], default: []].append(index)
    }
    articles = ArticleReferences(byID.isEmpty ? [] : units)
  }

  /// Whether there are none.
  var isEmpty: Bool { byID.isEmpty }

  /// The parts of an event that has or had these ids, the rest first.
  mutating func parts(of draft: EventDraft, ids: [String], nodes: [ClaimNode]) -> [Part] {
    var rest = draft.claims
    var parts: [Part] = []
    var applied: [Int] = []
    for index in Set(ids.flatMap { byID[$0] ?? [] }).sorted() {
      met.insert(index)
      let (found, missing) = articles.articles(decisions[index].entry.decision.articles)
      note(index, missing.map { .articleGone($0) })
      if found.isEmpty { continue }
      let own = rest.filter { found.contains(nodes[$0].article) }
      let others = rest.filter { !found.contains(nodes[$0].article) }
      if own.isEmpty || others.isEmpty {
        note(
          index,
          [
            .idle(
              own.isEmpty
                ? "none of its articles tells the event" : "no other article tells the event")
          ])
        continue
      }
      note(index, reprints(own, others, nodes))
      applied.append(index)
      parts.append(Part(draft: draft.part(own, nodes), splits: [index]))
      rest = others
    }
    return [Part(draft: draft.part(rest, nodes), splits: applied)] + parts
  }

  /// Articles of one source that are now taken to tell two events.
  private func reprints(_ own: [Int], _ others: [Int], _ nodes: [ClaimNode])
    -> [DecisionFinding.Matter]
  {
    let (units, sources) = evidence
    let elsewhere = Dictionary(
      others.map { (sources[nodes[$0].article], nodes[$0].article) },
      uniquingKeysWith: { first, _ in first })
    let articles = Set(own.map { nodes[$0].article }).sorted()
    return articles.compactMap { article in
      guard let other = elsewhere[sources[article]] else { return nil }
      let (mine, theirs) = (units[article].record, units[other].record)
      return .opposed(
        key: "source-\(EventEvidence.key(of: mine))",
        words: "\(mine.id) and \(theirs.id) are one source")
    }
  }

  /// Remembers the decisions whose event did not come up; `heir` finds the event that a sentence belongs to now.
  mutating func noteMissing(heir: (_ quote: String) -> String?) {
    for (id, indices) in byID.sorted(by: { $0.key < $1.key }) {
      for index in indices where !met.contains(index) {
        note(index, [.gone(subject: id, heir: decisions[index].entry.quote.flatMap(heir))])
      }
    }
  }

  private mutating func note(_ decision: Int, _ matters: [DecisionFinding.Matter]) {
    findings += matters.map { DecisionFinding(decision: decision, matter: $0) }
  }
}

extension EventDraft {
  /// The event that some of the claims make; a plan that is parted from what came of it is a plan again.
  fileprivate func part(_ claims: [Int], _ nodes: [ClaimNode]) -> EventDraft {
    let isAsBefore = claims.contains { nodes[$0].status == status }
    return EventDraft(
      kind: kind, claims: claims, status: isAsBefore ? status : nodes[claims[0]].status,
      isDenied: isDenied)
  }
}
