import TarikhCore

extension CooccurrenceGraph {
  /// Ties the actors that share a sentence of evidence or an event.
  ///
  /// A sentence that is copied word for word counts once, however many articles print it.
  public init(_ timeline: Timeline) {
    var counting = CooccurrenceCounting(timeline)
    counting.count()
    self.init(nodes: counting.nodes(), edges: counting.edges())
  }
}

/// Counts what ties each pair of actors; indices stand for actors in order of their ids.
private struct CooccurrenceCounting {
  /// What ties one pair.
  private struct Tie {
    var quotes: Set<String> = []
    var events: [String] = []
    var evidence: [SourcedEvidence] = []
  }

  /// Two actors, the lower index first.
  private struct Pair: Hashable {
    let first: Int32
    let second: Int32
  }

  private let timeline: Timeline
  private let actors: [Actor]
  private let events: [Event]
  private var names: ActorNames
  private var ties: [Pair: Int] = [:]
  private var counts: [Tie] = []
  private var taking: Set<Int> = []

  init(_ timeline: Timeline) {
    self.timeline = timeline
    actors = timeline.actors.values.sorted { $0.id < $1.id }
    events = timeline.events.values.sorted { $0.id < $1.id }
    names = ActorNames(actors)
  }

  mutating func count() {
    for event in events {
      let present = Set(event.participants.compactMap { names.index(ofID: $0.actor) }).sorted()
      taking.formUnion(present)
      forEachPair(of: present) { $0.events.append(event.id) }
    }
    countSentences()
  }

  private mutating func countSentences() {
    var sentences: [String: [TextSpan: Evidence]] = [:]
    var present: [String: Set<Int>] = [:]
    for event in events {
      let indices = event.participants.compactMap { names.index(ofID: $0.actor) }
      for sourced in event.claims {
        present[sourced.article, default: []].formUnion(indices)
        for evidence in [sourced.claim.evidence] + sourced.claim.alsoEvidence {
          sentences[sourced.article, default: [:]][evidence.span] = evidence
        }
      }
    }
    for (key, spans) in sentences.sorted(by: { $0.key < $1.key }) {
      guard let article = timeline.articles[key] else { continue }
      let named = NamedActors(article, names: &names, present: present[key] ?? [])
      for (span, evidence) in spans.sorted(by: { $0.key < $1.key }) {
        let inside = named.actors(in: span)
        taking.formUnion(inside)
        forEachPair(of: inside) { tie in
          tie.quotes.insert(evidence.quote)
          tie.evidence.append(SourcedEvidence(article: key, evidence: evidence))
        }
      }
    }
  }

  private mutating func forEachPair(of indices: [Int], _ body: (inout Tie) -> Void) {
    for (offset, first) in indices.enumerated() {
      for second in indices.dropFirst(offset + 1) {
        let pair = Pair(first: Int32(first), second: Int32(second))
        let index = ties[pair] ?? counts.count
        if index == counts.count {
          ties[pair] = index
          counts.append(Tie())
        }
        body(&counts[index])
      }
    }
  }

  func edges() -> [CooccurrenceEdge] {
    ties.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }.map {
      let tie = counts[$0.value]
      return CooccurrenceEdge(
        first: actors[Int($0.key.first)].id, second: actors[Int($0.key.second)].id,
        sentences: tie.quotes.count, events: tie.events, evidence: tie.evidence)
    }
  }

  func nodes() -> [GraphNode] {
    var strengths = [Int](repeating: 0, count: actors.count)
    for (pair, index) in ties {
      let weight = counts[index].quotes.count + counts[index].events.count
      strengths[Int(pair.first)] += weight
      strengths[Int(pair.second)] += weight
    }
    return taking.sorted().map {
      GraphNode(id: actors[$0].id, kind: .actor, strength: strengths[$0])
    }
  }
}
