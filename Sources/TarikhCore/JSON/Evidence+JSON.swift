/// Where the words of evidence are taken from when an extraction is read: its own quotes, else the text.
struct EvidenceSource {
  private let offsets: ScalarOffsets?

  init(text: String?) { offsets = text.map { ScalarOffsets($0) } }

  /// The evidence at a span; `quote` wins over the text.
  func evidence(at span: TextSpan, quote: String?) throws(JSONMismatch) -> Evidence {
    guard let words = quote ?? offsets?.text(in: span) else {
      throw JSONMismatch("evidence", expected: "the article's text, or quotes")
    }
    guard let evidence = Evidence(words, at: span) else {
      throw JSONMismatch("evidence", expected: "words that are not blank")
    }
    return evidence
  }

  /// The evidence of the fields `evidence` and `quote`.
  func evidence(of json: JSONValue) throws(JSONMismatch) -> Evidence {
    guard let span = json["evidence"]?.span else {
      throw JSONMismatch("evidence", expected: "[start, end]")
    }
    return try evidence(at: span, quote: json.optionalText("quote"))
  }

  /// The evidence of the fields `alsoEvidence` and `alsoQuotes`.
  func others(of json: JSONValue) throws(JSONMismatch) -> [Evidence] {
    var quotes = try json.strings("alsoQuotes")[...]
    return try json.list("alsoEvidence") { value throws(JSONMismatch) in
      guard let span = value.span else { throw JSONMismatch("", expected: "[start, end]") }
      return try evidence(at: span, quote: quotes.popFirst())
    }
  }
}

extension Evidence {
  /// Its form in a timeline, which has no text.
  var json: JSONValue {
    .fields(["start": .int(span.start), "end": .int(span.end), "quote": .string(quote)])
  }

  /// Reads evidence of a timeline.
  init(json: JSONValue) throws(JSONMismatch) {
    guard let evidence = Evidence(try json.required("quote"), at: try json.bounds()) else {
      throw JSONMismatch("quote", expected: "words that are not blank")
    }
    self = evidence
  }
}
