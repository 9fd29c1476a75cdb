extension RunManifest {
  /// The manifest as an object.
  public var json: JSONValue {
    .fields([
      "engine": .string(engine), "packs": .object(packs.mapValues(JSONValue.string)),
      "gazetteer": gazetteer.map(JSONValue.string), "decisions": decisions.map(JSONValue.string),
      "settings": .object(settings.mapValues(JSONValue.string)), "articles": .texts(articles),
    ])
  }

  /// Reads a manifest.
  public init(json: JSONValue) throws(JSONMismatch) {
    self.init(
      engine: try json.required("engine"), packs: try json.textEntries("packs"),
      gazetteer: try json.optionalText("gazetteer"), decisions: try json.optionalText("decisions"),
      settings: try json.textEntries("settings"), articles: try json.strings("articles"))
  }
}
