extension Timeline {
  /// The version of the form that `json` has; readers reject others.
  private static let version = 1

  /// The timeline as it stands in `timeline.json`; articles, actors, places and events are objects by id.
  public var json: JSONValue {
    [
      "version": .int(Self.version), "articles": .object(articles.mapValues(\.json)),
      "actors": .object(actors.mapValues(\.json)), "places": .object(places.mapValues(\.json)),
      "events": .object(events.mapValues(\.json)), "visits": .array(visits.map(\.json)),
      "relations": .array(relations.map(\.json)),
      "diagnostics": .array(diagnostics.map(\.json)), "manifest": manifest.json,
    ]
  }

  /// The bytes of `timeline.json`: keys sorted, `manifest` last, two-space indent, LF at the end.
  public var canonicalBytes: [UInt8] { json.canonicalBytes(last: ["manifest"]) }

  /// Reads a timeline.
  public init(json: JSONValue) throws(JSONMismatch) {
    guard json["version"]?.int == Self.version else {
      throw JSONMismatch("version", expected: String(Self.version))
    }
    self.init(
      articles: try json.entries("articles", ArticleRecord.init(key:json:)),
      actors: try json.entries("actors", Actor.init(id:json:)),
      places: try json.entries("places", Place.init(id:json:)),
      events: try json.entries("events", Event.init(id:json:)),
      visits: try json.list("visits", Visit.init(json:)),
      relations: try json.list("relations", TimelineRelation.init(json:)),
      diagnostics: try json.list("diagnostics", Diagnostic.init(json:)),
      manifest: try json.object("manifest", RunManifest.init(json:)))
  }
}
