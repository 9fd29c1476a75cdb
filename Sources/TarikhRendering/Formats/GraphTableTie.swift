import TarikhCore
import TarikhGraph

/// A tie of a graph as data.
struct GraphTableTie {
  /// An event behind a tie.
  struct Happening {
    let event: String
    let date: EDTF?
    let status: EventStatus
  }

  /// The anchor of the node that it leaves.
  let source: String
  /// The anchor of the node that it reaches.
  let target: String
  let weight: Int
  /// The status of all its visits; nil where it stands for being named together.
  let status: EventStatus?
  let happenings: [Happening]
  /// What kind of relation it is; nil in the other graphs.
  let relation: RelationKind?
  /// What is known of it beside its events.
  private let own: [GraphTableValue?]

  /// Two actors that are named together.
  init(_ edge: CooccurrenceEdge, _ index: ItemIndex) {
    source = Anchor.actor(edge.first)
    target = Anchor.actor(edge.second)
    weight = edge.weight
    (status, relation) = (nil, nil)
    own = [
      GraphTableValue(.sentences, String(edge.sentences)),
      GraphTableValue(.paragraphs, String(edge.paragraphs)),
      GraphTableValue(.articles, String(edge.articles)),
      GraphTableValue(.ppmi, PlainText.decimal(edge.ppmi, digits: 3)),
    ]
    happenings = edge.events.compactMap { index.events[$0] }
      .map { Happening(event: $0.id, date: $0.time?.edtf, status: $0.status) }
  }

  /// What the articles say that two are to each other; nothing of it happens on a day.
  init(_ edge: RelationEdge) {
    source = Anchor.actor(edge.source)
    target = edge.targetKind == .place ? Anchor.place(edge.target) : Anchor.actor(edge.target)
    weight = edge.weight
    (status, relation) = (nil, edge.kind)
    own = [
      GraphTableValue(.relation, edge.kind.rawValue),
      GraphTableValue(.roles, edge.roles.map(PlainText.line).joined(separator: "; ")),
      GraphTableValue(.sentences, String(edge.weight)),
    ]
    happenings = []
  }

  /// The visits of one visitor to one goal, a tie for each status they have.
  static func ties(_ edge: VisitEdge) -> [GraphTableTie] {
    EventStatus.allCases.compactMap { status in
      let visits = edge.visits.filter { $0.status == status }
      return visits.isEmpty ? nil : GraphTableTie(edge, visits, status)
    }
  }

  private init(_ edge: VisitEdge, _ visits: [Visit], _ status: EventStatus) {
    source = Anchor.actor(edge.visitor)
    target = edge.targetKind == .place ? Anchor.place(edge.target) : Anchor.actor(edge.target)
    weight = visits.count
    self.status = status
    (relation, own) = (nil, [])
    happenings = visits.map { Happening(event: $0.event, date: $0.time?.edtf, status: status) }
  }

  /// How many of its events have a status.
  func count(_ status: EventStatus) -> Int { happenings.count { $0.status == status } }

  /// What is known of it, but for its ends and its weight.
  var values: [GraphTableValue] {
    guard relation == nil else { return own.compactMap { $0 } }
    let dates = happenings.compactMap(\.date)
    let counts = zip(GraphTableField.counts, EventStatus.allCases).map {
      GraphTableValue($0, String(count($1)))
    }
    return [
      GraphTableValue(.status, status?.rawValue),
      GraphTableValue(.events, String(happenings.count)),
      GraphTableValue(.first, dates.compactMap(\.firstDay).min()?.description),
      GraphTableValue(.last, dates.compactMap(\.lastDay).max()?.description),
      GraphTableValue(.dates, dates.map(\.description).joined(separator: " ")),
      GraphTableValue(.undated, String(happenings.count - dates.count)),
      GraphTableValue(.eventIDs, happenings.map(\.event).joined(separator: " ")),
    ].compactMap { $0 } + (own + counts).compactMap { $0 }
  }

  /// The days on which it stands, without overlaps, the earliest first.
  var spells: [DaySpell] { DaySpell.joined(happenings.compactMap(\.date)) }
}

/// What a node or a tie says of itself in one field; it has a value.
struct GraphTableValue {
  let field: GraphTableField
  let text: String

  init?(_ field: GraphTableField, _ text: String?) {
    guard let text, !text.isEmpty else { return nil }
    self.field = field
    self.text = text
  }
}

/// A field of nodes or of ties, with its type.
struct GraphTableField: Hashable {
  /// What its values are.
  enum Kind { case text, whole, decimal }

  let name: String
  let kind: Kind

  static let identifier = GraphTableField(name: "identifier", kind: .text)
  static let kind = GraphTableField(name: "kind", kind: .text)
  static let arabicName = GraphTableField(name: "name_ar", kind: .text)
  static let englishName = GraphTableField(name: "name_en", kind: .text)
  static let original = GraphTableField(name: "original", kind: .text)
  static let country = GraphTableField(name: "country", kind: .text)
  static let strength = GraphTableField(name: "strength", kind: .whole)
  static let events = GraphTableField(name: "events", kind: .whole)
  static let latitude = GraphTableField(name: "latitude", kind: .decimal)
  static let longitude = GraphTableField(name: "longitude", kind: .decimal)
  static let pageRank = GraphTableField(name: "pagerank", kind: .decimal)
  static let betweenness = GraphTableField(name: "betweenness", kind: .decimal)
  static let community = GraphTableField(name: "community", kind: .whole)
  static let relation = GraphTableField(name: "relation", kind: .text)
  static let roles = GraphTableField(name: "roles", kind: .text)
  static let paragraphs = GraphTableField(name: "paragraphs", kind: .whole)
  static let articles = GraphTableField(name: "articles", kind: .whole)
  /// Positive pointwise mutual information in bits.
  static let ppmi = GraphTableField(name: "ppmi", kind: .decimal)
  static let status = GraphTableField(name: "status", kind: .text)
  static let sentences = GraphTableField(name: "sentences", kind: .whole)
  static let first = GraphTableField(name: "first", kind: .text)
  static let last = GraphTableField(name: "last", kind: .text)
  static let dates = GraphTableField(name: "dates", kind: .text)
  static let undated = GraphTableField(name: "undated", kind: .whole)
  static let eventIDs = GraphTableField(name: "event_ids", kind: .text)
  /// How many events have each status, in the order of `EventStatus.allCases`.
  static let counts = EventStatus.allCases.map { GraphTableField(name: $0.rawValue, kind: .whole) }

  static let ofNodes = [
    identifier, kind, arabicName, englishName, original, country, strength, events, latitude,
    longitude, pageRank, betweenness, community,
  ]
  static let ofTies =
    [
      status, relation, roles, sentences, paragraphs, articles, ppmi, events, first, last, dates,
      undated, eventIDs,
    ] + counts
}
