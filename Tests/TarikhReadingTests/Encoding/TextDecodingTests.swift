import Testing

@testable import TarikhReading

struct TextDecodingTests {
  private let arabic =
    "وصل وزير الخارجية المصري، اليوم الأحد، إلى طرابلس في زيارة رسمية تستمر يومين."

  private func text(_ bytes: [UInt8]) throws -> String? {
    try readings("a.txt", bytes).lazy.compactMap(\.article).first?.text
  }

  @Test func readsUTF8WithAndWithoutItsMark() throws {
    #expect(try text(Array(arabic.utf8)) == arabic)
    #expect(try text([0xEF, 0xBB, 0xBF] + Array(arabic.utf8)) == arabic)
  }

  @Test(arguments: [UTF16Text.Order.little, .big], [true, false])
  func readsUTF16(order: UTF16Text.Order, mark: Bool) throws {
    let text = arabic + "\r\nA second line 😀.\n"
    let expected = arabic + "\nA second line 😀.\n"
    #expect(try self.text(utf16(text, order, mark: mark)) == expected)
  }

  @Test func turnsCRLFIntoLFAndNothingElse() throws {
    #expect(
      try text(Array("a\r\nb\rc\n\r\n\td\u{A0}\u{640}e\u{301}".utf8))
        == "a\nb\rc\n\n\td\u{A0}\u{640}e\u{301}")
  }

  @Test func readsWindows1256ByItsLetters() throws {
    let found = try readings("a.txt", windows1256(arabic))
    #expect(found.compactMap(\.article?.text) == [arabic])
    #expect(found.compactMap(\.diagnostic?.identifier) == ["guessed-encoding"])
  }

  @Test func readsEnglishWithTheQuotesOfWindows() throws {
    #expect(
      try text(windows1256("He said: “It’s done” – today.")) == "He said: “It’s done” – today.")
  }

  @Test func readsWindows1256WhereAPageDeclaresIt() throws {
    let heads = [
      "<meta charset=windows-1256>", "<META CHARSET='Windows-1256'>",
      "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\">",
    ]
    for head in heads {
      let page = windows1256("<html><head>\(head)</head><p>\(arabic) é</p>")
      let found = try readings("a.html", page)
      #expect(found.map(\.article?.text) == [arabic + " é"])
    }
    let xml = windows1256(
      "<?xml version=\"1.0\" encoding=\"windows-1256\"?><html><p>\(arabic)</p></html>")
    #expect(try readings("a.xhtml", xml).map(\.article?.text) == [arabic])
  }

  @Test func believesUTF8OverAWrongDeclaration() throws {
    let page = "<html><head><meta charset=windows-1256></head><p>\(arabic)</p>"
    #expect(try article("a.html", page)?.text == arabic)
  }

  @Test func neverReadsOtherCodePagesAsArabic() throws {
    let latin: [UInt8] =
      Array("M".utf8) + [0xFC] + Array("ller und Gr".utf8) + [0xF6, 0xDF] + Array("e".utf8)
    #expect(try diagnostics("a.txt", latin) == ["invalid-encoding"])
    let iso88596: [UInt8] = [
      0xE8, 0xD5, 0xE4, 0x20, 0xE8, 0xD2, 0xEA, 0xD1, 0x20, 0xC7, 0xE4, 0xCE, 0xC7, 0xD1, 0xCC,
      0xEA,
      0xC9, 0x20, 0xC7, 0xE4, 0xE5, 0xD5, 0xD1, 0xEA, 0x20, 0xC7, 0xE4, 0xEA, 0xE8, 0xE5,
    ]
    #expect(try diagnostics("a.txt", iso88596) == ["invalid-encoding"])
  }

  @Test func neverReadsDamagedUTF8AsArabic() throws {
    var bytes = Array(arabic.utf8)
    bytes.remove(at: 41)
    #expect(try diagnostics("a.txt", bytes) == ["invalid-encoding"])
  }

  @Test func namesTheByteThatIsNotUTF8() throws {
    let found = try readings("a.txt", Array("abc ".utf8) + [0xC3, 0x28])
    #expect(found.first?.diagnostic?.summary.contains("byte 4 ") == true)
  }

  @Test func namesASurrogateWithoutItsPartner() throws {
    let bytes = utf16("text ", .little, mark: true) + [0x00, 0xD8, 0x20, 0x00]
    #expect(try diagnostics("a.txt", bytes) == ["invalid-encoding"])
    #expect(
      try diagnostics("a.txt", utf16("text", .big, mark: true) + [0x20]) == ["invalid-encoding"])
  }

  @Test(arguments: [
    "%PDF-1.7 text", "{\\rtf1 text}", "PK\u{3}\u{4}", "GIF89a", "SQLite format 3\0", "Rar!",
    "text\0text",
  ])
  func namesFilesThatAreNoText(start: String) throws {
    #expect(try diagnostics("a.txt", start) == ["not-text"])
    #expect(try diagnostics("a", start) == ["not-text"])
    #expect(try diagnostics("a.jsonl", start) == ["not-text"])
  }

  @Test func tellsWhatToDoWithAPDF() throws {
    let found = try readings("a.pdf", "%PDF-1.7")
    #expect(found.first?.diagnostic?.hint == "convert it with pdftotext")
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{A0}\u{2003}\n"])
  func namesFilesWithoutText(text: String) throws {
    for name in ["a.txt", "a.md", "a.html", "a"] {
      #expect(try diagnostics(name, text) == ["empty-file"])
    }
  }
}
