import Testing

@testable import TarikhReading

struct TextReaderTests {
  @Test func theWholeFileIsTheArticle() throws {
    let text = "عنوان\n\nفقرة أولى.\n  # not markup **here**\n"
    let article = try #require(try article("a.txt", text))
    #expect(article.text == text)
    #expect(article.title == nil && article.published == nil && article.line == nil)
  }

  @Test func readsALineOfManyMegabytes() throws {
    let text = String(repeating: "قال الوزير إن الزيارة ناجحة. ", count: 200_000)
    #expect(try article("a.txt", text)?.text.utf8.count == text.utf8.count)
  }
}
