import TarikhRendering
import TarikhTemplates
import Testing

/// The files of a run: the page, the texts of its articles, and a page for each year of a long one.
extension HTMLRendererTests {
  static func site(_ presentation: Presentation) throws -> [String: String] {
    let artifacts = try HTMLRenderer(templates: Templates()).site(
      presentation, language: presentation.language, layout: RowLayout())
    return Dictionary(
      artifacts.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func putsTheTextsOfArticlesBesideThePage() throws {
    let site = try Self.site(PageFixture.presentation)
    #expect(site.keys.sorted() == ["articles.html", "index.html"])
    let texts = try #require(site["articles.html"])
    #expect(MarkupTags(texts).problems == [])
    #expect(MarkupTags(texts).duplicateIDs == [])
    #expect(texts.contains("<span class=s id=s1-50>"))
    #expect(texts.contains("href=index.html#event-\(PageFixture.id("e1"))>التقى</a>"))
    #expect(texts.contains("href=index.html#actor-\(PageFixture.id("a0"))>سليم القاضي</a>"))
    #expect(site["index.html"]?.contains("href=articles.html#s1-50>") == true)
  }

  @Test(arguments: ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:x"])
  func keepsHostileTextsInert(_ words: String) throws {
    let texts = try #require(
      try Self.site(PageFixture.presentation(hostile: words))["articles.html"])
    let plain = try #require(try Self.site(PageFixture.presentation)["articles.html"])
    let (tags, plainTags) = (MarkupTags(texts), MarkupTags(plain))
    #expect(tags.problems == [])
    #expect(tags.names.subtracting(plainTags.names) == [])
    #expect(tags.attributes.subtracting(plainTags.attributes) == [])
    #expect(tags.links.allSatisfy { !$0.hasPrefix("javascript") })
  }

  @Test func splitsALongRunByYears() throws {
    let site = try Self.site(PageFixture.presentation(eventCount: 2400, years: 3))
    #expect(
      site.keys.sorted() == [
        "articles.html", "events-2024.html", "events-2025.html", "events-2026.html",
        "events-undated.html", "index.html",
      ])
    let (cover, year) = (try #require(site["index.html"]), try #require(site["events-2025.html"]))
    #expect(MarkupTags(cover).problems == [] && MarkupTags(year).problems == [])
    #expect(MarkupTags(cover).duplicateIDs == [])
    #expect(!cover.contains("<blockquote"))
    let event = Anchor.event(PageFixture.id("e1"))
    #expect(cover.contains("<a id=\(event) href=events-2025.html#\(event)></a>"))
    #expect(year.contains("<li id=\(event) "))
    #expect(MarkupTags(year).brokenLinks == [])
  }

  @Test func splitsALongYearByMonthsAndALongMonthIntoParts() throws {
    let site = try Self.site(PageFixture.presentation(eventCount: 4400))
    let parts = (1...3).map { "events-2026-03-part\($0).html" }
    #expect(
      site.keys.sorted() == ["articles.html"] + parts + ["events-undated.html", "index.html"])
    let counts = try parts.map { file in
      try #require(site[file]).components(separatedBy: "<li id=event-").count - 1
    }
    #expect(counts.allSatisfy { $0 <= 2000 } && counts.reduce(0, +) == 4034)
    let cover = try #require(site["index.html"])
    #expect(cover.contains("<a href=\(parts[1])>") && cover.contains("March 2026 (2)"))
    #expect(MarkupTags(try #require(site[parts[2]])).problems == [])
  }
}
