import Testing

@testable import TarikhReading

struct HTMLReaderTests {
  @Test func handsOverThePageAsAnArticle() throws {
    let html =
      "<html lang=ar><title>\(Story.headline)</title><time datetime=2026-02-15></time>\(Story.all)</html>"
    let article = try #require(try article("a.html", html))
    #expect(article.title == Story.headline && article.language == "ar" && article.format == .html)
    #expect(article.text == ([Story.headline] + Story.lines).joined(separator: "\n"))
    #expect(article.published?.day == 15)
  }

  @Test(arguments: [
    "<html></html>", "<div id=root></div><script>app()</script>", "<nav><a href=/>x</a></nav>",
    "<!--",
  ])
  func namesAPageWithoutText(html: String) throws {
    #expect(try diagnostics("a.html", html) == ["no-text"])
  }

  @Test func namesAPageThatIsTooDeep() throws {
    #expect(try diagnostics("a.html", String(repeating: "<div>", count: 200_000)) == ["too-deep"])
  }

  @Test func notesADateThatItCannotRead() throws {
    #expect(
      try diagnostics("a.html", "<meta name=date content=someday>\(Story.all)") == [
        "unreadable-date"
      ])
  }

  @Test func readsAShortPage() throws {
    #expect(
      try article("a.html", "<h1>عاجل</h1><p>استقالة رئيس الحكومة.</p>")?.text
        == "عاجل\nاستقالة رئيس الحكومة.")
  }
}
