extension Actor {
  /// Its form in a timeline, without the id.
  var json: JSONValue {
    .fields([
      "formerIds": .texts(formerIDs), "name": .string(name), "aliases": .texts(aliases),
      "kind": .string(kind.rawValue), "titles": .texts(titles),
      "country": country.map(JSONValue.string), "wikidata": wikidata.map(JSONValue.string),
      "reasons": .texts(reasons),
      "decisions": decisions.isEmpty ? nil : .array(decisions.map(\.json)),
    ])
  }

  init(id: String, json: JSONValue) throws(JSONMismatch) {
    self.init(
      id: id, formerIDs: try json.strings("formerIds"), name: try json.required("name"),
      aliases: try json.strings("aliases"), kind: try json.required("kind", as: ActorKind.self),
      titles: try json.strings("titles"), country: try json.optionalText("country"),
      wikidata: try json.optionalText("wikidata"), reasons: try json.strings("reasons"),
      decisions: json["decisions"] == nil
        ? [] : try json.list("decisions", ActorDecision.init(json:)))
  }
}

extension ActorDecision {
  /// An object such as `{"decision":"not-same","actors":["3f…","77…"],"names":["أحمد خليفة","خليفة حفتر"]}`.
  var json: JSONValue {
    .fields([
      "decision": .string(verb.rawValue), "actors": .texts(subjects), "names": .texts(names),
      "articles": articles.isEmpty ? nil : .texts(articles), "reason": reason.map(JSONValue.string),
    ])
  }

  init(json: JSONValue) throws(JSONMismatch) {
    let verb: Decision.Verb = try json.required("decision", as: Decision.Verb.self)
    let articles = json["articles"] == nil ? [] : try json.strings("articles")
    self.init(
      isSame: verb == .same, subjects: try json.strings("actors"), names: try json.strings("names"),
      articles: articles, reason: try json.optionalText("reason"))
    guard self.verb == verb else {
      throw JSONMismatch("decision", expected: "same, not-same, or apart with its articles")
    }
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
