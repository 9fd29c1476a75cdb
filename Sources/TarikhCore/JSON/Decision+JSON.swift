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
    case .split(let event, let articles):
      ["decision": "split", "event": .string(event), "articles": .texts(articles)]
    case .apart(let actor, let articles):
      ["decision": "apart", "actor": .string(actor), "articles": .texts(articles)]
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
    case "split":
      self = .split(event: try json.required("event"), articles: try Self.articles(of: json))
    case "apart":
      self = .apart(actor: try json.required("actor"), articles: try Self.articles(of: json))
    default:
      throw JSONMismatch(
        "decision", expected: "same, not-same, apart, date, place, strike, note or split")
    }
  }

  private static func articles(of json: JSONValue) throws(JSONMismatch) -> [String] {
    let articles = try json.strings("articles")
    if articles.isEmpty { throw JSONMismatch("articles", expected: "an article or more") }
    return articles
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
