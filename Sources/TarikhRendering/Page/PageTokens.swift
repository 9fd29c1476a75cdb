import TarikhCore

/// Short class names by which the style sheet and the script find events: `a3` is the fourth actor.
///
/// They change from run to run, so that nothing outside the page may rest on them; anchors do not.
struct PageTokens {
  private let actors: [String: Int]
  private let places: [String: Int]
  private let kinds: [String: Int]

  init(_ presentation: Presentation) {
    actors = Self.indices(presentation.actors.map(\.id))
    places = Self.indices(presentation.places.map(\.id))
    kinds = Self.indices(Set(presentation.events.map(\.kind)).sorted())
  }

  /// The class of events with an actor.
  func actor(_ id: String) -> String { "a\(actors[id].map(String.init) ?? "x")" }
  /// The class of events at a place.
  func place(_ id: String) -> String { "p\(places[id].map(String.init) ?? "x")" }
  /// The class of events of a kind.
  func kind(_ kind: String) -> String { "k\(kinds[kind].map(String.init) ?? "x")" }
  /// The class of events with a status: `h`, `l`, `n` or `y` as they happened, are planned, denied or possible.
  func status(_ status: EventStatus) -> String {
    switch status {
    case .happened: "h"
    case .planned: "l"
    case .denied: "n"
    case .hypothetical: "y"
    }
  }
  /// The class of events by how sure the date is, `d0` for a stated one.
  func certainty(_ certainty: DateCertainty) -> String {
    "d\(DateCertainty.allCases.firstIndex(of: certainty) ?? 0)"
  }

  /// The classes of an event's entry.
  func classes(of event: EventItem) -> String {
    "e " + filterClasses(of: event)
  }

  /// The classes by which filters find an event and its marks; what happened, and a stated date, go without saying.
  func filterClasses(of event: EventItem) -> String {
    var seen: Set<String> = []
    let actors = event.participants.map { actor($0.actor) }.filter { seen.insert($0).inserted }
    let place = event.place.map { [self.place($0)] } ?? []
    let date = event.certainty == .stated ? [] : [certainty(event.certainty)]
    let state = event.status == .happened ? [] : [status(event.status)]
    return (["v"] + date + [kind(event.kind)] + state + actors + place).joined(separator: " ")
  }

  /// The selector of the events that a choice shows.
  static func selector(of token: String) -> String {
    switch token {
    case "h": ".v:not(.l,.n,.y)"
    case "d0": ".v:not(.d1,.d2,.d3,.d4)"
    default: "." + token
    }
  }

  /// With more events, what the script can do does not stand in the markup.
  static func isLong(_ presentation: Presentation) -> Bool { presentation.events.count > 300 }

  private static func indices(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
