extension SourcedEvidence {
  /// The words and the key of their article.
  var json: JSONValue {
    .fields([
      "article": .string(article), "start": .int(evidence.span.start),
      "end": .int(evidence.span.end), "quote": .string(evidence.quote),
    ])
  }

  init(json: JSONValue) throws(JSONMismatch) {
    self.init(article: try json.required("article"), evidence: try Evidence(json: json))
  }
}

extension TimelineRelation {
  /// Its form in a timeline.
  var json: JSONValue {
    .fields([
      "type": .string(kind.rawValue), "source": .string(source), "target": .string(target),
      "role": role.map(JSONValue.string), "evidence": .array(evidence.map(\.json)),
    ])
  }

  init(json: JSONValue) throws(JSONMismatch) {
    self.init(
      kind: try json.required("type", as: RelationKind.self), source: try json.required("source"),
      target: try json.required("target"), role: try json.optionalText("role"),
      evidence: try json.list("evidence", SourcedEvidence.init(json:)))
  }
}
