import TarikhCore
import Testing

@Suite struct TimelineJSONTests {
  @Test func isReadBack() throws {
    var generator = Generator(seed: 21)
    for _ in 0..<200 {
      let timeline = generator.timeline()
      let bytes = timeline.canonicalBytes
      let copy = try Timeline(json: JSONValue(parsing: bytes))
      #expect(copy == timeline)
      #expect(copy.canonicalBytes == bytes)
    }
  }

  @Test func anEmptyTimelineIsCanonical() {
    let timeline = Timeline(
      articles: [:], actors: [:], places: [:], events: [:], visits: [], relations: [],
      diagnostics: [], manifest: RunManifest(engine: "e", articles: ["b", "a"]))
    let expected = """
      {
        "actors": {},
        "articles": {},
        "diagnostics": [],
        "events": {},
        "places": {},
        "relations": [],
        "version": 1,
        "visits": [],
        "manifest": {
          "articles": [
            "a",
            "b"
          ],
          "engine": "e",
          "packs": {},
          "settings": {}
        }
      }

      """
    #expect(String(decoding: timeline.canonicalBytes, as: UTF8.self) == expected)
  }

  @Test func itsBytesAreTheSameOnEveryMachine() throws {
    let text = try String(decoding: Sample.timeline().canonicalBytes, as: UTF8.self)
    #expect(text == Sample.timelineJSON)
  }

  @Test func anotherVersionIsRefused() {
    #expect(throws: JSONMismatch("version", expected: "1")) {
      try Timeline(json: ["version": 2])
    }
  }

  @Test func mismatchesNameTheirPath() throws {
    guard case .object(var fields) = try Sample.timeline().json else { return }
    fields["events"] = ["e1": ["type": "visit", "status": "perhaps"]]
    let error = #expect(throws: JSONMismatch.self) { try Timeline(json: .object(fields)) }
    #expect(error?.path == "events.e1.status")
  }

  @Test func eventsStandInTheOrderOfTheirDates() throws {
    var generator = Generator(seed: 3)
    let days = try (0..<20).map { _ in try #require(EDTF(generator.day().description)) }
    let events = days.enumerated().map { index, edtf in
      Event(
        id: "e\(index)", kind: .visit, time: TimeValue(edtf, basis: .stated), place: nil,
        participants: [], status: .happened, corroboration: 1, confidence: 1, claims: [])
    }
    let undated = Event(
      id: "a", kind: .visit, time: nil, place: nil, participants: [], status: .happened,
      corroboration: 1, confidence: 1, claims: [])
    let timeline = Timeline(
      articles: [:], actors: [:], places: [:],
      events: Dictionary(uniqueKeysWithValues: (events + [undated]).map { ($0.id, $0) }),
      visits: [], relations: [], diagnostics: [],
      manifest: RunManifest(engine: "e", articles: []))
    let ordered = timeline.eventsInOrder
    #expect(ordered.last?.id == "a")
    #expect(ordered.compactMap { $0.time?.edtf.firstDay } == days.compactMap(\.firstDay).sorted())
  }

  @Test(arguments: [
    Decision.same("a", "b"), .notSame("a", "b"), .strike(event: "e"), .note(event: "e", "n"),
    .place(event: "e", "تونس"), .split(event: "e", articles: ["a", "b"]),
    .apart(actor: "x", articles: ["a"]),
  ])
  func decisionsAreReadBack(_ decision: Decision) throws {
    #expect(try Decision(json: decision.json) == decision)
  }

  @Test func aDecisionOnADateIsReadBack() throws {
    let decision = Decision.date(event: "e", try #require(EDTF("2026-02/2026-03")))
    #expect(try Decision(json: decision.json) == decision)
    #expect(throws: JSONMismatch.self) { try Decision(json: ["decision": "guess"]) }
    #expect(throws: JSONMismatch.self) {
      try Decision(json: ["decision": "same", "actors": ["a"]])
    }
  }

  @Test func layoutsAreReadBack() throws {
    let layout = Layout(positions: ["a": .init(x: 1, y: -2), "ب": .init(x: 0, y: 30)])
    #expect(try Layout(json: layout.json) == layout)
    #expect(layout.json.compactText == #"{"positions":{"a":[1,-2],"ب":[0,30]}}"#)
  }
}
