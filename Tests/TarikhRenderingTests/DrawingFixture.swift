import TarikhCore
import TarikhGraph
import TarikhRendering

/// A small invented story, as a presentation, for tests of drawings.
enum DrawingFixture {
  static let actors = [
    actor("rami", "رامي النجار", "Rami al-Najjar", .person, 5),
    actor("huda", "هدى منصور", "Huda Mansour", .person, 4),
    actor("council", "مجلس الحوار الوطني", "National Dialogue Council", .organization, 2),
    actor("salem", "سالم الورفلي", "Salem al-Warfalli", .person, 2),
    actor("tunisia", "تونس", "Tunisia", .country, 1),
  ]

  static let places = [
    PlaceItem(
      id: "sirte", name: LocalizedText(ar: "سرت", en: "Sirte"), coordinate: nil, eventCount: 3),
    PlaceItem(
      id: "sfax", name: LocalizedText(ar: "صفاقس", en: "Sfax"), coordinate: nil, eventCount: 1),
  ]

  static let events = [
    event(
      "e1", "visit", ("زيارة", "visit"), "2026-02-10/2026-02-12", .range, ["rami"],
      ("رامي النجار يزور سرت", "Rami al-Najjar visits Sirte")),
    event(
      "e2", "arrival", ("وصول", "arrival"), "2026-02-15", .stated, ["huda"],
      ("هدى منصور تصل إلى سرت", "Huda Mansour arrives in Sirte")),
    event(
      "e3", "reception", ("استقبال", "reception"), "2026-02-15", .inferred, ["rami", "huda"],
      ("رامي النجار يستقبل هدى منصور", "Rami al-Najjar receives Huda Mansour")),
    event(
      "e4", "message", ("رسالة", "message"), "2026-02-15", .inferred, ["huda", "rami", "salem"],
      ("هدى منصور تنقل رسالة", "Huda Mansour carries a message")),
    event(
      "e5", "statement", ("تصريح", "statement"), "2026-02-16", .stated, ["council"],
      ("المجلس: قرار F-16 يوم 2026-02-16", "Council: the F-16 decision of 2026-02-16")),
    event(
      "e6", "visit", ("زيارة", "visit"), "2026-02-20", .stated, ["huda", "tunisia"],
      ("زيارة مقررة إلى صفاقس", "A visit to Sfax is planned"), status: .planned),
    event(
      "e7", "meeting", ("اجتماع", "meeting"), "2026-02-18", .stated, ["rami", "salem"],
      ("نفي عقد اجتماع", "A meeting is denied"), status: .denied),
    event(
      "e8", "call", ("اتصال", "call"), "2026-02-19~", .about, ["rami", "council"],
      ("اتصال هاتفي", "A telephone call")),
    event(
      "e9", "aid", ("مساعدات", "aid"), "2026-02-17", .stated, ["salem"],
      ("عرض مساعدات", "Aid is offered"), status: .hypothetical),
    event(
      "e10", "statement", ("تصريح", "statement"), nil, .undated, ["council"],
      ("تصريح بلا تاريخ للمجلس", "An undated statement of the council")),
  ]

  static let presentation = presentation(events: events)

  static func presentation(events: [EventItem], omissions: [OmissionItem] = []) -> Presentation {
    Presentation(
      title: LocalizedText(ar: "حوار سرت", en: "The Sirte dialogue"), language: .arabic,
      events: events, actors: actors, places: places, articles: [], visits: visits, relations: [],
      cooccurrence: cooccurrence, visitGraph: visitGraph, relationGraph: relationGraph,
      omissions: omissions, labels: [:])
  }

  static let visits = [
    VisitItem(
      visitor: "rami", host: nil, place: "sirte",
      dateLabel: LocalizedText(ar: "10–12 فبراير 2026", en: "10–12 February 2026"),
      status: .happened, event: "e1"),
    VisitItem(
      visitor: "huda", host: "tunisia", place: "sfax",
      dateLabel: LocalizedText(ar: "20 فبراير 2026", en: "20 February 2026"), status: .planned,
      event: "e6"),
  ]

