import TarikhCore

/// One article of a synthetic timeline: paragraphs of two sentences that each tell an event of a few actors.
struct SyntheticArticle {
  private(set) var events: [Event] = []
  private(set) var visits: [Visit] = []
  private(set) var relations: [TimelineRelation] = []
  private let number: Int
  private let cast: [Actor]
  private var mentions: [[Mention]]
  private var offset = 0
  private var paragraphs: [Int] = []

  /// An article about up to seven of `actors`.
  init(_ number: Int, actors: [Actor], random: inout Numbers) {
    self.number = number
    var chosen: [Int] = []
    for _ in 0..<7 {
      let index = random.skewed(below: actors.count)
      if !chosen.contains(index) { chosen.append(index) }
    }
    cast = chosen.map { actors[$0] }
    mentions = chosen.map { _ in [] }
  }

  private var key: String { "article\(number)" }

  var record: ArticleRecord {
    ArticleRecord(
      key: key, id: key, textSHA256: key, title: nil, url: nil, publisher: nil, language: "ar",
      documentDate: nil,
      actors: zip(cast, mentions).map {
        ExtractedActor(canonical: $0.name, kind: $0.kind, mentions: $1)
      }, places: [], relations: [], visits: [], sketch: [], undated: [], paragraphs: paragraphs)
  }

  /// Adds an event with its sentence; some are visits, some state a relation.
  mutating func tell(places: [Place], random: inout Numbers) {
    let id = "event\(number)-\(events.count)"
    if events.count % 2 == 0 { paragraphs.append(offset) }
    let present = Set((0..<1 + random.below(4)).map { _ in random.below(cast.count) }).sorted()
    guard let evidence = sentence(naming: present, id: id) else { return }
    let day = CalendarDay(ordinal: 18_000 + random.below(2500))
    let time = random.below(10) == 0 ? nil : TimeValue(EDTF(day), basis: .stated)
    let place = places[random.skewed(below: places.count)].id
    let participants = present.map { Participant(cast[$0].id, .other) }
    let claim = Claim(
      id: id, kind: .meeting, trigger: Trigger(surface: "لقاء", span: evidence.span, lemma: "لقاء"),
      time: time, place: place, participants: participants, status: .happened,
      attribution: Attribution(.outlet), evidence: evidence, alsoEvidence: [], confidence: 80,
      coding: EventCoding())
    events.append(
      Event(
        id: id, kind: .meeting, time: time, place: place, participants: participants,
        status: .happened, corroboration: 1, confidence: 80,
        claims: [SourcedClaim(article: key, claim: claim)]))
    tie(present, place: place, time: time, event: id, evidence: evidence, random: &random)
  }

  private mutating func tie(
    _ present: [Int], place: String, time: TimeValue?, event: String, evidence: Evidence,
    random: inout Numbers
  ) {
    let ids = present.map { cast[$0].id }
    guard let first = ids.first else { return }
    if random.below(4) == 0 {
      visits += [
        Visit(
          visitor: first, host: ids.dropFirst().first, place: place, time: time, status: .happened,
          event: event)
      ].compactMap(\.self)
    }
    guard let second = ids.dropFirst().first, random.below(3) == 0 else { return }
    let kind = RelationKind.allCases[random.below(RelationKind.allCases.count)]
    relations.append(
      TimelineRelation(
        kind: kind, source: first, target: second,
        evidence: [SourcedEvidence(article: key, evidence: evidence)]))
  }

  private mutating func sentence(naming present: [Int], id: String) -> Evidence? {
    var quote = "وقال المصدر"
    for index in present {
      quote += " إن "
      let start = offset + quote.unicodeScalars.count
      quote += cast[index].name
      mentions[index].append(
        Mention(
          surface: cast[index].name,
          span: TextSpan(start, offset + quote.unicodeScalars.count)))
    }
    quote += " بحثوا في اللقاء رقم \(id) توسعة الميناء وسبل التعاون في النقل والطاقة بين الجانبين."
    let span = TextSpan(offset, offset + quote.unicodeScalars.count)
    offset = span.end + 1
    return Evidence(quote, at: span)
  }
}
