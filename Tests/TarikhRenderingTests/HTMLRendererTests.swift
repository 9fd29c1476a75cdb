import Foundation
import TarikhCore
import TarikhRendering
import TarikhTemplates
import Testing

struct HTMLRendererTests {
  static func page(_ presentation: Presentation) throws -> String {
    let artifact = try HTMLRenderer(templates: Templates()).render(
      presentation, options: RenderingOptions(language: presentation.language), layout: RowLayout())
    return String(decoding: artifact.bytes, as: UTF8.self)
  }

  @Test func isOneWellFormedFile() throws {
    let tags = try MarkupTags(Self.page(PageFixture.presentation))
    #expect(tags.problems == [])
    #expect(tags.duplicateIDs == [])
    #expect(tags.brokenLinks == [])
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'\u{301} onload='x",
    "\"\u{301} onmouseover=\"alert(1)", "<\u{338}/style><svg onload=x>",
    "</title></style></script>",
    "javascript:alert(1)", "{{title}}{{{styleHTML}}}", "a\u{0}b\u{1}c", "]]>-->",
    "x\"} body{display:none",
  ])
  func keepsHostileWordsInert(_ words: String) throws {
    let tags = try MarkupTags(Self.page(PageFixture.presentation(hostile: words)))
    let plain = try MarkupTags(Self.page(PageFixture.presentation))
    #expect(tags.problems == [])
    #expect(tags.names.subtracting(plain.names) == [])
    // A name too long for one line of a box has a second one further down.
    #expect(tags.attributes.subtracting(plain.attributes).subtracting(["dy"]) == [])
    #expect(
      tags.links.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("https://") || $0 == "data:," })
  }

  @Test func allowsItsOwnScriptAndStyleAlone() throws {
    let page = try Self.page(PageFixture.presentation)
    let script = try #require(page.between("<script>", "</script>"))
    let style = try #require(page.between("<style>", "</style>"))
    let policy = try #require(page.between("Content-Security-Policy\" content=\"", "\""))
    #expect(policy.contains("script-src &#39;sha256-\(SHA256.base64(of: script.utf8))&#39;"))
    let filters = try #require(page.between("<style media=\"(scripting:none)\">", "</style>"))
    let hashes = [style, filters].map { "&#39;sha256-\(SHA256.base64(of: $0.utf8))&#39;" }
    #expect(policy.contains("style-src \(hashes[0]) \(hashes[1]);"))
    #expect(policy.hasPrefix("default-src &#39;none&#39;"))
    #expect(!policy.contains("unsafe"))
    #expect(!page.contains(" style=") && !page.contains(" onclick="))
  }

  @Test func namesNothingOnTheNetworkButItsSources() throws {
    let page = try Self.page(PageFixture.presentation)
    let style = try #require(page.between("<style>", "</style>"))
    #expect(!style.contains("url(") && !style.contains("@import"))
    #expect(!page.contains(" src="))
    let links = Set(MarkupTags(page).links.filter { $0.hasPrefix("http") })
    #expect(links == ["https://example.org/1?a=1&amp;b=2", "https://example.org/2"])
  }

  @Test func givesTheSameBytesTwice() throws {
    #expect(try Self.page(PageFixture.presentation) == Self.page(PageFixture.presentation))
  }

  @Test func staysInItsBudget() throws {
    let (size, allowed) = try Self.sizeAndBudget(12)
    #expect(size <= allowed)
  }

  @Test func staysInItsBudgetWithManyEvents() throws {
    let (size, allowed) = try Self.sizeAndBudget(1000)
    #expect(size <= allowed)
  }

  @Test func drawsTheTimelineOnceForBothLanguages() throws {
    let page = try Self.page(PageFixture.presentation)
    let marks = try #require(page.between("<g class=\"flip marks\">", "<g class=\"ticks"))
    #expect(marks.components(separatedBy: "<a class=").count == 12)
    #expect(page.components(separatedBy: "flip marks").count == 2)
  }

  @Test func filtersWithoutAScript() throws {
    let page = try Self.page(PageFixture.presentation)
    let rules = try #require(page.between("<style media=\"(scripting:none)\">", "</style>"))
    #expect(rules.contains("body:has(.fk :checked) .v{--fk:none}"))
    #expect(rules.contains("body:has(#fk0:checked) .k0{--fk:initial}"))
    #expect(page.contains("<input type=checkbox id=fk0>"))
  }

  /// The size of a page, and what it may have: 60 KB, 0.8 KB an event, and each sentence once.
  private static func sizeAndBudget(_ count: Int) throws -> (Int, Int) {
    let presentation = PageFixture.presentation(eventCount: count)
    let sentences = Set(presentation.events.flatMap { $0.evidence.map(\.quote) })
    let allowed = 60_000 + 800 * count + sentences.reduce(0) { $0 + $1.utf8.count }
    return (try page(presentation).utf8.count, allowed)
  }

  @Test func leadsFromOldIDsToTheEvent() throws {
    let page = try Self.page(PageFixture.presentation)
    #expect(page.contains("<b id=event-former-3>"))
    #expect(page.contains("<b id=actor-old-1>"))
  }

  @Test func marksTheWordsInTheEvidence() throws {
    let page = try Self.page(PageFixture.presentation)
    #expect(page.contains("<b>التقى</b> <u>سليم القاضي</u> رئيس الشركة رقم 3 <mark>أمس</mark>."))
    #expect(!page.contains("<q>"))
  }

  @Test func printsAReprintedSentenceOnce() throws {
    let page = try Self.page(PageFixture.presentation)
    let event = try #require(page.between("<li id=event-\(PageFixture.id("e2"))", "<li "))
    #expect(event.components(separatedBy: "<blockquote").count == 2)
    #expect(event.contains("href=#s1") && event.contains("href=#s2"))
  }

  @Test func saysWhatWasNotRead() throws {
    let page = try Self.page(PageFixture.presentation)
    let section = try #require(page.between("id=\"omissions\"", "</section>"))
    #expect(section.contains("scan.pdf") && section.contains("href=\"#s1\""))
  }
}
