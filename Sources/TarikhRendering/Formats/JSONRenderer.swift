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
      "title": presentation.title.json,
      "events": .array(presentation.events.map(Self.value)),
      "actors": .array(presentation.actors.map(Self.value)),
      "places": .array(presentation.places.map(Self.value)),
      "articles": .array(presentation.articles.map(Self.value)),
      "visits": .array(presentation.visits.map(Self.value)),
      "relations": .array(presentation.relations.map(Self.value)),
      "graphs": .object([
        "cooccurrence": Self.value(presentation.cooccurrence),
        "visits": Self.value(presentation.visitGraph),
        "relations": Self.value(presentation.relationGraph),
      ]),
      "omissions": .array(presentation.omissions.map(Self.value)),
    ])
    return Artifact(
      name: "presentation.json", mediaType: "application/json", bytes: value.canonicalBytes())
  }

  private static func value(_ event: EventItem) -> JSONValue {
    .fields([
      "id": .string(event.id), "kind": .string(event.kind), "title": event.title.json,
      "date": event.time.map { .string($0.edtf.description) }, "dateLabel": event.dateLabel.json,
      "dateBasis": event.time.map { .string($0.basis.rawValue) },
      "dateReason": event.dateReason.json, "certainty": .string(event.certainty.rawValue),
      "place": event.place.map(JSONValue.string), "status": .string(event.status.rawValue),
      "participants": .array(
        event.participants.map {
          .object(["actor": .string($0.actor), "role": .string($0.role.rawValue)])
        }), "disputes": .array(event.disputes.map(\.json)),
      "notes": .array(event.notes.map(\.json)),
      "corroboration": .int(event.corroboration), "confidence": .int(event.confidence),
      "evidence": .array(event.evidence.map(value)),
      "formerIds": .array(event.formerIDs.map(JSONValue.string)),
      "plover": event.coding.plover.map(JSONValue.string),
      "cameo": event.coding.cameo.map(JSONValue.string),
    ])
  }

  private static func value(_ item: EvidenceItem) -> JSONValue {
    .fields([
      "article": .string(item.article), "quote": .string(item.quote),
      "language": .string(item.language), "start": .int(item.span.start),
      "end": .int(item.span.end),
      "isPrimary": .bool(item.isPrimary), "date": item.dateLabel.map(\.json),
      "attribution": item.attribution.map(\.json),
    ])
  }

  private static func value(_ actor: ActorItem) -> JSONValue {
    .fields([
      "id": .string(actor.id), "name": actor.name.json, "original": .string(actor.original),
      "isTransliterated": .bool(actor.isTransliterated), "kind": .string(actor.kind.rawValue),
      "titles": .array(actor.titles.map(JSONValue.string)), "events": .int(actor.eventCount),
      "country": actor.country.map(JSONValue.string),
    ])
  }

  private static func value(_ place: PlaceItem) -> JSONValue {
    .fields([
      "id": .string(place.id), "name": place.name.json, "events": .int(place.eventCount),
      "country": place.country.map(JSONValue.string),
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
      "place": visit.place.map(JSONValue.string), "date": visit.dateLabel.json,
      "status": .string(visit.status.rawValue), "event": .string(visit.event),
    ])
  }

  private static func value(_ omission: OmissionItem) -> JSONValue {
    .fields([
      "subject": .string(omission.subject), "reason": omission.reason.json,
      "article": omission.article.map(JSONValue.string),
    ])
  }
}
