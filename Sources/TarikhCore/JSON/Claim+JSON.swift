extension Claim {
  /// Writes an event of an extraction; `quotes` adds the words of the evidence for readers that lack the text.
  func write(to writer: inout JSONWriter, quotes: Bool) {
    writer.beginObject()
    writer.field("id", id)
    writer.field("type", kind.rawValue)
    trigger.write(to: &writer)
    writer.nullable("date", time?.edtf.description)
    writer.nullable("dateBasis", time?.basis.rawValue)
    writer.nullable("place", place)
    writer.list("participants", participants) { writer, participant in
      writer.beginObject()
      writer.field("actor", participant.actor)
      writer.field("role", participant.role.rawValue)
      writer.endObject()
    }
    writer.field("status", status.rawValue)
    attribution.write(to: &writer)
    writer.key("evidence")
    writer.span(evidence.span)
    writer.list("alsoEvidence", alsoEvidence) { writer, evidence in writer.span(evidence.span) }
    writer.field("confidence", confidence)
    writer.optional("plover", coding.plover)
    writer.optional("cameo", coding.cameo)
    time?.writeGround(to: &writer)
    if quotes {
      writer.field("quote", evidence.quote)
      if !alsoEvidence.isEmpty { writer.field("alsoQuotes", alsoEvidence.map(\.quote)) }
    }
    writer.endObject()
  }

  /// Reads an event of an extraction.
  init(json: JSONValue, source: EvidenceSource) throws(JSONMismatch) {
    try self.init(
      json: json, time: TimeValue.ofEvent(json), evidence: source.evidence(of: json),
      alsoEvidence: source.others(of: json))
  }

  /// Reads a claim of a timeline.
  init(json: JSONValue) throws(JSONMismatch) {
    try self.init(
      json: json,
      time: json["time"] == nil ? nil : json.object("time", TimeValue.init(json:)),
      evidence: json.object("evidence", Evidence.init(json:)),
      alsoEvidence: json.list("alsoEvidence", Evidence.init(json:)))
  }

  private init(
    json: JSONValue, time: TimeValue?, evidence: Evidence, alsoEvidence: [Evidence]
  ) throws(JSONMismatch) {
    self.init(
      id: try json.required("id"), kind: EventKind(try json.required("type")),
      trigger: try json.object("trigger", Trigger.init(json:)), time: time,
      place: try json.optionalText("place"),
      participants: try json.list("participants", Participant.init(json:)),
      status: try json.required("status", as: EventStatus.self),
      attribution: json["attribution"] == nil
        ? Attribution(.outlet) : try json.object("attribution", Attribution.init(json:)),
      evidence: evidence, alsoEvidence: alsoEvidence,
      confidence: try json.requiredInt("confidence"),
      coding: EventCoding(
        plover: try json.optionalText("plover"), cameo: try json.optionalText("cameo")))
  }

  /// Its form in a timeline, without its article.
  package var json: JSONValue { .object(fields) }

  /// Its fields in a timeline.
  var fields: [String: JSONValue] {
    let isOutlet = attribution == Attribution(.outlet)
    var fields: [String: JSONValue] = [
      "id": .string(id), "type": .string(kind.rawValue), "trigger": trigger.json,
      "participants": .array(participants.map(\.json)), "status": .string(status.rawValue),
      "evidence": evidence.json, "alsoEvidence": .array(alsoEvidence.map(\.json)),
      "confidence": .int(confidence),
    ]
    fields["time"] = time?.json
    fields["place"] = place.map(JSONValue.string)
    fields["attribution"] = isOutlet ? nil : attribution.json
    fields["plover"] = coding.plover.map(JSONValue.string)
    fields["cameo"] = coding.cameo.map(JSONValue.string)
    return fields
  }
}
