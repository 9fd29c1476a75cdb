extension Relation {
  func write(to writer: inout JSONWriter, quotes: Bool) {
    writer.beginObject()
    writer.field("type", kind.rawValue)
    writer.field("source", source)
    writer.field("target", target)
    writer.optional("role", role)
    writer.key("evidence")
    writer.span(evidence.span)
    if quotes { writer.field("quote", evidence.quote) }
    writer.endObject()
  }

  /// Reads a relation of an extraction.
  init(json: JSONValue, source: EvidenceSource) throws(JSONMismatch) {
    try self.init(json: json, evidence: source.evidence(of: json))
  }

  /// Reads a relation of an article in a timeline.
  init(json: JSONValue) throws(JSONMismatch) {
    try self.init(json: json, evidence: json.object("evidence", Evidence.init(json:)))
  }

  private init(json: JSONValue, evidence: Evidence) throws(JSONMismatch) {
    self.init(
      kind: try json.required("type", as: RelationKind.self), source: try json.required("source"),
      target: try json.required("target"), role: try json.optionalText("role"), evidence: evidence)
  }

  /// Its form in a timeline.
  var json: JSONValue {
    .fields([
      "type": .string(kind.rawValue), "source": .string(source), "target": .string(target),
      "role": role.map(JSONValue.string), "evidence": evidence.json,
    ])
  }
}
