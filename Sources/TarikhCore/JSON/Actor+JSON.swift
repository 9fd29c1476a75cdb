extension Actor {
  /// Its form in a timeline, without the id.
  var json: JSONValue {
    .fields([
      "formerIds": .texts(formerIDs), "name": .string(name), "aliases": .texts(aliases),
      "kind": .string(kind.rawValue), "titles": .texts(titles),
      "country": country.map(JSONValue.string), "wikidata": wikidata.map(JSONValue.string),
      "reasons": .texts(reasons),
    ])
  }

  init(id: String, json: JSONValue) throws(JSONMismatch) {
    self.init(
      id: id, formerIDs: try json.strings("formerIds"), name: try json.required("name"),
      aliases: try json.strings("aliases"), kind: try json.required("kind", as: ActorKind.self),
      titles: try json.strings("titles"), country: try json.optionalText("country"),
      wikidata: try json.optionalText("wikidata"), reasons: try json.strings("reasons"))
  }
}

extension Place {
  /// Its form in a timeline, without the id.
  var json: JSONValue {
    .fields([
      "name": .string(name), "aliases": .texts(aliases), "country": country.map(JSONValue.string),
      "admin1": admin1.map(JSONValue.string), "latE6": coordinate.map { .int($0.latitudeE6) },
      "lonE6": coordinate.map { .int($0.longitudeE6) },
    ])
  }

  init(id: String, json: JSONValue) throws(JSONMismatch) {
    self.init(
      id: id, name: try json.required("name"), aliases: try json.strings("aliases"),
      country: try json.optionalText("country"), admin1: try json.optionalText("admin1"),
      coordinate: try Coordinate(json: json))
  }
}
