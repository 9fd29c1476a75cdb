import TarikhCore

/// A small timeline made by hand: articles with marked sentences, actors by id.
struct Story {
  private(set) var articles: [String: ArticleRecord] = [:]
  private(set) var actors: [String: Actor] = [:]
  private(set) var events: [String: Event] = [:]
  private(set) var visits: [Visit] = []
  private(set) var relations: [TimelineRelation] = []

  /// Adds an actor.
  mutating func add(_ id: String, _ name: String, aliases: [String] = []) {
    actors[id] = Actor(id: id, name: name, aliases: aliases, kind: .person)
  }

  /// Adds an article in which each name stands at the given offsets.
  mutating func add(
    article key: String, names: [(name: String, at: [Int])], paragraphs: [Int] = [],
    text: String? = nil
  ) {
    let local = names.map { name, offsets in
      ExtractedActor(
        canonical: name, kind: .person,
        mentions: offsets.map { Mention(surface: name, span: TextSpan($0, $0 + 5)) })
    }
    articles[key] = ArticleRecord(
      key: key, id: key, textSHA256: text ?? key, title: nil, url: nil, publisher: nil,
      language: "ar",
      documentDate: nil, actors: local, places: [], relations: [], visits: [], sketch: [],
      undated: [], paragraphs: paragraphs)
  }

  /// Adds an event that rests on one sentence of an article.
  mutating func add(
    event id: String, with actors: [String], in article: String, sentence: TextSpan, quote: String,
    on date: String? = nil
  ) {
    guard let evidence = Evidence(quote, at: sentence) else { return }
    let claim = Claim(
      kind: .meeting, trigger: Trigger(surface: "لقاء", span: sentence, lemma: "لقاء"), time: nil,
      place: nil, participants: [], status: .happened, evidence: evidence, confidence: 80)
    events[id] = Event(
      id: id, kind: .meeting, time: Self.time(date), place: nil,
      participants: actors.map { Participant($0, .other) }, status: .happened, corroboration: 1,
      confidence: 80, claims: [SourcedClaim(article: article, claim: claim)])
  }

  /// Adds a visit.
  mutating func add(
    visit visitor: String, host: String?, place: String?, on date: String?, _ id: String,
    status: EventStatus = .happened
  ) {
    let visit = Visit(
      visitor: visitor, host: host, place: place,
      time: Self.time(date), status: status, event: id)
    visits += [visit].compactMap { $0 }
  }

  /// Adds a relation that one sentence of an article states.
  mutating func add(
    _ kind: RelationKind, from source: String, to target: String, role: String? = nil,
    in article: String, sentence: TextSpan, quote: String
  ) {
    guard let evidence = Evidence(quote, at: sentence) else { return }
    relations.append(
      TimelineRelation(
        kind: kind, source: source, target: target, role: role,
        evidence: [SourcedEvidence(article: article, evidence: evidence)]))
  }

  private static func time(_ date: String?) -> TimeValue? {
    date.flatMap { EDTF($0) }.map { TimeValue($0, basis: .stated) }
  }

  /// The timeline.
  var timeline: Timeline {
    Timeline(
      articles: articles, actors: actors, places: [:], events: events, visits: visits,
      relations: relations, diagnostics: [], manifest: RunManifest(engine: "", articles: []))
  }
}