  static let cooccurrence = CooccurrenceGraph(
    nodes: [
      GraphNode(id: "council", kind: .actor, strength: 1),
      GraphNode(id: "huda", kind: .actor, strength: 5),
      GraphNode(id: "rami", kind: .actor, strength: 7),
      GraphNode(id: "salem", kind: .actor, strength: 3),
    ],
    edges: [
      CooccurrenceEdge(
        first: "council", second: "rami", sentences: 0, events: ["e8"], evidence: []),
      CooccurrenceEdge(
        first: "huda", second: "rami", sentences: 2, events: ["e3", "e4"], evidence: []),
      CooccurrenceEdge(first: "huda", second: "salem", sentences: 0, events: ["e4"], evidence: []),
      CooccurrenceEdge(
        first: "rami", second: "salem", sentences: 0, events: ["e4", "e7"], evidence: []),
    ])

  static let visitGraph = VisitGraph(
    nodes: [
      GraphNode(id: "huda", kind: .actor, strength: 2),
      GraphNode(id: "rami", kind: .actor, strength: 1),
      GraphNode(id: "sfax", kind: .place, strength: 1),
      GraphNode(id: "sirte", kind: .place, strength: 1),
      GraphNode(id: "tunisia", kind: .actor, strength: 1),
    ],
    edges: [
      edge("huda", "sfax", .place, place: "sfax", .planned, "2026-02-20", "e6"),
      edge("huda", "tunisia", .actor, place: "sfax", .planned, "2026-02-20", "e6"),
      edge("rami", "sirte", .place, place: "sirte", .happened, "2026-02-10/2026-02-12", "e1"),
    ].compactMap { $0 })

  static let relationGraph = RelationGraph(
    nodes: [
      GraphNode(id: "council", kind: .actor, strength: 3),
      GraphNode(id: "huda", kind: .actor, strength: 3),
      GraphNode(id: "rami", kind: .actor, strength: 3),
      GraphNode(id: "sfax", kind: .place, strength: 1),
    ],
    edges: [
      relation("huda", .roleOf, "council", roles: ["أمينة السر"], sentences: 2),
      relation("huda", .visited, "sfax", kind: .place),
      relation("rami", .headOf, "council"), relation("rami", .opposedTo, "council"),
      relation("rami", .met, "huda"),
    ])

  private static func relation(
    _ source: String, _ relation: RelationKind, _ target: String, kind: GraphNodeKind = .actor,
    roles: [String] = [], sentences: Int = 1
  ) -> RelationEdge {
    RelationEdge(
      source: source, target: target, targetKind: kind, kind: relation, roles: roles,
      evidence: (0..<sentences).compactMap { number in
        Evidence("جملة \(number)", at: TextSpan(0, 6)).map {
          SourcedEvidence(article: "a", evidence: $0)
        }
      })
  }

  static func actor(_ id: String, _ ar: String, _ en: String, _ kind: ActorKind, _ count: Int)
    -> ActorItem
  {
    ActorItem(
      id: id, name: LocalizedText(ar: ar, en: en), original: ar, isTransliterated: false,
      kind: kind, titles: [], eventCount: count)
  }

  static func event(
    _ id: String, _ kind: String, _ label: (String, String), _ date: String?,
    _ certainty: DateCertainty, _ actors: [String], _ title: (String, String),
    status: EventStatus = .happened
  ) -> EventItem {
    let words = ["planned": "مقرر", "denied": "منفي", "hypothetical": "مفترض"][status.rawValue]
    return EventItem(
      id: id, kind: kind, kindLabel: LocalizedText(ar: label.0, en: label.1),
      title: LocalizedText(ar: title.0, en: title.1),
      time: date.flatMap { EDTF($0) }.map { TimeValue($0, basis: .stated) }, certainty: certainty,
      dateLabel: LocalizedText(both: date ?? ""), dateReason: LocalizedText(both: ""), place: nil,
      participants: actors.map {
        ParticipantItem(actor: $0, role: .other, roleLabel: LocalizedText(both: ""))
      }, status: status, statusLabel: LocalizedText(ar: words ?? "وقع", en: status.rawValue),
      disputes: [], corroboration: 1, confidence: 80, evidence: [])
  }

  private static func edge(
    _ visitor: String, _ target: String, _ kind: GraphNodeKind, place: String,
    _ status: EventStatus, _ date: String, _ event: String
  ) -> VisitEdge? {
    let visit = Visit(
      visitor: visitor, host: kind == .actor ? target : nil, place: place,
      time: EDTF(date).map { TimeValue($0, basis: .stated) }, status: status, event: event)
    return visit.map {
      VisitEdge(visitor: visitor, target: target, targetKind: kind, visits: [$0])
    }
  }
}
