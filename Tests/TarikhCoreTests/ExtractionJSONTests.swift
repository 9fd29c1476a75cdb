import TarikhCore
import Testing

@Suite struct ExtractionJSONTests {
  private func bytes(_ extraction: Extraction, quotes: Bool = false) -> [UInt8] {
    var writer = JSONWriter()
    extraction.write(to: &writer, quotes: quotes)
    return writer.bytes
  }

  @Test func isReadBackFromItsOwnText() throws {
    var generator = Generator(seed: 11)
    for _ in 0..<300 {
      let extraction = generator.extraction(of: "نص " + generator.text(), withText: true)
      #expect(try Extraction(json: JSONValue(parsing: bytes(extraction))) == extraction)
    }
  }

  @Test func isReadBackFromAGivenTextOrFromQuotes() throws {
    var generator = Generator(seed: 12)
    for _ in 0..<300 {
      let text = "نص " + (0..<100).map { _ in generator.text() }.joined(separator: " ")
      let extraction = generator.extraction(of: text, withText: false)
      let json = try JSONValue(parsing: bytes(extraction))
      #expect(try Extraction(json: json, text: text) == extraction)
      let quoted = try JSONValue(parsing: bytes(extraction, quotes: true))
      #expect(try Extraction(json: quoted) == extraction)
    }
  }

  @Test func isWrittenInTheOrderOfTheContract() throws {
    #expect(
      try String(decoding: bytes(Sample.extraction()), as: UTF8.self) == Sample.extractionJSON)
  }

  @Test func evidenceWithoutTextOrQuotesIsRefused() throws {
    let json = try JSONValue(parsing: bytes(Sample.extraction()))
    #expect(throws: JSONMismatch("events.0.evidence", expected: "the article's text, or quotes")) {
      try Extraction(json: json)
    }
    #expect(throws: JSONMismatch.self) { try Extraction(json: json, text: "short") }
  }

  @Test(arguments: [
    (#"{"textSHA256":""}"#, "id"), (#"{"id":"a","textSHA256":"","dates":{}}"#, "dates"),
    (#"{"id":"a","textSHA256":"","dates":[{"surface":"x"}]}"#, "dates.0.start"),
    (#"{"id":"a","textSHA256":"","actors":[{"canonical":"x","kind":"god"}]}"#, "actors.0.kind"),
    (
      #"{"id":"a","textSHA256":"","actors":[{"canonical":"x","kind":"group","titles":[1]}]}"#,
      "actors.0.titles.0"
    ),
    (
      #"{"id":"a","textSHA256":"","places":[{"canonical":"x","lat":1.5,"lon":"east"}]}"#,
      "places.0.lon"
    ),
    (#"{"id":"a","textSHA256":"","documentDate":"2026-02-30"}"#, "documentDate"),
  ])
  func mismatchesNameTheirPath(_ json: String, _ path: String) throws {
    let value = try JSONValue(parsing: json.utf8)
    let error = #expect(throws: JSONMismatch.self) { try Extraction(json: value) }
    #expect(error?.path == path)
  }

  @Test(arguments: [
    (26_800_000, "26.8"), (0, "0"), (-33_918_900, "-33.9189"), (1, "0.000001"), (-1, "-0.000001"),
    (180_000_000, "180"), (-500_000, "-0.5"),
  ])
  func coordinatesAreExact(_ microdegrees: Int, _ degrees: String) throws {
    let coordinate = Coordinate(latitudeE6: microdegrees, longitudeE6: 0)
    let place = ExtractedPlace(canonical: "x", mentions: [], coordinate: coordinate)
    let extraction = Extraction(id: "a", documentDate: nil, textSHA256: "", places: [place])
    let text = String(decoding: bytes(extraction), as: UTF8.self)
    #expect(text.contains(#""lat":\#(degrees),"lon":0}"#))
    #expect(try Extraction(json: JSONValue(parsing: text.utf8)) == extraction)
  }
}
