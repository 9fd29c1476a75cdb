extension SourcedClaim {
  /// The claim's fields and the key of its article.
  var json: JSONValue {
    var fields = claim.fields
    fields["article"] = .string(article)
    return .object(fields)
  }

  init(json: JSONValue) throws(JSONMismatch) {
    self.init(article: try json.required("article"), claim: try Claim(json: json))
  }
}

extension Event {
  /// Its form in a timeline, without the id.
  var json: JSONValue {
    .fields([
      "formerIds": .texts(formerIDs), "type": .string(kind.rawValue), "time": time?.json,
      "place": place.map(JSONValue.string), "participants": .array(participants.map(\.json)),
      "status": .string(status.rawValue), "disputed": .texts(disputed.map(\.rawValue)),
      "corroboration": .int(corroboration), "confidence": .int(confidence),
      "claims": .array(claims.map(\.json)), "decisions": .array(decisions.map(\.json)),
    ])
  }

  init(id: String, json: JSONValue) throws(JSONMismatch) {
    self.init(
      id: id, formerIDs: try json.strings("formerIds"), kind: EventKind(try json.required("type")),
      time: json["time"] == nil ? nil : try json.object("time", TimeValue.init(json:)),
      place: try json.optionalText("place"),
      participants: try json.list("participants", Participant.init(json:)),
      status: try json.required("status", as: EventStatus.self),
      disputed: try json.list("disputed") { value throws(JSONMismatch) in
        guard let field = value.string.flatMap(DisputedField.init(rawValue:)) else {
          throw JSONMismatch("", expected: "date, place or status")
        }
        return field
      },
      corroboration: try json.requiredInt("corroboration"),
      confidence: try json.requiredInt("confidence"),
      claims: try json.list("claims", SourcedClaim.init(json:)),
      decisions: try json.list("decisions", AppliedDecision.init(json:)))
  }
}

extension AppliedDecision {
  /// An object such as `{"decision":"date","event":"3f…","value":"2026-02-19","reason":"…"}`.
  var json: JSONValue {
    .fields([
      "decision": .string(field.rawValue), "event": .string(event), "value": .string(value),
      "reason": reason.map(JSONValue.string),
    ])
  }

  init(json: JSONValue) throws(JSONMismatch) {
    self.init(
      try json.required("decision", as: Field.self), of: try json.required("event"),
      try json.required("value"), reason: try json.optionalText("reason"))
  }
}
