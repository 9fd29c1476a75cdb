extension Visit {
  /// Writes a visit of an extraction; the ground of its date is written only where its event's differs.
  func write(to writer: inout JSONWriter, eventTime: TimeValue?) {
    writer.beginObject()
    writer.field("visitor", visitor)
    writer.nullable("host", host)
    writer.nullable("place", place)
    writer.nullable("date", time?.edtf.description)
    writer.field("status", status.rawValue)
    writer.field("event", event)
    if let time, time != eventTime {
      writer.field("dateBasis", time.basis.rawValue)
      time.writeGround(to: &writer)
    }
    writer.endObject()
  }

  /// Reads a visit of an extraction, given the dates of its events by claim id.
  init(json: JSONValue, eventTimes: [String: TimeValue]) throws(JSONMismatch) {
    let event = try json.required("event")
    var time: TimeValue?
    if json["date"] != nil {
      let date = try json.requiredEDTF("date")
      let eventTime = eventTimes[event].flatMap { $0.edtf == date ? $0 : nil }
      time = try json["dateBasis"] == nil ? eventTime : TimeValue.ofEvent(json)
      if time == nil { throw JSONMismatch("dateBasis", expected: "the ground of the date") }
    }
    try self.init(json: json, time: time, event: event)
  }

  /// Reads a visit of a timeline.
  init(json: JSONValue) throws(JSONMismatch) {
    try self.init(
      json: json, time: json["time"] == nil ? nil : json.object("time", TimeValue.init(json:)),
      event: json.required("event"))
  }

  private init(json: JSONValue, time: TimeValue?, event: String) throws(JSONMismatch) {
    guard
      let visit = Visit(
        visitor: try json.required("visitor"), host: try json.optionalText("host"),
        place: try json.optionalText("place"), time: time,
        status: try json.required("status", as: EventStatus.self), event: event)
    else { throw JSONMismatch("host", expected: "a host or a place") }
    self = visit
  }

  /// Its form in a timeline.
  var json: JSONValue {
    .fields([
      "visitor": .string(visitor), "host": host.map(JSONValue.string),
      "place": place.map(JSONValue.string), "time": time?.json,
      "status": .string(status.rawValue), "event": .string(event),
    ])
  }
}
