import TarikhCore

extension CooccurrenceGraph {
  /// Ties the actors that share a sentence of evidence or an event.
  ///
  /// A sentence that is copied word for word counts once, however many articles print it; so does an article whose
  /// text is printed again.
  public init(_ timeline: Timeline) {
    var counting = CooccurrenceCounting(timeline)
    counting.countEvents()
    counting.countArticles()
    self.init(nodes: counting.nodes(), edges: counting.edges())
  }
}

/// Counts what ties each pair of actors; indices stand for actors in order of their ids.
private struct CooccurrenceCounting {
  /// What ties one pair: the numbers of events and of sentences, and their dates.
  private struct Tie {
    var events: [Int32] = []
    var sentences: [Int32] = []
    var days = DayReach()
  }

  /// Two actors, the lower index first.
  private struct Pair: Hashable {
    let first: Int32
    let second: Int32
  }

  private let timeline: Timeline
  private let actors: [Actor]
  private var names: ActorNames
  private var events: [String] = []
  private var sentences: [SourcedEvidence] = []
  /// The number of the words of each sentence: copies share it.
  private var wordings: [Int32] = []
  private var contexts: ActorContexts
  private var matters: [String: ArticleMatter] = [:]
  private var ties: [Pair: Int] = [:]
  private var counts: [Tie] = []
  /// The number of different sentences of each tie.
  private var sentenceCounts: [Int] = []

  init(_ timeline: Timeline) {
    self.timeline = timeline
    actors = timeline.actors.values.sorted { $0.id < $1.id }
    names = ActorNames(actors)
    contexts = ActorContexts(actorCount: actors.count)
  }

  /// Ties those who take part in an event, and remembers what each article is needed for.
  mutating func countEvents() {
    for id in timeline.events.keys.sorted() {
      guard let event = timeline.events[id] else { continue }
      let days = DayReach(event.time)
      var present: [Int] = []
      for participant in event.participants {
        guard let index = names.index(ofID: participant.actor) else { continue }
        if !present.contains(index) { present.append(index) }
      }
      present.sort()
      contexts.addEvent(of: present)
      let number = Int32(events.count)
      events.append(id)
      forEachPair(of: present) {
        $0.events.append(number)
        $0.days.include(days)
      }
      for place in event.claims.indices {
        matters[event.claims[place].article, default: ArticleMatter()].add(
          event.claims[place].claim.evidence, event.claims[place].claim.alsoEvidence, on: days,
          participants: present)
      }
    }
  }

  /// Ties those who are named in one sentence that a claim rests on.
  mutating func countArticles() {
    for key in matters.keys.sorted() {
      guard let article = timeline.articles[key], let matter = matters[key] else { continue }
      let named = NamedActors(article, names: &names, present: matter.present)
      let sentences = matter.sentences
      for sentence in sentences { count(sentence, of: key, named: named) }
      contexts.add(
        article, of: named.all.union(matter.present),
        paragraphs: article.paragraphs(around: sentences).map(named.actors(in:)))
    }
    sentenceCounts = counts.map { tie in
      tie.sentences.count < 2
        ? tie.sentences.count : tie.sentences.map { wordings[Int($0)] }.sortedDistinct.count
    }
  }

  private mutating func count(
    _ sentence: ArticleMatter.Sentence, of article: String, named: NamedActors
  ) {
    let inside = named.actors(in: sentence.evidence.span)
    let wording = contexts.addSentence(sentence.evidence.quote, of: inside)
    guard inside.count > 1 else { return }
    let number = Int32(sentences.count)
    sentences.append(SourcedEvidence(article: article, evidence: sentence.evidence))
    wordings.append(wording)
    forEachPair(of: inside) {
      $0.sentences.append(number)
      $0.days.include(sentence.days)
    }
  }

  func edges() -> [CooccurrenceEdge] {
    let totals = contexts.totals
    return ties.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }.map {
      let tie = counts[$0.value]
      let (first, second) = (Int($0.key.first), Int($0.key.second))
      let sentenceCount = sentenceCounts[$0.value]
      return CooccurrenceEdge(
        first: actors[first].id, second: actors[second].id, sentences: sentenceCount,
        paragraphs: totals.paragraphs(with: first, second),
        articles: totals.articles(with: first, second),
        events: tie.events.map { events[Int($0)] },
        ppmi: totals.ppmi(of: first, second, both: sentenceCount + tie.events.count),
        firstDay: tie.days.first, lastDay: tie.days.last,
        evidence: tie.sentences.map { sentences[Int($0)] })
    }
  }

  func nodes() -> [GraphNode] {
    var strengths = [Int](repeating: 0, count: actors.count)
    for (pair, index) in ties {
      let weight = sentenceCounts[index] + counts[index].events.count
      strengths[Int(pair.first)] += weight
      strengths[Int(pair.second)] += weight
    }
    return actors.indices.filter(contexts.isTaking).map {
      GraphNode(id: actors[$0].id, kind: .actor, strength: strengths[$0])
    }
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
