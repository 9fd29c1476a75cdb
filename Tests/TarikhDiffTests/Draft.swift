import TarikhCore
import Testing

/// A generator of numbers that gives the same ones for the same seed on every machine (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// An event that a test can change before it becomes part of a timeline.
struct DraftEvent {
  var sentences: [String]
  var kind: EventKind = .meeting
  var day: Int = 20_500
  var date: EDTF?
  var place: String? = "p0"
  var actors: [Int] = [0, 1]
  var status: EventStatus = .happened
  var disputed: [DisputedField] = []
  var attribution = Attribution(.outlet)
  var article = 0
  var formerIDs: [String] = []

  init(_ sentences: String...) { self.sentences = sentences }

  var time: TimeValue {
    TimeValue(date ?? EDTF(CalendarDay(ordinal: day)), basis: .stated)
  }
}

/// A timeline in the making; `Noise` is what must not count as a change.
struct Draft {
  var events: [DraftEvent] = []
  var actorNames = ["سلمى الإدريسي", "وزارة الصحة", "كريم بن عمر", "حزب البيئة", "Nora Lind"]
  var texts: [Int: String] = [:]
  var formerActors: [Int: [String]] = [:]
  var extraArticles: Set<Int> = []
  var engine = "engine-1"
  var gazetteer: String?
  var decisions: String?
  var packs = ["ar": "1"]

  init(_ events: [DraftEvent] = []) { self.events = events }

  /// A draft of `count` events that differ in most of their words.
  init(count: Int, seed: Int) {
    var numbers = SeededNumbers(seed)
    events = (0..<count).map { Self.randomEvent($0, using: &numbers) }
  }

  static func randomEvent(_ index: Int, using numbers: inout SeededNumbers) -> DraftEvent {
    let words = (0..<12).map { _ in "كلمة\(Int.random(in: 0..<5000, using: &numbers))" }
    var event = DraftEvent(words.joined(separator: " "))
    event.kind = [.meeting, .visit, .call, .statement].randomElement(using: &numbers) ?? .meeting
    event.day = 20_000 + Int.random(in: 0..<700, using: &numbers)
    event.place = "p\(Int.random(in: 0..<8, using: &numbers))"
    let first = Int.random(in: 0..<5, using: &numbers)
    event.actors = [first, (first + Int.random(in: 1..<5, using: &numbers)) % 5]
    event.article = index / 5
    return event
  }

  /// The finished timeline.
  func timeline(_ noise: Noise = Noise()) throws -> Timeline {
    var noise = noise
    var finished: [String: Event] = [:]
    for event in events {
      let claims = try event.sentences.map { try claim($0, of: event, &noise) }
      let first = try #require(claims.first)
      finished[first.claim.id] = Event(
        id: first.claim.id, formerIDs: event.formerIDs, kind: event.kind, time: event.time,
        place: event.place, participants: first.claim.participants, status: event.status,
        disputed: event.disputed, corroboration: event.sentences.count,
        confidence: noise.confidence(), claims: claims)
    }
    let articles = Dictionary(
      uniqueKeysWithValues: extraArticles.union(events.map(\.article)).map {
        (key(of: $0), record(of: $0))
      })
    return Timeline(
      articles: articles, actors: actors(&noise), places: Self.places(&noise), events: finished,
      visits: [], relations: [], diagnostics: [], manifest: manifest(Array(articles.keys)))
  }

  func key(of article: Int) -> String { "key-\(article)-\(texts[article] ?? "")" }

  private func claim(_ sentence: String, of event: DraftEvent, _ noise: inout Noise) throws
    -> SourcedClaim
  {
    let start = noise.offset()
    let quote = noise.spelling(sentence)
    let evidence = try #require(Evidence(quote, at: TextSpan(start, start + 40)))
    let participants = event.actors.enumerated().map {
      Participant("a\($1)", $0 == 0 ? .source : .target)
    }
    let claim = Claim(
      kind: event.kind,
      trigger: Trigger(surface: "x", span: TextSpan(start, start + 1), lemma: "x"),
      time: event.time, place: event.place, participants: noise.order(participants),
      status: event.status, attribution: event.attribution, evidence: evidence,
      confidence: noise.confidence())
    return SourcedClaim(article: key(of: event.article), claim: claim)
  }

  private func record(of article: Int) -> ArticleRecord {
    ArticleRecord(
      key: key(of: article), id: "article-\(article)", textSHA256: "", title: nil, url: nil,
      publisher: nil, language: "ar", documentDate: nil, actors: [], places: [], relations: [],
      visits: [], sketch: [], undated: [])
  }

  private func actors(_ noise: inout Noise) -> [String: Actor] {
    var actors: [String: Actor] = [:]
    for (index, name) in actorNames.enumerated() where !name.isEmpty {
      let id = "a\(index)"
      actors[id] = Actor(
        id: id, formerIDs: formerActors[index] ?? [], name: noise.spelling(name), kind: .person,
        titles: [noise.spelling("رئيسة")])
    }
    return actors
  }

  private static func places(_ noise: inout Noise) -> [String: Place] {
    var places: [String: Place] = [:]
    for index in 0..<8 {
      places["p\(index)"] = Place(id: "p\(index)", name: noise.spelling("مدينة الأمل \(index)"))
    }
    return places
  }

  private func manifest(_ articles: [String]) -> RunManifest {
    RunManifest(
      engine: engine, packs: packs, gazetteer: gazetteer, decisions: decisions, articles: articles)
  }
}
