extension ExtractedPlace {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("canonical", canonical)
    writer.list("mentions", mentions) { writer, mention in
      mention.write(to: &writer, withForm: false)
    }
    writer.optional("country", country)
    writer.optional("admin1", admin1)
    if let coordinate {
      writer.key("lat")
      writer.raw(Coordinate.degrees(coordinate.latitudeE6))
      writer.key("lon")
      writer.raw(Coordinate.degrees(coordinate.longitudeE6))
    }
    writer.optional("table", tableID)
    writer.endObject()
  }

  init(json: JSONValue) throws(JSONMismatch) {
    self.init(
      canonical: try json.required("canonical"),
      mentions: try json.list("mentions", Mention.init(json:)),
      country: try json.optionalText("country"), admin1: try json.optionalText("admin1"),
      coordinate: try Coordinate(json: json), tableID: try json.optionalText("table"))
  }

  var json: JSONValue {
    .fields([
      "canonical": .string(canonical), "mentions": .array(mentions.map(\.json)),
      "country": country.map(JSONValue.string), "admin1": admin1.map(JSONValue.string),
      "latE6": coordinate.map { .int($0.latitudeE6) },
      "lonE6": coordinate.map { .int($0.longitudeE6) }, "table": tableID.map(JSONValue.string),
    ])
  }
}
