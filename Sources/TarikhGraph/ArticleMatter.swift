import TarikhCore

/// What a timeline's events take from one article.
struct ArticleMatter {
  /// The actors that take part in its events, by index.
  private(set) var present: Set<Int> = []
  private var evidence: [Evidence] = []

  /// Adds what one claim takes.
  mutating func add(_ claim: Claim, participants: [Int]) {
    present.formUnion(participants)
    evidence.append(claim.evidence)
    evidence += claim.alsoEvidence
  }

  /// The sentences in text order, each once though several claims rest on it.
  var sentences: [Evidence] {
    var sentences: [Evidence] = []
    for sentence in evidence.sorted(by: { $0.span < $1.span })
    where sentences.last?.span != sentence.span { sentences.append(sentence) }
    return sentences
  }
}
