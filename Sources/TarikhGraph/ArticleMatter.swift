import TarikhCore

/// What a timeline's events take from one article.
struct ArticleMatter {
  /// A sentence with the dates of the events that rest on it.
  struct Sentence {
    let evidence: Evidence
    fileprivate(set) var days: DayReach
  }

  /// The actors that take part in its events, by index.
  private(set) var present: Set<Int> = []
  private var taken: [Sentence] = []

  /// Adds what one claim takes: its sentence and those beside it, for an event on some days.
  mutating func add(
    _ evidence: Evidence, _ also: [Evidence], on days: DayReach, participants: [Int]
  ) {
    present.formUnion(participants)
    taken.append(Sentence(evidence: evidence, days: days))
    for evidence in also { taken.append(Sentence(evidence: evidence, days: days)) }
  }

  /// The sentences in text order, each once though several claims rest on it.
  var sentences: [Sentence] {
    var sentences: [Sentence] = []
    for sentence in taken.sorted(by: { $0.evidence.span < $1.evidence.span }) {
      if sentences.last?.evidence.span == sentence.evidence.span {
        sentences[sentences.count - 1].days.include(sentence.days)
      } else {
        sentences.append(sentence)
      }
    }
    return sentences
  }
}

extension ArticleRecord {
  /// The paragraphs that hold `sentences`, in text order; a sentence that runs on into the next line widens its own.
  ///
  /// Each sentence is a paragraph of its own where the record does not say where paragraphs start.
  func paragraphs(around sentences: [ArticleMatter.Sentence]) -> [TextSpan] {
    var found: [TextSpan] = []
    var next = 0
    for span in sentences.map(\.evidence.span) {
      while next < paragraphs.count, paragraphs[next] <= span.start { next += 1 }
      let start = next > 0 ? paragraphs[next - 1] : span.start
      let end = next < paragraphs.count && next > 0 ? paragraphs[next] : span.end
      let isSame = found.last?.start == start
      let widest = TextSpan(start, max(end, span.end, isSame ? found[found.count - 1].end : 0))
      if isSame { found[found.count - 1] = widest } else { found.append(widest) }
    }
    return found
  }
}
