import Testing

@testable import TarikhReading

struct HTMLPageTests {
  private func page(
    head: String, _ body: String = "<article><h1>\(Story.headline)</h1>\(Story.all)</article>"
  ) -> HTMLPage? {
    TarikhReadingTests.page("<html lang=ar><head>\(head)</head><body>\(body)</body></html>")
  }

  private func page(json: String) -> HTMLPage? {
    page(head: "<script type='application/ld+json'>\(json)</script>")
  }

  @Test func readsOpenGraph() {
    let found = page(
      head: """
        <title>x</title><meta property="og:title" content="عنوان &quot;آخر&quot;"><meta property=og:site_name content=الأفق>
        <meta property="article:published_time" content="2026-02-18T19:40:00+02:00">
        <meta property="og:url" content="https://a.example/og">
        """)
    #expect(
      found?.headline == "عنوان \"آخر\"" && found?.publisher == "الأفق" && found?.language == "ar")
    #expect(found?.published?.description == "2026-02-18" && found?.url == "https://a.example/og")
  }

  @Test(arguments: [
    #"{"@type":"NewsArticle",%}"#,
    #"[{"@type":"Person"},{"@type":["Thing","ReportageNewsArticle"],%}]"#,
    #"{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"Article",%}]}"#,
    #"{"@type":"WebPage","mainEntity":{"@type":"https://schema.org/NewsArticle",%}}"#,
    "<!-- {\"@type\":\"NewsArticle\",%,} //-->", "{\"@type\":\"BlogPosting\",\"d\":\"a\nb\",%};",
  ])
  func readsJSONLD(json: String) {
    let fields =
      #""headline":"عنوان &amp; آخر","datePublished":"2026-02-18T01:00:00+03:00","publisher":{"name":"وكالة"},"url":"https://a.example/1""#
    let found = page(json: json.replacing("%", with: fields))
    #expect(found?.headline == "عنوان & آخر" && found?.published?.day == 18)
    #expect(found?.publisher == "وكالة" && found?.url == "https://a.example/1")
  }

  @Test func followsTheIdOfThePublisher() {
    let json =
      #"{"@graph":[{"@type":"NewsArticle","publisher":{"@id":"x:o"}},{"@id":"x:o","@type":"Organization","name":"وكالة"}]}"#
    #expect(page(json: json)?.publisher == "وكالة")
  }

  @Test func takesTheArticleOfThisPageAmongOthers() {
    let json =
      #"[{"@type":"NewsArticle","headline":"أخرى","url":"https://a.example/2"},{"@type":"NewsArticle","headline":"هذه","mainEntityOfPage":{"@id":"https://a.example/1"}}]"#
    let found = page(
      head:
        "<link rel=canonical href=https://a.example/1><script type=application/ld+json>\(json)</script>"
    )
    #expect(found?.headline == "هذه")
  }

  @Test(arguments: [
    "", "{", "null", "[]", "{\"@type\":5}", "{\"@type\":\"NewsArticle\",\"headline\":{}}",
    "<b>x</b>",
  ])
  func livesWithBadJSONLD(json: String) {
    #expect(page(json: json)?.lines == [Story.headline] + Story.lines)
  }

  @Test func takesArticleBodyOnlyWhereThePageShowsLess() {
    let body = Story.lines.joined(separator: "\\n")
    let json =
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"\(body)\"}</script>"
    #expect(page(head: json, "<p>\(Story.one)</p>")?.lines == Story.lines)
    #expect(
      page(head: json, "<p>\(Story.one)</p><p>\(Story.two)</p>")?.lines == [Story.one, Story.two])
  }

  @Test func readsArticleBodyWithTags() {
    let json =
      "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"\(Story.all.replacing("\n", with: ""))\"}</script>"
    #expect(page(head: json, "<div id=app></div>")?.lines == Story.lines)
  }

  @Test(arguments: [
    ("<title>\(Story.headline) | الأفق</title>", "<p>x</p>"),
    ("<title>\(Story.headline) - الأفق</title><meta property=og:site_name content='الأفق'>", ""),
    (
      "<meta property=og:title content='\(Story.headline) - الأفق'><meta property=og:site_name content='الأفق العربي'>",
      ""
    ),
    ("<title>الأفق</title>", "<h1>\(Story.headline)</h1>"),
    ("<title>\(Story.headline) - الأفق</title>", "<h1>شعار</h1><h1>\(Story.headline)</h1>"),
    (
      "<meta property=og:title content='وزير الخارجية المصري يصل إلى…'>",
      "<h1>\(Story.headline)</h1>"
    ),
  ])
  func findsTheHeadline(head: String, body: String) {
    let found = page(head: head, body + Story.all)
    #expect(found?.headline == Story.headline)
    #expect(found?.lines == [Story.headline] + Story.lines)
  }

  @Test(arguments: [
    "<time datetime='2026-02-15T10:00'>الأحد</time>",
    "<time itemprop=datePublished datetime=2026-02-15>",
    "<meta itemprop=datePublished content=2026-02-15>",
    "<time class=updated datetime=2026-02-20></time><time datetime=2026-02-15></time>",
    "<span itemprop=datePublished content='2026-02-15T10:00:00Z'>أمس</span>",
  ])
  func findsTheDateInThePage(html: String) {
    let found = page(head: "", "<article><h1>\(Story.headline)</h1>\(html)\(Story.all)</article>")
    #expect(found?.published?.description == "2026-02-15")
  }

  @Test func doesNotTakeTheDateOfAnotherStory() {
    let cards = "<aside><time datetime=2025-01-01></time><time datetime=2025-01-02></time></aside>"
    let found = page(
      head: "",
      "<article><h1>\(Story.headline)</h1>\(Story.all)\(Story.all)\(Story.all)</article>\(cards)")
    #expect(found?.published == nil)
  }

  @Test func neverTakesTheDateOfAChange() {
    #expect(page(json: #"{"@type":"NewsArticle","dateModified":"2026-02-18"}"#)?.published == nil)
  }

  @Test func namesADateThatItCannotRead() {
    let found = page(head: "<meta name=pubdate content='أمس'>")
    #expect(found?.published == nil && found?.unreadableDate == "أمس")
  }

  @Test func doesNotBelieveALanguageThatTheLettersBelie() {
    #expect(TarikhReadingTests.page("<html lang=en>\(Story.all)")?.language == nil)
    #expect(TarikhReadingTests.page("<html lang=ar-EG>\(Story.all)")?.language == "ar-EG")
    #expect(
      TarikhReadingTests.page("<meta property=og:locale content=ar_AR>\(Story.all)")?.language
        == "ar-AR")
  }
}
