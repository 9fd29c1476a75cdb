extension Diagnostic {
  /// Writes the diagnostic as one object.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.field("identifier", identifier)
    writer.field("severity", severity.rawValue)
    writer.optional("file", file)
    if let line { writer.field("line", line) }
    writer.field("summary", summary)
    writer.optional("hint", hint)
    writer.endObject()
  }

  /// Reads a diagnostic.
  public init(json: JSONValue) throws(JSONMismatch) {
    self.init(
      try json.required("identifier"), severity: try json.required("severity", as: Severity.self),
      file: try json.optionalText("file"),
      line: json["line"] == nil ? nil : try json.requiredInt("line"),
      summary: try json.required("summary"), hint: try json.optionalText("hint"))
  }

  /// Its form in a timeline.
  public var json: JSONValue {
    .fields([
      "identifier": .string(identifier), "severity": .string(severity.rawValue),
      "file": file.map(JSONValue.string), "line": line.map(JSONValue.int),
      "summary": .string(summary), "hint": hint.map(JSONValue.string),
    ])
  }
}
