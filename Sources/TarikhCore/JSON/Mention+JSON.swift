extension DateMention {
  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.words(surface, span)
    time.writeFields(to: &writer)
    writer.endObject()
  }

  init(json: JSONValue) throws(JSONMismatch) {
    self.init(
      surface: try json.required("surface"), span: try json.bounds(),
      time: try TimeValue(json: json))
  }
}

extension UndatedMention {
  /// Writes the mention; `reason` is null rather than missing where `isReasoned`.
  func write(to writer: inout JSONWriter, isReasoned: Bool) {
    writer.beginObject()
    writer.words(surface, span)
    if isReasoned {
      writer.nullable("reason", reason)
    } else {
      writer.optional("reason", reason)
    }
    writer.endObject()
  }

  init(json: JSONValue) throws(JSONMismatch) {
    self.init(
      surface: try json.required("surface"), span: try json.bounds(),
      reason: try json.optionalText("reason"))
  }

  var json: JSONValue {
    .fields([
      "surface": .string(surface), "start": .int(span.start), "end": .int(span.end),
      "reason": reason.map(JSONValue.string),
    ])
  }
}

extension Mention {
  /// Writes the mention; places have no `form` as long as it is a name.
  func write(to writer: inout JSONWriter, withForm: Bool) {
    writer.beginObject()
    writer.words(surface, span)
    if withForm || form != .name { writer.field("form", form.rawValue) }
    writer.endObject()
  }

  init(json: JSONValue) throws(JSONMismatch) {
    self.init(
      surface: try json.required("surface"), span: try json.bounds(),
      form: try json.optional("form", as: MentionForm.self) ?? .name)
  }

  var json: JSONValue {
    .fields([
      "surface": .string(surface), "start": .int(span.start), "end": .int(span.end),
      "form": form == .name ? nil : .string(form.rawValue),
    ])
  }
}
