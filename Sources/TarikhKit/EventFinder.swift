import TarikhCore
import TarikhLanguages

/// Finds the event that a user means by its id, the start of it, or an id that it had before.
struct EventFinder {
  private let timeline: Timeline
  private static let shortest = 4

  init(_ timeline: Timeline) { self.timeline = timeline }

  /// The event; `event-` before the id, as in the address of a page, is understood. Throws `UnknownEvent`.
  func event(_ wanted: String) throws(UnknownEvent) -> Event {
    let id = wanted.hasPrefix("event-") ? String(wanted.dropFirst("event-".count)) : wanted
    if let event = timeline.events[id] { return event }
    let all = timeline.eventsInOrder
    let fitting = all.filter { event in
      id.utf8.count >= Self.shortest && ([event.id] + event.formerIDs).contains { $0.hasPrefix(id) }
    }
    if fitting.count == 1 { return fitting[0] }
    if !fitting.isEmpty { throw UnknownEvent(wanted, fitting: fitting, near: []) }
    let near = all.compactMap { event -> (event: Event, distance: Int)? in
      let ids = [event.id] + event.formerIDs
      // A short id is compared with as much of a whole one.
      return ids.compactMap { NearestWord.near(id, String($0.prefix(id.count))) }.min()
        .map { (event, $0) }
    }.sorted { ($0.distance, $0.event.id) < ($1.distance, $1.event.id) }
    throw UnknownEvent(wanted, fitting: [], near: near.prefix(3).map(\.event))
  }
}

/// An id that leads to no event or to several.
package struct UnknownEvent: Error, Hashable, CustomStringConvertible {
  /// One sentence for a terminal, with the events that may be meant.
  package let description: String

  init(_ wanted: String, fitting: [Event], near: [Event]) {
    func list(_ events: [Event]) -> String {
      let shown = events.prefix(8).map { event in
        "\(event.id) (\(event.kind.rawValue), \(event.time?.edtf.description ?? "undated"))"
      }
      return (shown + (events.count > 8 ? ["…"] : [])).joined(separator: ", ")
    }
    if !fitting.isEmpty {
      description = "the id '\(wanted)' fits several events: \(list(fitting))"
    } else if near.isEmpty {
      description =
        "there is no event '\(wanted)' in this run; the page shows the id of each in the address of its link"
    } else {
      description = "there is no event '\(wanted)' in this run; did you mean \(list(near))?"
    }
  }
}
