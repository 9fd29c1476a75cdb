extension ExtractedActor {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("canonical", canonical)
    writer.field("kind", kind.rawValue)
    writer.list("mentions", mentions) { writer, mention in
      mention.write(to: &writer, withForm: true)
    }
    writer.field("titles", titles)
    writer.optional("organization", organization)
    writer.optional("country", country)
    writer.optional("wikidata", wikidata)
    writer.optional("gazetteer", gazetteerID)
    writer.endObject()
  }

  init(json: JSONValue) throws(JSONMismatch) {
    self.init(
      canonical: try json.required("canonical"),
      kind: try json.required("kind", as: ActorKind.self),
      mentions: try json.list("mentions", Mention.init(json:)),
      titles: try json.strings("titles"), organization: try json.optionalText("organization"),
      country: try json.optionalText("country"), wikidata: try json.optionalText("wikidata"),
      gazetteerID: try json.optionalText("gazetteer"))
  }

  var json: JSONValue {
    .fields([
      "canonical": .string(canonical), "kind": .string(kind.rawValue),
      "mentions": .array(mentions.map(\.json)), "titles": .texts(titles),
      "organization": organization.map(JSONValue.string),
      "country": country.map(JSONValue.string), "wikidata": wikidata.map(JSONValue.string),
      "gazetteer": gazetteerID.map(JSONValue.string),
    ])
  }
}

extension JSONValue {
  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}
