import Testing

@testable import TarikhReading

struct MarkdownReaderTests {
  @Test func readsFrontMatter() throws {
    let article = try #require(
      try article(
        "a.md",
        """
        ---
        title: "زيارة: «طرابلس»"
        date: 2026-02-15
        url: https://a.example/x#y
        publisher: 'Sahel''s Wire'
        language: ar
        tags: [a, b]
        ---

        نص.
        """))
    #expect(article.title == "زيارة: «طرابلس»" && article.publisher == "Sahel's Wire")
    #expect(article.url == "https://a.example/x#y" && article.language == "ar")
    #expect(article.published?.description == "2026-02-15")
    #expect(article.text == "زيارة: «طرابلس»\nنص.")
  }

  @Test func doesNotSayTheTitleTwice() throws {
    #expect(
      try article("a.md", "---\ntitle: One two\n---\n# One *two*\nText.")?.text == "One two\nText.")
    #expect(
      try article("a.md", "---\ntitle: One two\n---\nOne two\n\nText.")?.text == "One two\nText.")
  }

  @Test func takesTheFirstHeadingAsTitle() throws {
    let article = try #require(try article("a.md", "# Title\n\nText.\n"))
    #expect(article.title == "Title" && article.text == "Title\nText.")
  }

  @Test func aFileWithoutHeadingHasNoTitle() throws {
    #expect(try article("a.md", "Text.\n\n# Later\n")?.title == nil)
  }

  @Test func notesFrontMatterThatIsNotClosed() throws {
    let found = try readings("a.md", "---\ntitle: T\ndate: 2026-02-15\n\nBody text: here.\n")
    #expect(found.first?.diagnostic?.identifier == "unterminated-front-matter")
    #expect(found.last?.article?.text == "T\nBody text: here.")
    #expect(found.last?.article?.published?.day == 15)
  }

  @Test func aRuleAtTheStartIsNoFrontMatter() throws {
    let found = try readings("a.md", "---\n\nText.\n")
    #expect(found.map(\.article?.text) == ["Text."])
  }

  @Test func notesADateThatItCannotRead() throws {
    #expect(try diagnostics("a.md", "---\ndate: 15/02/2026\n---\nText.") == ["unreadable-date"])
  }

  @Test func saysThatAFileHasOnlyFrontMatter() throws {
    #expect(try diagnostics("a.md", "---\ntitle: T\n---\n\n") == ["empty-file"])
  }

  @Test func readsCRLF() throws {
    #expect(try article("a.md", "---\r\ntitle: T\r\n---\r\nText.\r\n")?.text == "T\nText.")
  }
}
