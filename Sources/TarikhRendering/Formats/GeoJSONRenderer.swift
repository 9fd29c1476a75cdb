import TarikhCore

/// Places with their events, or visits as lines and points, as GeoJSON by RFC 7946, for QGIS, Leaflet and others.
///
/// The coordinates are those of a place table of towns and countries and are right to a tenth of a degree. Places
/// without coordinates are features without geometry, so that nothing is lost and nothing is put where it is not.
package struct GeoJSONRenderer: Renderer {
  /// A renderer.
  package init() {}

  package var format: String { "geojson" }
  package var views: [View] { [.timeline, .visits] }

  /// `timeline.<language>.geojson` holds places, `visits.<language>.geojson` visits.
  package func render(
    _ presentation: Presentation, options: RenderingOptions, layout: any LayoutEngine
  ) throws -> Artifact {
    let places = PlaceFeatures(presentation, language: options.language)
    let features =
      options.view == .visits
      ? VisitFeatures(presentation, language: options.language).features : places.features
    let collection = JSONValue.object([
      "type": "FeatureCollection", "features": .array(features),
      "about": .object([
        "title": .string(PlainText.line(presentation.title[options.language])),
        "accuracyInDegrees": .number("0.1"),
        "featuresWithoutGeometry": .int(features.count { $0["geometry"] == nil }),
        "eventsWithoutPlace": .int(presentation.events.count { $0.place == nil }),
        "notReadOrResolved": .int(presentation.omissions.count),
      ]),
    ])
    return Artifact(
      name: "\(options.view.rawValue).\(options.language.rawValue).geojson",
      mediaType: "application/geo+json", bytes: collection.canonicalBytes())
  }
}

/// Places that have events, a point each.
private struct PlaceFeatures {
  let features: [JSONValue]

  init(_ presentation: Presentation, language: InterfaceLanguage) {
    let events = Dictionary(
      grouping: presentation.events.filter { $0.place != nil }, by: { $0.place ?? "" })
    features = presentation.places.compactMap { place in
      guard let told = events[place.id] else { return nil }
      return GeoJSON.feature(
        id: Anchor.place(place.id), geometry: place.coordinate.map(GeoJSON.point),
        [
          "identifier": .string(place.id), "name": .string(PlainText.line(place.name[language])),
          "name_ar": .string(PlainText.line(place.name.arabic)),
          "name_en": .string(PlainText.line(place.name.english)),
          "country": place.country.map(JSONValue.string), "eventCount": .int(told.count),
          "events": .array(told.map { Self.value($0, language) }),
        ])
    }
  }

  private static func value(_ event: EventItem, _ language: InterfaceLanguage) -> JSONValue {
    .fields([
      "id": .string(event.id), "title": .string(event.markedTitle(in: language)),
      "kind": .string(event.kind), "status": .string(event.status.rawValue),
      "date": event.time.map { .string($0.edtf.description) },
      "dateLabel": .string(PlainText.line(event.dateLabel[language])),
      "confidence": .int(event.confidence),
    ])
  }
}
