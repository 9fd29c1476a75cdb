extension Extraction {
  /// Writes the extraction as one object, in the order of the contract and without building a tree.
  ///
  /// Beyond the contract stand `lemma` in a trigger, `gazetteer` of an actor, `table` of a place, `words` of a date and
  /// `dateGround` of an event or visit, where there is one. `quotes` adds the words of the evidence, so that
  /// `init(json:text:)` can do without the text.
  public func write(to writer: inout JSONWriter, quotes: Bool = false) {
    writer.beginObject()
    writer.field("id", id)
    writer.nullable("documentDate", documentDate?.description)
    writer.field("textSHA256", textSHA256)
    writer.optional("text", text)
    writer.list("dates", dates) { writer, mention in mention.write(to: &writer) }
    writer.list("vague", vague) { writer, mention in
      mention.write(to: &writer, isReasoned: false)
    }
    writer.list("unresolved", unresolved) { writer, mention in
      mention.write(to: &writer, isReasoned: true)
    }
    writer.list("actors", actors) { writer, actor in actor.write(to: &writer) }
    writer.list("places", places) { writer, place in place.write(to: &writer) }
    writer.list("events", events) { writer, claim in claim.write(to: &writer, quotes: quotes) }
    let times = visits.isEmpty ? [:] : Self.times(of: events)
    writer.list("visits", visits) { writer, visit in
      visit.write(to: &writer, eventTime: times[visit.event])
    }
    writer.list("relations", relations) { writer, relation in
      relation.write(to: &writer, quotes: quotes)
    }
    writer.list("diagnostics", diagnostics) { writer, diagnostic in diagnostic.write(to: &writer) }
    writer.endObject()
  }

  /// Reads what `write` wrote; evidence is quoted from the JSON's quotes, else cut from `text` or the JSON's own text.
  public init(json: JSONValue, text: String? = nil) throws(JSONMismatch) {
    let ownText = try json.optionalText("text")
    let source = EvidenceSource(text: text ?? ownText)
    let events = try json.list("events") { value throws(JSONMismatch) in
      try Claim(json: value, source: source)
    }
    let times = Self.times(of: events)
    self.init(
      id: try json.required("id"), documentDate: try json.optionalDay("documentDate"),
      textSHA256: try json.required("textSHA256"), text: ownText,
      dates: try json.list("dates", DateMention.init(json:)),
      vague: try json.list("vague", UndatedMention.init(json:)),
      unresolved: try json.list("unresolved", UndatedMention.init(json:)),
      actors: try json.list("actors", ExtractedActor.init(json:)),
      places: try json.list("places", ExtractedPlace.init(json:)), events: events,
      visits: try json.list("visits") { value throws(JSONMismatch) in
        try Visit(json: value, eventTimes: times)
      },
      relations: try json.list("relations") { value throws(JSONMismatch) in
        try Relation(json: value, source: source)
      },
      diagnostics: try json.list("diagnostics", Diagnostic.init(json:)))
  }

  private static func times(of events: [Claim]) -> [String: TimeValue] {
    var times: [String: TimeValue] = [:]
    for claim in events { times[claim.id] = claim.time }
    return times
  }
}
