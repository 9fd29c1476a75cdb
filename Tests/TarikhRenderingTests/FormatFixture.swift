import TarikhCore
import TarikhGraph
import TarikhRendering

/// A small invented story with codes, coordinates and sources, for tests of what other programs read.
enum FormatFixture {
  /// The story with `hostile` in every field that comes from articles, or with harmless words.
  static func presentation(hostile: String? = nil) -> Presentation {
    let words = Words(hostile: hostile)
    return Presentation(
      title: words("محادثات الميناء", "The port talks"), language: .arabic,
      events: events.map { event($0, words) }, actors: actors(words), places: places(words),
      articles: articles(words), visits: visits, relations: relations(words),
      cooccurrence: cooccurrence, visitGraph: visitGraph,
      omissions: [
        OmissionItem(subject: words.text("قريبا"), reason: words("لا يُعرف أي يوم", "unclear"))
      ], labels: PageFixture.labels)
  }

  /// One format of the story.
  static func text(
    _ renderer: some Renderer, _ view: View = .timeline, _ language: InterfaceLanguage = .english,
    hostile: String? = nil
  ) throws -> String {
    let artifact = try renderer.render(
      presentation(hostile: hostile), options: RenderingOptions(view: view, language: language),
      layout: RowLayout())
    return String(decoding: artifact.bytes, as: UTF8.self)
  }

  /// Words of articles, or the hostile ones in their place.
  struct Words {
    let hostile: String?
    func callAsFunction(_ arabic: String, _ english: String) -> LocalizedText {
      hostile.map(LocalizedText.init(both:)) ?? LocalizedText(ar: arabic, en: english)
    }
    func text(_ text: String) -> String { hostile ?? text }
  }

  private struct Telling {
    let id: String
    let kind: String
    let title: (String, String)
    var date: String?
    var dateWords = ("بلا تاريخ", "undated")
    var status = EventStatus.happened
    var place: String?
    var participants: [(String, Role)] = []
    var coding = EventCoding()
  }

  private static let events = [
    Telling(
      id: "e1", kind: "departure", title: ("نادر الزين يغادر صفاقس", "Nader al-Zein leaves Sfax"),
      date: "2026-03-01", dateWords: ("1 مارس 2026", "1 Mar 2026"), place: "sfax",
      participants: [("nader", .guest)], coding: EventCoding(plover: "CONSULT-visit", cameo: "042")),
    Telling(
      id: "e2", kind: "reception",
      title: ("مجلس الميناء يستقبل نادر الزين", "The port council receives Nader al-Zein"),
      date: "2026-03-02/2026-03-04", dateWords: ("2–4 مارس 2026", "2–4 Mar 2026"), place: "derna",
      participants: [("council", .host), ("nader", .guest)],
      coding: EventCoding(plover: "CONSULT-visit", cameo: "043")),
    Telling(
      id: "e3", kind: "meeting", title: ("لقاء في المرسى القديم", "A meeting at the old quay"),
      date: "2026-04-10/2026-04-12~",
      dateWords: ("نحو 10–12 أبريل 2026", "about 10–12 Apr 2026"), status: .denied,
      place: "quay", participants: [("nader", .other), ("council", .other)],
      coding: EventCoding(plover: "CONSULT", cameo: "040")),
    Telling(
      id: "e4", kind: "visit",
      title: ("زيارة نادر الزين إلى المرسى القديم", "Visit of Nader al-Zein to the old quay"),
      date: "2026-05-09", dateWords: ("9 مايو 2026", "9 May 2026"), status: .planned, place: "quay",
      participants: [("nader", .guest)], coding: EventCoding(plover: "CONSULT-visit", cameo: "042")),
    Telling(
      id: "e5", kind: "appointment", title: ("تعيين", "An appointment"), status: .hypothetical,
      participants: [("council", .source)]),
  ]

  private static func event(_ telling: Telling, _ words: Words) -> EventItem {
    let time = telling.date.flatMap { EDTF($0) }.map { TimeValue($0, basis: .stated) }
    let status = telling.status
    return EventItem(
      id: telling.id, kind: telling.kind,
      kindLabel: PageFixture.labels["kind.\(telling.kind)"] ?? words("", ""),
      title: words(telling.title.0, telling.title.1), time: time,
      certainty: time == nil ? .undated : .stated,
      dateLabel: LocalizedText(ar: telling.dateWords.0, en: telling.dateWords.1),
      dateReason: words("مذكور في النص", "stated in the text"), place: telling.place,
      participants: telling.participants.map { actor, role in
        ParticipantItem(
          actor: actor, role: role,
          roleLabel: PageFixture.labels["role.\(role.rawValue)"] ?? words("", ""))
      }, status: status,
      statusLabel: PageFixture.labels["status.\(status.rawValue)"] ?? words("", ""),
      disputes: telling.id == "e2" ? [words("تختلف المصادر", "The sources disagree")] : [],
      corroboration: 1, confidence: 80, evidence: evidence(telling, words), coding: telling.coding)
  }

