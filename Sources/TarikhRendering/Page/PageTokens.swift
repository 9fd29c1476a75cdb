import TarikhCore

/// Short class names by which the style sheet and the script find events: `a3` is the fourth actor.
struct PageTokens {
  private let actors: [String: Int]
  private let places: [String: Int]

  init(_ presentation: Presentation) {
    actors = Self.indices(presentation.actors.map(\.id))
    places = Self.indices(presentation.places.map(\.id))
  }

  /// The class of events with an actor.
  func actor(_ id: String) -> String { "a\(actors[id].map(String.init) ?? "x")" }
  /// The class of events at a place.
  func place(_ id: String) -> String { "p\(places[id].map(String.init) ?? "x")" }
  /// The class of events of a kind.
  func kind(_ kind: String) -> String { "k-\(Anchor.token(kind))" }
  /// The class of events with a status.
  func status(_ status: EventStatus) -> String { "s-\(status.rawValue)" }

  /// All classes of an event.
  func classes(of event: EventItem) -> String {
    var seen: Set<String> = []
    let actors = event.participants.map { actor($0.actor) }.filter { seen.insert($0).inserted }
    return (["e", kind(event.kind), status(event.status), "d-\(event.certainty.rawValue)"]
      + actors + (event.place.map { [place($0)] } ?? [])).joined(separator: " ")
  }

  private static func indices(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
