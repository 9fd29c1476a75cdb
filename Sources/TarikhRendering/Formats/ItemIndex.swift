import TarikhCore

/// The items of a presentation by their ids, and how formats name them.
struct ItemIndex {
  let events: [String: EventItem]
  let actors: [String: ActorItem]
  let places: [String: PlaceItem]
  let articles: [String: ArticleItem]

  init(_ presentation: Presentation) {
    events = Self.byID(presentation.events)
    actors = Self.byID(presentation.actors)
    places = Self.byID(presentation.places)
    articles = Self.byID(presentation.articles)
  }

  /// The name of an actor or a place, on one line.
  func name(_ id: String, in language: InterfaceLanguage) -> String {
    PlainText.line((actors[id]?.name ?? places[id]?.name ?? LocalizedText(both: id))[language])
  }

  /// The articles of an event, each once, in the order of its evidence.
  func articles(of event: EventItem) -> [ArticleItem] {
    var seen: Set<String> = []
    return event.evidence.map(\.article).filter { seen.insert($0).inserted }
      .compactMap { articles[$0] }
  }

  private static func byID<Item: Identifiable>(_ items: [Item]) -> [String: Item]
  where Item.ID == String {
    Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
  }
}

extension EventItem {
  /// The title on one line; one that did not happen, or is not said to have, is marked with its status.
  func markedTitle(in language: InterfaceLanguage) -> String {
    let title = PlainText.line(title[language])
    return status == .happened ? title : "\(title) (\(PlainText.line(statusLabel[language])))"
  }

  /// The sentences with the words of the event, each once.
  var quotes: [EvidenceItem] {
    var seen: Set<String> = []
    let primary = evidence.filter(\.isPrimary)
    return (primary.isEmpty ? evidence : primary).filter { seen.insert($0.quote).inserted }
  }

  /// Who takes part, each with the role in words, on one line.
  func roles(_ index: ItemIndex, in language: InterfaceLanguage) -> [String] {
    participants.map {
      let role = PlainText.line($0.roleLabel[language])
      let name = index.name($0.actor, in: language)
      return role.isEmpty ? name : "\(role): \(name)"
    }
  }
}

extension ArticleItem {
  /// Where it was published, if that is an address of the web that no line or quote can hide in.
  var address: String? {
    url.flatMap { PageMarkup.isWeb($0) ? $0 : nil }
  }

  /// Who published it and its headline, on one line.
  var line: String {
    [publisher, title].compactMap { $0.map(PlainText.line) }.filter { !$0.isEmpty }
      .joined(separator: ": ")
  }
}

extension Coordinate {
  /// The latitude as a number of JSON, in degrees.
  var latitude: JSONValue { .number(Self.degrees(latitudeE6)) }
  /// The longitude as a number of JSON, in degrees.
  var longitude: JSONValue { .number(Self.degrees(longitudeE6)) }
}

extension LocalizedText {
  /// Both languages as JSON, as they stand.
  var json: JSONValue { .object(["ar": .string(arabic), "en": .string(english)]) }
}
