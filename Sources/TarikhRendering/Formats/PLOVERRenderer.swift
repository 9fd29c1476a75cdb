import TarikhCore

/// Events as JSON lines with the codes of PLOVER and CAMEO, for programs that count events by who did what to whom.
///
/// An event whose kind has no code in PLOVER, such as an appointment, has none here either; `kind` names it.
package struct PLOVERRenderer: Renderer {
  /// A renderer.
  package init() {}

  package var format: String { "plover-jsonl" }
  package var views: [View] { [.timeline] }

  /// `events.plover.jsonl`: an event a line, the same in every language; names are in both.
  package func render(
    _ presentation: Presentation, options: RenderingOptions, layout: any LayoutEngine
  ) throws -> Artifact {
    let index = ItemIndex(presentation)
    let lines = presentation.events.map { Self.value($0, index).compactText + "\n" }
    return Artifact(
      name: "events.plover.jsonl", mediaType: "application/jsonl", bytes: Array(lines.joined().utf8)
    )
  }

  private static func value(_ event: EventItem, _ index: ItemIndex) -> JSONValue {
    let code = PLOVERCode(event.coding.plover)
    let sides = Sides(event)
    return .fields([
      "id": .string(event.id), "kind": .string(event.kind),
      "status": .string(event.status.rawValue), "event": .optional(code?.category),
      "mode": .optional(code?.mode), "cameo": .optional(event.coding.cameo),
      "date": .optional(event.time?.edtf.description),
      "dateBasis": .optional(event.time?.basis.rawValue),
      "dateCertainty": .string(event.certainty.rawValue),
      "firstDay": .optional(event.time?.edtf.firstDay?.description),
      "lastDay": .optional(event.time?.edtf.lastDay?.description),
      "source": .array(sides.source.map { actor($0, index) }),
      "target": .array(sides.target.map { actor($0, index) }),
      "other": .array(sides.other.map { actor($0, index) }),
      "location": event.place.map { place($0, index) } ?? .null, "title": event.title.json,
      "text": .array(event.quotes.map(quote)),
      "publications": .array(index.articles(of: event).map(publication)),
      "confidence": .int(event.confidence), "independentSources": .int(event.corroboration),
      "disputes": .array(event.disputes.map(\.json)), "notes": .array(event.notes.map(\.json)),
    ])
  }

  private static func actor(_ participant: ParticipantItem, _ index: ItemIndex) -> JSONValue {
    let actor = index.actors[participant.actor]
    return .object([
      "id": .string(participant.actor), "role": .string(participant.role.rawValue),
      "name": (actor?.name ?? LocalizedText(both: participant.actor)).json,
      "original": .optional(actor?.original), "kind": .optional(actor?.kind.rawValue),
      "country": .optional(actor?.country),
    ])
  }

  private static func place(_ id: String, _ index: ItemIndex) -> JSONValue {
    let place = index.places[id]
    return .object([
      "id": .string(id), "name": (place?.name ?? LocalizedText(both: id)).json,
      "country": .optional(place?.country), "latitude": place?.coordinate?.latitude ?? .null,
      "longitude": place?.coordinate?.longitude ?? .null,
    ])
  }

  private static func quote(_ item: EvidenceItem) -> JSONValue {
    .object([
      "article": .string(item.article), "language": .string(item.language),
      "quote": .string(item.quote), "start": .int(item.span.start), "end": .int(item.span.end),
    ])
  }

  private static func publication(_ article: ArticleItem) -> JSONValue {
    .object([
      "id": .string(article.id), "headline": .string(article.title),
      "publisher": .optional(article.publisher), "url": .optional(article.address),
      "language": .string(article.language), "date": .optional(article.date?.description),
    ])
  }

  /// Who acts and on whom. Who comes acts, but for hosting a visit (CAMEO 043), where the host does.
  private struct Sides {
    var source: [ParticipantItem] = []
    var target: [ParticipantItem] = []
    var other: [ParticipantItem] = []

    init(_ event: EventItem) {
      let isHosting = event.coding.cameo == "043"
      for participant in event.participants {
        switch participant.role {
        case .source: source.append(participant)
        case .target, .recipient: target.append(participant)
        case .guest: if isHosting { target.append(participant) } else { source.append(participant) }
        case .host: if isHosting { source.append(participant) } else { target.append(participant) }
        case .bearer, .other: other.append(participant)
        }
      }
    }
  }
}

/// A category of PLOVER, such as CONSULT, and its mode, such as `visit`.
struct PLOVERCode: Equatable {
  let category: String
  let mode: String?

  /// The code before the first hyphen and the mode after it.
  init?(_ code: String?) {
    guard let code, !code.isEmpty else { return nil }
    let parts = code.split(separator: "-", maxSplits: 1)
    category = parts.first.map(String.init) ?? code
    mode = parts.count > 1 ? String(parts[1]) : nil
  }
}
