import TarikhCore
import TarikhRendering
import Testing

@testable import TarikhRendering

@Suite struct PLOVERRendererTests {
  @Test(
    arguments: [
      ("CONSULT-visit", "CONSULT", "visit"), ("AID", "AID", nil), ("", nil, nil),
      ("A-b-c", "A", "b-c"),
    ] as [(String, String?, String?)])
  func codesAreSplitOnce(code: String, category: String?, mode: String?) {
    #expect(PLOVERCode(code)?.category == category && PLOVERCode(code)?.mode == mode)
  }

  @Test func whoReceivesActsOnWhoComes() throws {
    let lines = try FormatFixture.text(PLOVERRenderer()).split(separator: "\n")
      .map { try JSONValue(parsing: Array($0.utf8)) }
    #expect(lines.count == 5)
    #expect(lines[0]["source"]?.array?.first?["id"]?.string == "nader")
    #expect(lines[1]["source"]?.array?.first?["id"]?.string == "council")
    #expect(lines[1]["target"]?.array?.first?["id"]?.string == "nader")
    #expect(lines[4]["event"] == nil && lines[4]["kind"]?.string == "appointment")
  }
}
