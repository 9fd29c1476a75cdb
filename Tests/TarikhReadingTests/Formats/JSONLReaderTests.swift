import TarikhCore
import Testing

@testable import TarikhReading

struct JSONLReaderTests {
  @Test func readsAllFields() throws {
    let line = """
      {"id":"x-1","text":"نص","published":"2026-02-15","title":"عنوان","url":"https://a.example/1",\
      "publisher":"وكالة","language":"ar"}
      """
    let expected = Article(
      id: "x-1", text: "نص", title: "عنوان", url: "https://a.example/1", publisher: "وكالة",
      language: "ar", published: CalendarDay(year: 2026, month: 2, day: 15), file: "a", line: 1,
      format: .jsonl)
    let found = try #require(try article("a.jsonl", line))
    #expect(found.key == expected.key && found.id == "x-1" && found.line == 1)
  }

  @Test func textAloneIsEnough() throws {
    let found = try readings("news.jsonl", "\n{\"text\":\"a\"}\r\n\n{\"text\":\"b\",\"id\":7}\n")
    #expect(found.compactMap(\.article?.id) == ["news#2", "7"])
    #expect(found.compactMap(\.article?.text) == ["a", "b"])
  }

  @Test func understandsTheNamesOfTrafilatura() throws {
    let line = """
      {"raw_text":"نص","date":"2026-02-15","source":"https://a.example/1","hostname":"a.example",\
      "sitename":"وكالة","id":null,"fingerprint":"0f","comments":""}
      """
    let found = try #require(try article("a.jsonl", line))
    #expect(found.text == "نص" && found.publisher == "وكالة" && found.url == "https://a.example/1")
    #expect(found.published?.day == 15 && found.id == "a#1")
  }

  @Test func prefersOurNamesAndFallsBackToTheHost() throws {
    let both =
      #"{"text":"t","raw_text":"r","published":"2026-01-01","date":"2020-01-01","hostname":"h"}"#
    let found = try #require(try article("a.jsonl", both))
    #expect(found.text == "t" && found.published?.year == 2026 && found.publisher == "h")
  }

  @Test func aSourceThatIsNoAddressIsNoURL() throws {
    #expect(try article("a.jsonl", #"{"text":"t","source":"agency"}"#)?.url == nil)
  }

  @Test(arguments: [
    ("{\"text\":\"a\"", "invalid-json"), ("not json at all", "invalid-json"),
    ("{\"text\":\"a\"} extra", "invalid-json"), ("{\"text\":\"a\tb\"}", "invalid-json"),
    ("{\"text\":\"\\q\"}", "invalid-json"), ("[{\"text\":\"a\"}]", "no-text"),
    ("\"text\"", "no-text"),
    ("{\"title\":\"a\"}", "no-text"), ("{\"text\":5}", "no-text"),
    ("{\"text\":\" \\n\"}", "no-text"),
    ("{\"text\":null}", "no-text"), (String(repeating: "[", count: 9_000), "invalid-json"),
  ])
  func namesABadLineAndGoesOn(line: String, identifier: String) throws {
    let found = try readings("a.jsonl", "{\"text\":\"a\"}\n\(line)\n{\"text\":\"b\"}\n")
    #expect(found.map(\.diagnostic?.identifier) == [nil, identifier, nil])
    #expect(found[1].diagnostic?.line == 2)
  }

  @Test func namesALineThatIsNotUTF8() throws {
    let bad: [UInt8] =
      Array("{\"text\":\"a".utf8) + [0xC3, 0x28] + Array("\"}\n{\"text\":\"b\"}".utf8)
    let found = try readings("a.jsonl", bad)
    #expect(found.map(\.diagnostic?.identifier) == ["invalid-encoding", nil])
    #expect(found.first?.diagnostic?.line == 1)
  }

  @Test func readsALineInWindows1256() throws {
    let text = "وصل وزير الخارجية المصري إلى طرابلس اليوم"
    let found = try readings("a.jsonl", windows1256("{\"text\":\"\(text)\"}\n"))
    #expect(found.map(\.article?.text) == [nil, text])
    #expect(found.first?.diagnostic?.identifier == "guessed-encoding")
  }

  @Test(arguments: [UTF16Text.Order.little, .big], [true, false])
  func readsUTF16(order: UTF16Text.Order, mark: Bool) throws {
    let lines = (1...3_000).map { "{\"text\":\"نص رقم \($0) 😀\"}\n" }.joined()
    let found = try readings("a.jsonl", utf16(lines, order, mark: mark))
    #expect(found.count == 3_000 && found.last?.article?.text == "نص رقم 3000 😀")
  }

  @Test func dropsTheByteOrderMark() throws {
    #expect(try article("a.jsonl", "\u{FEFF}{\"text\":\"a\"}")?.text == "a")
  }

  @Test func turnsCRLFInTextIntoLF() throws {
    #expect(try article("a.jsonl", #"{"text":"a\r\nb"}"#)?.text == "a\nb")
  }

  @Test(arguments: ["\"soon\"", "1771113600", "[2026]"])
  func notesADateThatItCannotRead(date: String) throws {
    let found = try readings("a.jsonl", "{\"text\":\"a\",\"published\":\(date)}")
    #expect(found.first?.diagnostic?.identifier == "unreadable-date")
    #expect(found.last?.article?.text == "a")
  }

  @Test func anEmptyDateIsNone() throws {
    #expect(try diagnostics("a.jsonl", #"{"text":"a","published":"","date":null}"#) == [])
  }

  @Test func saysOnceThatAFileIsJSONOverManyLines() throws {
    #expect(try diagnostics("a.jsonl", "{\n  \"text\": \"a\"\n}\n") == ["not-jsonl"])
    #expect(
      try diagnostics("a.jsonl", "[\n{\"text\":\"a\"},\n{\"text\":\"b\"}\n]") == ["not-jsonl"])
  }

  @Test(arguments: ["", "\n\n  \n"])
  func saysThatAFileIsEmpty(text: String) throws {
    #expect(try diagnostics("a.jsonl", text) == ["empty-file"])
  }

  @Test func equalIdsAreAllowed() throws {
    let found = try readings(
      "a.jsonl", "{\"text\":\"a\",\"id\":\"1\"}\n{\"text\":\"b\",\"id\":\"1\"}")
    #expect(found.compactMap(\.article?.id) == ["1", "1"])
  }
}
