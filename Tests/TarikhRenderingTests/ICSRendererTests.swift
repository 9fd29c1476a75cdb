import TarikhCore
import TarikhRendering
import Testing

@testable import TarikhRendering

@Suite struct ICSRendererTests {
  @Test func foldsAtSeventyFiveOctetsAndWithinNoLetter() {
    let line = ICSText.line("SUMMARY", String(repeating: "ق", count: 100))
    let parts = line.split(separator: "\r\n")
    #expect(parts.count == 3 && parts.allSatisfy { $0.utf8.count <= 75 })
    #expect(parts.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    #expect(
      line.replacing("\r\n ", with: "") == "SUMMARY:" + String(repeating: "ق", count: 100) + "\r\n")
  }

  @Test(arguments: [
    ("a;b,c\\d", #"a\;b\,c\\d"#), ("a\nb", #"a\nb"#), ("a\r\n\tEND:VEVENT", #"a\nEND:VEVENT"#),
  ])
  func valuesEndNowhere(text: String, escaped: String) {
    #expect(ICSText.escaped(text) == escaped)
  }

  @Test func leavesOutWhatHasNoDayAndSaysSo() throws {
    let text = try FormatFixture.text(ICSRenderer())
    #expect(text.ranges(of: "BEGIN:VEVENT\r\n").count == 4)
    #expect(text.contains("X-TARIKH-LEFT-OUT:1\r\n"))
  }

  @Test func theLastDayIsIncluded() throws {
    let text = try FormatFixture.text(ICSRenderer())
    #expect(text.contains("DTSTART;VALUE=DATE:20260302\r\nDTEND;VALUE=DATE:20260305\r\n"))
  }

  @Test func hostileWordsMakeNoEvent() throws {
    let text = try FormatFixture.text(ICSRenderer(), hostile: "x\r\nEND:VEVENT\r\nBEGIN:VALARM")
    #expect(text.ranges(of: "\r\nEND:VEVENT").count == 4 && !text.contains("\r\nBEGIN:VALARM"))
  }
}