  private static func evidence(_ telling: Telling, _ words: Words) -> [EvidenceItem] {
    let quote = words.text("جملة عن «\(telling.title.0)»؛ في 2026.")
    return [
      EvidenceItem(
        article: "k1", runs: [EvidenceItem.Run(quote)], language: "ar", span: TextSpan(0, 30),
        dateLabel: nil, attribution: nil, isPrimary: true)
    ]
  }

  private static func actors(_ words: Words) -> [ActorItem] {
    [
      ActorItem(
        id: "nader", name: words("نادر الزين", "Nader al-Zein"), original: words.text("نادر الزين"),
        isTransliterated: true, kind: .person, titles: [words.text("وزير النقل")], country: "TN",
        eventCount: 4),
      ActorItem(
        id: "council", name: words("مجلس الميناء", "Port Council"),
        original: words.text("مجلس الميناء"), isTransliterated: false, kind: .organization,
        titles: [], eventCount: 3),
    ]
  }

  private static func places(_ words: Words) -> [PlaceItem] {
    [
      PlaceItem(
        id: "sfax", name: words("صفاقس", "Sfax"), country: "TN",
        coordinate: Coordinate(latitudeE6: 34_740_000, longitudeE6: 10_760_000), eventCount: 1),
      PlaceItem(
        id: "derna", name: words("درنة", "Derna"), country: "LY",
        coordinate: Coordinate(latitudeE6: 32_760_000, longitudeE6: 22_640_000), eventCount: 1),
      PlaceItem(
        id: "quay", name: words("المرسى القديم", "the old quay"), coordinate: nil, eventCount: 2),
    ]
  }

  private static func articles(_ words: Words) -> [ArticleItem] {
    [
      ArticleItem(
        id: "k1", title: words.text("محادثات, ميناء"), publisher: words.text("وكالة المرسى"),
        url: words.text("https://example.org/1?a=1&b=2"), language: "ar",
        date: CalendarDay("2026-03-05"))
    ]
  }

  private static let visits = [
    VisitItem(
      visitor: "nader", host: "council", place: "derna",
      dateLabel: LocalizedText(ar: "2–4 مارس 2026", en: "2–4 Mar 2026"), status: .happened,
      event: "e2"),
    VisitItem(
      visitor: "nader", host: nil, place: "quay",
      dateLabel: LocalizedText(ar: "9 مايو 2026", en: "9 May 2026"), status: .planned, event: "e4"),
  ]

  private static func relations(_ words: Words) -> [RelationItem] {
    [
      RelationItem(
        kind: .headOf, label: LocalizedText(ar: "يرأس", en: "leads"), source: "nader",
        target: "council", role: words.text("رئيس المجلس"), evidence: []),
      RelationItem(
        kind: .visited, label: LocalizedText(ar: "زار", en: "visited"), source: "nader",
        target: "derna", role: nil, evidence: []),
    ]
  }

  private static let cooccurrence = CooccurrenceGraph(
    nodes: [
      GraphNode(id: "council", kind: .actor, strength: 4),
      GraphNode(id: "nader", kind: .actor, strength: 4),
    ],
    edges: [
      CooccurrenceEdge(
        first: "council", second: "nader", sentences: 2, events: ["e2", "e3"], evidence: [])
    ])

  private static let visitGraph = VisitGraph(
    nodes: [
      GraphNode(id: "council", kind: .actor, strength: 1),
      GraphNode(id: "derna", kind: .place, strength: 2),
      GraphNode(id: "nader", kind: .actor, strength: 3),
    ],
    edges: [
      edge("council", .actor, [visit("2026-03-02/2026-03-04", .happened, "e2")]),
      edge(
        "derna", .place,
        [visit("2026-03-02/2026-03-04", .happened, "e2"), visit("2026-05-09", .planned, "e4")]),
    ])

  private static func edge(_ target: String, _ kind: GraphNodeKind, _ visits: [Visit?])
    -> VisitEdge
  {
    VisitEdge(
      visitor: "nader", target: target, targetKind: kind, visits: visits.compactMap { $0 })
  }

  private static func visit(_ date: String, _ status: EventStatus, _ event: String) -> Visit? {
    Visit(
      visitor: "nader", host: "council", place: "derna",
      time: EDTF(date).map { TimeValue($0, basis: .stated) }, status: status, event: event)
  }
}
