import TarikhRendering
import Testing

@testable import TarikhRendering

@Suite struct CSVRendererTests {
  @Test func startsWithAMarkForSpreadsheets() throws {
    let text = try FormatFixture.text(CSVRenderer())
    #expect(text.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(text.utf8.count { $0 == 0x0D } == text.utf8.count { $0 == 0x0A })
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("  @x", "  '@x"), ("a;=1", "a;'=1"), ("a; \"=1", "a; \"'=1"),
    ("a=1", "a=1"),
    ("＝1", "'＝1"), ("-5 degrees", "'-5 degrees"), ("", ""),
  ])
  func formulasStayWords(text: String, safe: String) { #expect(CSVText.words(text) == safe) }

  @Test func quotesEveryCell() {
    #expect(CSVText.row(["a\"b", "c,d", ""]) == "\"a\"\"b\",\"c,d\",\"\"\r\n")
  }

  @Test func hostileWordsMakeNoLine() throws {
    let plain = try FormatFixture.text(CSVRenderer())
    let text = try FormatFixture.text(CSVRenderer(), hostile: "=x\n\"\r\n\",=y")
    #expect(text.split(separator: "\r\n").count == plain.split(separator: "\r\n").count)
    #expect(!text.contains("\"=") || text.contains("\"\"'="))
  }
}
