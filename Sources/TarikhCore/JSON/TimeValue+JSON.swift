extension TimeValue {
  /// Writes the fields of a date mention: value, basis, anchor, calendar and, where there are any, original and words.
  func writeFields(to writer: inout JSONWriter) {
    writer.field("value", edtf.description)
    writer.field("basis", basis.rawValue)
    writer.key("anchor")
    if let anchor { writer.span(anchor) } else { writer.raw("null") }
    writer.field("calendar", calendar.rawValue)
    writer.optional("original", original)
    writer.optional("words", words)
  }

  /// Writes what `date` and `dateBasis` of an event leave out, as the field `dateGround`; nothing where they say all.
  func writeGround(to writer: inout JSONWriter) {
    guard anchor != nil || calendar != .gregorian || original != nil || words != nil else { return }
    writer.key("dateGround")
    writer.beginObject()
    if let anchor {
      writer.key("anchor")
      writer.span(anchor)
    }
    if calendar != .gregorian { writer.field("calendar", calendar.rawValue) }
    writer.optional("original", original)
    writer.optional("words", words)
    writer.endObject()
  }

  /// Reads the fields of a date mention or of a time in a timeline.
  init(json: JSONValue) throws(JSONMismatch) {
    self.init(
      try json.requiredEDTF("value"), basis: try json.required("basis", as: TimeBasis.self),
      anchor: try json.optionalSpan("anchor"),
      calendar: try json.optional("calendar", as: CalendarSystem.self) ?? .gregorian,
      original: try json.optionalText("original"), words: try json.optionalText("words"))
  }

  /// Reads `date`, `dateBasis` and `dateGround` of an event; nil where `date` is null.
  static func ofEvent(_ json: JSONValue) throws(JSONMismatch) -> TimeValue? {
    guard json["date"] != nil else { return nil }
    let ground = json["dateGround"] ?? .null
    return TimeValue(
      try json.requiredEDTF("date"), basis: try json.required("dateBasis", as: TimeBasis.self),
      anchor: try ground.optionalSpan("anchor"),
      calendar: try ground.optional("calendar", as: CalendarSystem.self) ?? .gregorian,
      original: try ground.optionalText("original"), words: try ground.optionalText("words"))
  }

  /// Its form in a timeline; the Gregorian calendar goes without saying.
  var json: JSONValue {
    .fields([
      "value": .string(edtf.description), "basis": .string(basis.rawValue),
      "anchor": anchor?.json, "calendar": calendar == .gregorian ? nil : .string(calendar.rawValue),
      "original": original.map(JSONValue.string), "words": words.map(JSONValue.string),
    ])
  }
}

extension TextSpan {
  /// `[start,end]`.
  var json: JSONValue { .array([.int(start), .int(end)]) }
}
