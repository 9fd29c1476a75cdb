import TarikhCore

/// An entity of FollowTheMoney: an id, a schema and lists of values, which are all text.
struct FtMEntity {
  private let id: String
  private let schema: String
  private let properties: [String: JSONValue]

  /// The most characters of a name, and of a text; FollowTheMoney takes 384 and 65,000.
  private static let (longest, longestText) = (380, 60_000)

  /// An entity of the values that there are, each on one line and once; `texts` are properties that take long ones.
  init(
    id: String, schema: String, _ values: [(name: String, values: [String?])],
    texts: [(name: String, values: [String])] = []
  ) {
    self.id = id
    self.schema = schema
    var properties: [String: JSONValue] = [:]
    for (name, values) in values {
      properties[name] = Self.list(values.map { $0.map { Self.cut($0, to: Self.longest) } })
    }
    for (name, values) in texts {
      properties[name] = Self.list(values.map { Self.cut($0, to: Self.longestText) })
    }
    self.properties = properties
  }

  /// The entity as a line of JSON.
  var line: String {
    JSONValue.object([
      "id": .string(id), "schema": .string(schema), "properties": .object(properties),
    ]).compactText + "\n"
  }

  /// The addresses of articles that are no longer than FollowTheMoney takes them.
  static func urls(_ articles: [ArticleItem]) -> [String] {
    articles.compactMap(\.address).filter { $0.utf8.count < 4096 }
  }

  private static func list(_ values: [String?]) -> JSONValue? {
    var seen: Set<String> = []
    let distinct = values.compactMap { $0 }.filter { !$0.isEmpty && seen.insert($0).inserted }
    return distinct.isEmpty ? nil : .array(distinct.map(JSONValue.string))
  }

  private static func cut(_ text: String, to length: Int) -> String {
    let scalars = PlainText.line(text).unicodeScalars
    if scalars.count <= length { return String(scalars) }
    return String(String.UnicodeScalarView(scalars.prefix(length - 1))) + "…"
  }
}

/// The dates of FollowTheMoney: a year, with a month and a day where they are known.
enum FtMDate {
  /// A day; nil before the year 1, which FollowTheMoney can't name.
  static func value(_ day: CalendarDay) -> String? { day.year > 0 ? day.description : nil }

  /// When an event starts and ends, and the date itself where it is a day, a month or a year.
  static func values(of date: EDTF) -> (date: String?, start: String?, end: String?) {
    switch date.extent {
    case .point(.day(let day)): return (value(day), nil, nil)
    case .point(.month(let year, _)), .point(.year(let year)):
      return (year > 0 ? date.qualified(.none).description : nil, nil, nil)
    default: return (nil, date.firstDay.flatMap(value), date.lastDay.flatMap(value))
    }
  }
}

/// The ids of entities: letters, digits, points and hyphens, as FollowTheMoney wants them.
struct FtMIdentifiers {
  private let actors: [String: ActorKind]
  /// The actors and places that relations name.
  let related: Set<String>

  init(_ presentation: Presentation) {
    actors = Dictionary(presentation.actors.map { ($0.id, $0.kind) }) { first, _ in first }
    related = Set(presentation.relations.flatMap { [$0.source, $0.target] })
  }

  /// The schema of an actor. A group is no body by itself, so it may be anything that acts.
  static func schema(of kind: ActorKind) -> String {
    switch kind {
    case .person: "Person"
    case .organization: "Organization"
    case .country: "PublicBody"
    case .group: "LegalEntity"
    }
  }

  /// The kind of an actor; nil for what is none.
  func kind(_ id: String) -> ActorKind? { actors[id] }

  /// The id of an actor or a place: that of the gazetteer where it will do, so that entities can be joined by it.
  func party(_ id: String) -> String { actors[id] == nil ? place(id) : actor(id) }

  func actor(_ id: String) -> String { Self.isValid(id) ? id : Self.hashed("actor", id) }
  func place(_ id: String) -> String { Self.hashed("place", id) }
  func article(_ id: String) -> String { Self.hashed("article", id) }
  func event(_ id: String) -> String { Self.hashed("event", id) }
  func relation(_ parts: [String]) -> String {
    Self.hashed("relation", parts.joined(separator: "\u{0}"))
  }

  private static func hashed(_ kind: String, _ id: String) -> String {
    "\(kind)-"
      + (isValid(id) && id.utf8.count < 64 ? id : String(SHA256.hex(of: id.utf8).prefix(24)))
  }

  private static func isValid(_ id: String) -> Bool {
    func isWord(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    guard let first = id.utf8.first, let last = id.utf8.last, id.utf8.count < 128 else {
      return false
    }
    return isWord(first) && isWord(last)
      && id.utf8.allSatisfy { isWord($0) || $0 == 0x2E || $0 == 0x2D }
  }
}
