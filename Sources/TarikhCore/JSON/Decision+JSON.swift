extension Decision {
  /// An object with the verb under `decision` and what it is about, such as `{"decision":"strike","event":"3f…"}`.
  public var json: JSONValue {
    switch self {
    case .same(let left, let right):
      ["decision": "same", "actors": [.string(left), .string(right)]]
    case .notSame(let left, let right):
      ["decision": "not-same", "actors": [.string(left), .string(right)]]
    case .date(let event, let edtf):
      ["decision": "date", "event": .string(event), "value": .string(edtf.description)]
    case .place(let event, let place):
      ["decision": "place", "event": .string(event), "value": .string(place)]
    case .strike(let event): ["decision": "strike", "event": .string(event)]
    case .note(let event, let note):
      ["decision": "note", "event": .string(event), "value": .string(note)]
    }
  }

  /// Reads a decision.
  public init(json: JSONValue) throws(JSONMismatch) {
    switch try json.required("decision") {
    case "same":
      let (left, right) = try Self.actors(of: json)
      self = .same(left, right)
    case "not-same":
      let (left, right) = try Self.actors(of: json)
      self = .notSame(left, right)
    case "date": self = .date(event: try json.required("event"), try json.requiredEDTF("value"))
    case "place": self = .place(event: try json.required("event"), try json.required("value"))
    case "strike": self = .strike(event: try json.required("event"))
    case "note": self = .note(event: try json.required("event"), try json.required("value"))
    default:
      throw JSONMismatch("decision", expected: "same, not-same, date, place, strike or note")
    }
  }

  private static func actors(of json: JSONValue) throws(JSONMismatch) -> (String, String) {
    let actors = try json.strings("actors")
    guard actors.count == 2 else { throw JSONMismatch("actors", expected: "two actors") }
    return (actors[0], actors[1])
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object; of two fields with one name the later wins.
  public init(dictionaryLiteral fields: (String, JSONValue)...) {
    self = .object(Dictionary(fields) { _, later in later })
  }
}
