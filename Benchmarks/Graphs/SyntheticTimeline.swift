import TarikhCore
import TarikhGraph
import TarikhRendering

/// A timeline of any size that is the same on every machine: few actors are in many events, many in few.
struct SyntheticTimeline {
  let timeline: Timeline
  private let actors: [Actor]

  private static let eventsOfAnArticle = 5
  private static let places = (0..<300).map {
    Place(id: "place\($0)", name: "مدينة \($0)", country: "LY")
  }

  init(eventCount: Int) {
    var random = Numbers(seed: 20_260_215)
    let actors = (0..<max(60, eventCount / 20)).map { Self.actor($0) }
    var (articles, events) = ([String: ArticleRecord](), [String: Event]())
    var (visits, relations) = ([Visit](), [TimelineRelation]())
    for number in 0..<max(1, eventCount / Self.eventsOfAnArticle) {
      var story = SyntheticArticle(number, actors: actors, random: &random)
      for _ in 0..<Self.eventsOfAnArticle { story.tell(places: Self.places, random: &random) }
      articles[story.record.key] = story.record
      for event in story.events { events[event.id] = event }
      visits += story.visits
      relations += story.relations
    }
    self.actors = actors
    timeline = Timeline(
      articles: articles, actors: Dictionary(uniqueKeysWithValues: actors.map { ($0.id, $0) }),
      places: Dictionary(uniqueKeysWithValues: Self.places.map { ($0.id, $0) }), events: events,
      visits: visits, relations: relations, diagnostics: [],
      manifest: RunManifest(engine: "", articles: articles.keys.sorted()))
  }

  /// What a renderer of graphs sees of it.
  func presentation(_ graphs: TimelineGraphs) -> Presentation {
    Presentation(
      title: LocalizedText(both: ""), language: .arabic, events: [],
      actors: actors.map {
        ActorItem(
          id: $0.id, name: LocalizedText(both: $0.name), original: $0.name,
          isTransliterated: false, kind: $0.kind, titles: [], eventCount: 1)
      },
      places: Self.places.map {
        PlaceItem(id: $0.id, name: LocalizedText(both: $0.name), coordinate: nil, eventCount: 1)
      }, articles: [],
      visits: timeline.visits.map {
        VisitItem(
          visitor: $0.visitor, host: $0.host, place: $0.place,
          dateLabel: LocalizedText(both: $0.time.map { "\($0.edtf)" } ?? ""), status: $0.status,
          event: $0.event)
      }, relations: [], cooccurrence: graphs.cooccurrence, visitGraph: graphs.visits,
      relationGraph: graphs.relations, omissions: [], labels: [:])
  }

  private static let given = [
    "سامي", "هدى", "رامي", "سلمى", "مفتاح", "نجاة", "كمال", "ليلى", "عادل", "منى", "باسل", "هالة",
    "وائل",
  ]
  private static let family = [
    "النجار", "منصور", "صالح", "الورفلي", "بن عمار", "القاضي", "الزليتني", "الحوراني", "عبد الهادي",
    "الراشدي", "المحرزي",
  ]

  private static func actor(_ number: Int) -> Actor {
    let name = "\(given[number % given.count]) \(family[number % family.count])"
    return Actor(
      id: "actor\(number)", name: number < 143 ? name : "\(name) \(number)",
      kind: number % 9 == 4 ? .organization : .person)
  }
}

/// Random numbers that are the same on every machine: SplitMix64 of S. Vigna.
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to but not including `bound`.
  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ (bits >> 31)) % UInt64(bound))
  }

  /// A number below `bound`, low ones far more often than high ones.
  mutating func skewed(below bound: Int) -> Int {
    let share = Double(below(1 << 30)) / Double(1 << 30)
    return min(bound - 1, Int(share * share * share * Double(bound)))
  }
}
