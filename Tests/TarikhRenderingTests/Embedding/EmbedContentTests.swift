@testable import TarikhRendering
import Testing

/// What stands between the markers, whole, in each type of document.
struct EmbedContentTests {
  private static let endings: [DocumentType: String] = [
    .markdown: "md", .html: "html", .asciidoc: "adoc", .latex: "tex", .typst: "typ",
  ]

  @Test(arguments: DocumentType.allCases, InterfaceLanguage.allCases)
  func isAsRecorded(_ type: DocumentType, _ language: InterfaceLanguage) throws {
    let document = EmbedFixture.choices(type).filter { $0.1 != .svg }
      .map {
        "tarikh \($0.0.rawValue) as=\($0.1.rawValue) lang=\(language.rawValue) page=index.html"
      }
      .map { "\(type.comment($0))\n\(type.comment("/tarikh"))\n" }.joined(separator: "\n")
    let ending = try #require(Self.endings[type])
    try Golden.expect(
      try EmbedFixture.refreshed(document, type), matches: "embed.\(language.rawValue).\(ending)")
  }

  @Test func inlinePicturesHaveIdsOfTheirOwnAndLinksThatLeadSomewhere() throws {
    let document = ["timeline", "visits", "visits"].map { EmbedFixture.pair("\($0) as=svg", .html) }
      .joined()
    let tags = MarkupTags(try EmbedFixture.refreshed(document, .html))
    #expect(tags.problems == [] && tags.duplicateIDs == [] && tags.brokenLinks == [])
    #expect(tags.links.count > 5)
  }

  @Test func linksOfInlinePicturesLeadIntoThePage() throws {
    let text = try EmbedFixture.refreshed(
      EmbedFixture.pair("timeline as=svg page=out/index.html", .html), .html)
    #expect(MarkupTags(text).links.allSatisfy { $0.hasPrefix("out/index.html#") })
  }

  @Test func framesAskForNothing() throws {
    let pair = EmbedFixture.pair("visits as=iframe file=a/v.html page=index.html", .html)
    let page = try #require(
      try EmbedFixture.refreshed(Array(pair.utf8), .html).artifacts.first)
    let text = String(decoding: page.bytes, as: UTF8.self)
    let tags = MarkupTags(text)
    #expect(text.contains("default-src 'none'") && tags.problems == [])
    #expect(tags.links.filter { !$0.hasPrefix("../index.html#") } == ["data:,"])
  }

  @Test func picturesAreDescribed() throws {
    let text = try EmbedFixture.refreshed(EmbedFixture.pair("visits lang=en"))
    #expect(
      text.contains(
        "![The port talks: Who visited whom. A network; nodes: 3, ties: 2. Most often: "
          + "Nader al-Zein, Derna, Port Council.](tarikh-visits.en.svg)"))
  }
}
