import TarikhCore

extension CooccurrenceGraph {
  /// Ties the actors that share a sentence of evidence or an event.
  ///
  /// A sentence that is copied word for word counts once, however many articles print it.
  public init(_ timeline: Timeline) {
    var counting = CooccurrenceCounting(timeline)
    counting.countEvents()
    counting.countSentences()
    self.init(nodes: counting.nodes(), edges: counting.edges())
  }
}

/// Counts what ties each pair of actors; indices stand for actors in order of their ids.
private struct CooccurrenceCounting {
  /// What ties one pair: the numbers of events and of sentences.
  private struct Tie {
    var events: [Int32] = []
    var sentences: [Int32] = []
  }

  /// Two actors, the lower index first.
  private struct Pair: Hashable {
    let first: Int32
    let second: Int32
  }

  private let timeline: Timeline
  private let actors: [Actor]
  private var names: ActorNames
  private var quotes = QuoteIndex()
  private var events: [String] = []
  private var sentences: [SourcedEvidence] = []
  /// The number of the words of each sentence: copies share it.
  private var wordings: [Int32] = []
  private var matters: [String: ArticleMatter] = [:]
  private var ties: [Pair: Int] = [:]
  private var counts: [Tie] = []
  private var isTaking: [Bool]

  init(_ timeline: Timeline) {
    self.timeline = timeline
    actors = timeline.actors.values.sorted { $0.id < $1.id }
    names = ActorNames(actors)
    isTaking = [Bool](repeating: false, count: actors.count)
  }

  /// Ties those who take part in an event, and remembers what each article is needed for.
  mutating func countEvents() {
    for id in timeline.events.keys.sorted() {
      guard let event = timeline.events[id] else { continue }
      var present: [Int] = []
      for participant in event.participants {
        guard let index = names.index(ofID: participant.actor) else { continue }
        if !present.contains(index) { present.append(index) }
      }
      present.sort()
      for index in present { isTaking[index] = true }
      let number = Int32(events.count)
      events.append(id)
      forEachPair(of: present) { $0.events.append(number) }
      for sourced in event.claims {
        matters[sourced.article, default: ArticleMatter()].add(sourced.claim, participants: present)
      }
    }
  }

  /// Ties those who are named in one sentence that a claim rests on.
  mutating func countSentences() {
    for key in matters.keys.sorted() {
      guard let article = timeline.articles[key], let matter = matters[key] else { continue }
      let named = NamedActors(article, names: &names, present: matter.present)
      for sentence in matter.sentences {
        let inside = named.actors(in: sentence.span)
        for index in inside { isTaking[index] = true }
        guard inside.count > 1 else { continue }
        let number = Int32(sentences.count)
        sentences.append(SourcedEvidence(article: key, evidence: sentence))
        wordings.append(Int32(quotes.number(of: sentence.quote)))
        forEachPair(of: inside) { $0.sentences.append(number) }
      }
    }
  }

  func edges() -> [CooccurrenceEdge] {
    ties.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }.map {
      let tie = counts[$0.value]
      return CooccurrenceEdge(
        first: actors[Int($0.key.first)].id, second: actors[Int($0.key.second)].id,
        sentences: wordingCount(of: tie), events: tie.events.map { events[Int($0)] },
        evidence: tie.sentences.map { sentences[Int($0)] })
    }
  }

  func nodes() -> [GraphNode] {
    var strengths = [Int](repeating: 0, count: actors.count)
    for (pair, index) in ties {
      let weight = wordingCount(of: counts[index]) + counts[index].events.count
      strengths[Int(pair.first)] += weight
      strengths[Int(pair.second)] += weight
    }
    return actors.indices.filter { isTaking[$0] }.map {
      GraphNode(id: actors[$0].id, kind: .actor, strength: strengths[$0])
    }
  }

  private func wordingCount(of tie: Tie) -> Int {
    if tie.sentences.count < 2 { return tie.sentences.count }
    return Set(tie.sentences.map { wordings[Int($0)] }).count
  }

  private mutating func forEachPair(of indices: [Int], _ body: (inout Tie) -> Void) {
    for (offset, first) in indices.enumerated() {
      for second in indices.dropFirst(offset + 1) {
        let pair = Pair(first: Int32(first), second: Int32(second))
        let index = ties[pair, default: counts.count]
        if index == counts.count {
          ties[pair] = index
          counts.append(Tie())
        }
        body(&counts[index])
      }
    }
  }
}
