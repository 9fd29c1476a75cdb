extension Trigger {
  func write(to writer: inout JSONWriter) {
    writer.key("trigger")
    writer.beginObject()
    writer.words(surface, span)
    writer.field("lemma", lemma)
    writer.endObject()
  }

  init(json: JSONValue) throws(JSONMismatch) {
    let surface = try json.required("surface")
    self.init(
      surface: surface, span: try json.bounds(), lemma: try json.optionalText("lemma") ?? surface)
  }

  var json: JSONValue {
    .fields([
      "surface": .string(surface), "start": .int(span.start), "end": .int(span.end),
      "lemma": .string(lemma),
    ])
  }
}

extension Attribution {
  /// Writes who says so; nothing for the outlet's own voice.
  func write(to writer: inout JSONWriter) {
    guard self != Attribution(.outlet) else { return }
    writer.key("attribution")
    writer.beginObject()
    writer.field("source", source.rawValue)
    writer.optional("speaker", speaker)
    writer.endObject()
  }

  init(json: JSONValue) throws(JSONMismatch) {
    self.init(
      try json.required("source", as: Source.self), speaker: try json.optionalText("speaker"))
  }

  var json: JSONValue {
    .fields(["source": .string(source.rawValue), "speaker": speaker.map(JSONValue.string)])
  }
}

extension Participant {
  init(json: JSONValue) throws(JSONMismatch) {
    self.init(try json.required("actor"), try json.required("role", as: Role.self))
  }

  var json: JSONValue { .fields(["actor": .string(actor), "role": .string(role.rawValue)]) }
}
