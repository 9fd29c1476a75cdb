extension ArticleRecord {
  /// Its form in a timeline, without the key.
  package var json: JSONValue {
    .fields([
      "id": .string(id), "textSHA256": .string(textSHA256),
      "title": title.map(JSONValue.string), "url": url.map(JSONValue.string),
      "publisher": publisher.map(JSONValue.string), "language": language.map(JSONValue.string),
      "documentDate": documentDate.map { .string($0.description) },
      "actors": .array(actors.map(\.json)), "places": .array(places.map(\.json)),
      "relations": .array(relations.map(\.json)), "visits": .array(visits.map(\.json)),
      "sketch": .string(Self.text(of: sketch)), "undated": .array(undated.map(\.json)),
      "paragraphs": paragraphs.isEmpty ? nil : .string(Self.text(of: paragraphs)),
      "struck": struck.isEmpty ? nil : .array(struck.map { .object($0.fields) }),
    ])
  }

  init(key: String, json: JSONValue) throws(JSONMismatch) {
    self.init(
      key: key, id: try json.required("id"), textSHA256: try json.required("textSHA256"),
      title: try json.optionalText("title"), url: try json.optionalText("url"),
      publisher: try json.optionalText("publisher"), language: try json.optionalText("language"),
      documentDate: try json.optionalDay("documentDate"),
      actors: try json.list("actors", ExtractedActor.init(json:)),
      places: try json.list("places", ExtractedPlace.init(json:)),
      relations: try json.list("relations", Relation.init(json:)),
      visits: try json.list("visits", Visit.init(json:)),
      sketch: try Self.sketch(of: json.required("sketch")),
      undated: try json.list("undated", UndatedMention.init(json:)),
      paragraphs: try Self.paragraphs(of: json.optionalText("paragraphs") ?? ""),
      struck: try json.list("struck", Claim.init(json:)))
  }

  /// Hashes need 64 bits, more than a JSON number carries everywhere: hexadecimal words on one line.
  private static func text(of sketch: [UInt64]) -> String {
    sketch.map { String($0, radix: 16) }.joined(separator: " ")
  }

  private static func sketch(of text: String) throws(JSONMismatch) -> [UInt64] {
    var sketch: [UInt64] = []
    for word in text.split(separator: " ") {
      guard let hash = UInt64(word, radix: 16) else {
        throw JSONMismatch("sketch", expected: "hexadecimal words")
      }
      sketch.append(hash)
    }
    return sketch
  }

  private static func text(of paragraphs: [Int]) -> String {
    paragraphs.map(String.init).joined(separator: " ")
  }

  private static func paragraphs(of text: String) throws(JSONMismatch) -> [Int] {
    var paragraphs: [Int] = []
    for word in text.split(separator: " ") {
      guard let start = Int(word), start > paragraphs.last ?? -1 else {
        throw JSONMismatch("paragraphs", expected: "ascending offsets")
      }
      paragraphs.append(start)
    }
    return paragraphs
  }

  /// The same record with other claims struck out.
  package func striking(_ claims: [Claim]) -> ArticleRecord {
    ArticleRecord(
      key: key, id: id, textSHA256: textSHA256, title: title, url: url, publisher: publisher,
      language: language, documentDate: documentDate, actors: actors, places: places,
      relations: relations, visits: visits, sketch: sketch, undated: undated,
      paragraphs: paragraphs, struck: claims)
  }
}
