import TarikhCore
import TarikhRendering
import Testing

@testable import TarikhRendering

@Suite struct FollowTheMoneyRendererTests {
  private func entities(hostile: String? = nil) throws -> [JSONValue] {
    try FormatFixture.text(FollowTheMoneyRenderer(), hostile: hostile).split(separator: "\n")
      .map { try JSONValue(parsing: Array($0.utf8)) }
  }

  @Test func schemataFitWhatTheyHold() throws {
    let schemata = try entities().compactMap { $0["schema"]?.string }
    #expect(schemata.prefix(3) == ["Article", "Person", "Organization"])
    #expect(schemata.filter { $0 == "Event" }.count == 5)
    #expect(schemata.suffix(2) == ["Directorship", "UnknownLink"])
  }

  @Test(
    arguments: [
      ("2026-03-02", "2026-03-02", nil), ("2026-03~", "2026-03", nil), ("2026", "2026", nil),
      ("2026-W07", nil, "2026-02-09 2026-02-15"), ("-0043", nil, nil),
      ("../2011", nil, " 2011-12-31"),
    ] as [(String, String?, String?)])
  func datesAreAsExactAsTheyWere(date: String, day: String?, ends: String?) throws {
    let values = FtMDate.values(of: try #require(EDTF(date)))
    #expect(values.date == day)
    let written = [values.start, values.end].compactMap { $0 }
    #expect(written == (ends ?? "").split(separator: " ").map(String.init))
  }

  @Test func everyReferenceLeadsToAnEntity() throws {
    let entities = try entities()
    let ids = Set(entities.compactMap { $0["id"]?.string })
    #expect(ids.count == entities.count)
    for name in [
      "involved", "addressEntity", "proof", "director", "organization", "subject", "object",
    ] {
      let references = entities.flatMap { $0["properties"]?[name]?.array ?? [] }
      #expect(
        !references.isEmpty && references.allSatisfy { ids.contains($0.string ?? "") }, "\(name)")
    }
  }

  @Test func hostileWordsMakeNoLine() throws {
    #expect(try entities(hostile: "x\n{\"id\":\"y\"}\u{202E}").count == entities().count)
  }
}
