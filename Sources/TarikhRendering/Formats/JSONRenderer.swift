import TarikhCore

/// What the page shows, as data: events with their words in both languages, actors, places, articles and visits.
package struct JSONRenderer: Renderer {
  /// A renderer.
  package init() {}

  package var format: String { "json" }
  package var views: [View] { View.allCases }

  /// `presentation.json`, in canonical form; it holds all views and both languages whatever the options ask for.
  package func render(
    _ presentation: Presentation, options: RenderingOptions, layout: any LayoutEngine
  ) throws -> Artifact {
    let value = JSONValue.object([
      "title": Self.value(presentation.title),
      "events": .array(presentation.events.map(Self.value)),
      "actors": .array(presentation.actors.map(Self.value)),
      "places": .array(presentation.places.map(Self.value)),
      "articles": .array(presentation.articles.map(Self.value)),
      "visits": .array(presentation.visits.map(Self.value)),
      "omissions": .array(presentation.omissions.map(Self.value)),
    ])
    return Artifact(
      name: "presentation.json", mediaType: "application/json", bytes: value.canonicalBytes())
  }

  private static func value(_ text: LocalizedText) -> JSONValue {
    .object(["ar": .string(text.arabic), "en": .string(text.english)])
  }

  private static func value(_ event: EventItem) -> JSONValue {
    .fields([
      "id": .string(event.id), "kind": .string(event.kind), "title": value(event.title),
      "date": event.time.map { .string($0.edtf.description) }, "dateLabel": value(event.dateLabel),
      "dateBasis": event.time.map { .string($0.basis.rawValue) },
      "dateReason": value(event.dateReason), "certainty": .string(event.certainty.rawValue),
      "place": event.place.map(JSONValue.string), "status": .string(event.status.rawValue),
      "participants": .array(
        event.participants.map {
          .object(["actor": .string($0.actor), "role": .string($0.role.rawValue)])
        }), "disputes": .array(event.disputes.map(value)), "notes": .array(event.notes.map(value)),
      "corroboration": .int(event.corroboration), "confidence": .int(event.confidence),
      "evidence": .array(event.evidence.map(value)),
      "formerIds": .array(event.formerIDs.map(JSONValue.string)),
    ])
  }

  private static func value(_ item: EvidenceItem) -> JSONValue {
    .fields([
      "article": .string(item.article), "quote": .string(item.quote),
      "language": .string(item.language), "start": .int(item.span.start),
      "end": .int(item.span.end),
      "isPrimary": .bool(item.isPrimary), "date": item.dateLabel.map(value),
      "attribution": item.attribution.map(value),
    ])
  }

  private static func value(_ actor: ActorItem) -> JSONValue {
    .fields([
      "id": .string(actor.id), "name": value(actor.name), "original": .string(actor.original),
      "isTransliterated": .bool(actor.isTransliterated), "kind": .string(actor.kind.rawValue),
      "titles": .array(actor.titles.map(JSONValue.string)), "events": .int(actor.eventCount),
    ])
  }

  private static func value(_ place: PlaceItem) -> JSONValue {
    .fields([
      "id": .string(place.id), "name": value(place.name), "events": .int(place.eventCount),
      "latitudeE6": place.coordinate.map { .int($0.latitudeE6) },
      "longitudeE6": place.coordinate.map { .int($0.longitudeE6) },
    ])
  }

  private static func value(_ article: ArticleItem) -> JSONValue {
    .fields([
      "id": .string(article.id), "title": .string(article.title),
      "publisher": article.publisher.map(JSONValue.string),
      "url": article.url.map(JSONValue.string),
      "language": .string(article.language),
      "date": article.date.map { .string($0.description) },
    ])
  }

  private static func value(_ visit: VisitItem) -> JSONValue {
    .fields([
      "visitor": .string(visit.visitor), "host": visit.host.map(JSONValue.string),
      "place": visit.place.map(JSONValue.string), "date": value(visit.dateLabel),
      "status": .string(visit.status.rawValue), "event": .string(visit.event),
    ])
  }

  private static func value(_ omission: OmissionItem) -> JSONValue {
    .fields([
      "subject": .string(omission.subject), "reason": value(omission.reason),
      "article": omission.article.map(JSONValue.string),
    ])
  }
}
