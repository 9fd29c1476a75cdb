import TarikhCore
import Testing

struct JSONScannerTests {
  private func text(_ json: String) -> String? {
    (try? JSONValue(parsing: Array("\"\(json)\"".utf8)))?.string
  }

  @Test(arguments: [
    (#"\u0648\u0635\u0644"#, "وصل"), (#"a\u00e9b"#, "aéb"), (#"\ud83d\ude00"#, "😀"),
    (#"\u20AC"#, "€"),
    (#"\n\t\"\\\/\b\f\r"#, "\n\t\"\\/\u{8}\u{C}\r"), (#"\ud83d"#, "\u{FFFD}"),
    (#"\ude00x"#, "\u{FFFD}x"),
    (#"\ud83d\u0041"#, "\u{FFFD}A"), ("", ""), ("عربي", "عربي"),
  ])
  func readsEscapes(json: String, expected: String) { #expect(text(json) == expected) }

  @Test(arguments: [#"\"#, #"\x"#, #"\u12"#, #"\u12g4"#, #"\ud83d\u12"#, "a\nb", "\u{0}"])
  func refusesWhatIsNoText(json: String) { #expect(text(json) == nil) }

  @Test func refusesTextThatIsNotUTF8() {
    #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: [0x22, 0xC3, 0x28, 0x22]) }
    #expect(throws: JSONSyntaxError.self) {
      try JSONValue(parsing: [0x22, 0x5C, 0x6E, 0xC3, 0x22])
    }
  }

  @Test func readsBytesThatAreNotContiguous() throws {
    let json = [Array("{\"a\":".utf8), Array("1}".utf8)].joined()
    #expect(try JSONValue(parsing: Array(json))["a"]?.int == 1)
    #expect(try JSONValue(parsing: "[true]".utf8.lazy.map { $0 }) == .array([.bool(true)]))
  }
}
