import TarikhCore

/// Visits as features: a line from where the visitor left to where the visit went, or a point where only that is known.
///
/// A visit starts where a departure of the visitor is told, from another place and within the week before. What
/// country a visitor is of says nothing about where the journey began, so no line is drawn from there.
struct VisitFeatures {
  private let presentation: Presentation
  private let index: ItemIndex
  private let language: InterfaceLanguage

  /// The most days between a departure and the visit that it leads to.
  private static let journey = 7

  init(_ presentation: Presentation, language: InterfaceLanguage) {
    self.presentation = presentation
    self.language = language
    index = ItemIndex(presentation)
  }

  /// A feature for each visit, in order of their dates.
  var features: [JSONValue] {
    let departures = Dictionary(
      grouping: presentation.events.filter { $0.kind == "departure" && $0.place != nil },
      by: { $0.participants.first { $0.role == .guest }?.actor ?? "" })
    return presentation.visits.enumerated().map { number, visit in
      let origin = index.events[visit.event].flatMap { event in
        departures[visit.visitor]?.last { Self.leads($0, to: event, at: visit.place) }
      }
      return feature(visit, from: origin, number: number)
    }
  }

  private static func leads(_ departure: EventItem, to visit: EventItem, at place: String?) -> Bool
  {
    guard let left = departure.time?.edtf.firstDay, let come = visit.time?.edtf.firstDay,
      departure.place != place, departure.status == visit.status
    else { return false }
    return (0...journey).contains(come.ordinal - left.ordinal)
  }

  private func feature(_ visit: VisitItem, from origin: EventItem?, number: Int) -> JSONValue {
    let goal = visit.place.flatMap { index.places[$0]?.coordinate }
    let start = origin?.place.flatMap { index.places[$0]?.coordinate }
    let geometry = goal.map { goal in
      start.map { GeoJSON.line(from: $0, to: goal) } ?? GeoJSON.point(goal)
    }
    let event = index.events[visit.event]
    return GeoJSON.feature(
      id: "visit-\(number + 1)", geometry: geometry,
      [
        "event": .string(visit.event), "status": .string(visit.status.rawValue),
        "title": event.map { .string($0.markedTitle(in: language)) },
        "visitor": .string(visit.visitor), "visitorName": .string(name(visit.visitor)),
        "host": visit.host.map(JSONValue.string),
        "hostName": visit.host.map { .string(name($0)) },
        "place": visit.place.map(JSONValue.string),
        "placeName": visit.place.map { .string(name($0)) },
        "from": origin?.place.map(JSONValue.string),
        "fromName": origin?.place.map { .string(name($0)) },
        "fromEvent": origin.map { .string($0.id) },
        "date": event?.time.map { .string($0.edtf.description) },
        "dateLabel": .string(PlainText.line(visit.dateLabel[language])),
      ])
  }

  private func name(_ id: String) -> String { index.name(id, in: language) }
}

/// The parts of GeoJSON, longitude before latitude.
enum GeoJSON {
  /// A feature; one without geometry has `null` there, as RFC 7946 wants it.
  static func feature(
    id: String, geometry: JSONValue?, _ properties: KeyValuePairs<String, JSONValue?>
  ) -> JSONValue {
    .object([
      "type": "Feature", "id": .string(id), "geometry": geometry ?? .null,
      "properties": .fields(properties),
    ])
  }

  /// A point.
  static func point(_ coordinate: Coordinate) -> JSONValue {
    .object(["type": "Point", "coordinates": position(coordinate)])
  }

  /// A straight line; one that is shorter across the 180th meridian is cut there.
  static func line(from start: Coordinate, to end: Coordinate) -> JSONValue {
    let east = end.longitudeE6 - start.longitudeE6
    guard abs(east) > 180_000_000 else {
      return .object([
        "type": "LineString", "coordinates": [position(start), position(end)],
      ])
    }
    let edge = east > 0 ? -180_000_000 : 180_000_000
    let way = 360_000_000 - abs(east)
    let share = abs(edge - start.longitudeE6)
    let climb = end.latitudeE6 - start.latitudeE6
    let latitude = start.latitudeE6 + (way == 0 ? 0 : climb * share / way)
    let cut = [edge, -edge].map { Coordinate(latitudeE6: latitude, longitudeE6: $0) }
    return .object([
      "type": "MultiLineString",
      "coordinates": [
        [position(start), position(cut[0])], [position(cut[1]), position(end)],
      ],
    ])
  }

  private static func position(_ coordinate: Coordinate) -> JSONValue {
    [coordinate.longitude, coordinate.latitude]
  }
}
