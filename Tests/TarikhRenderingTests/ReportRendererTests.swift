import TarikhRendering
import TarikhTemplates
import Testing

struct ReportRendererTests {
  static func report(_ presentation: Presentation, _ language: InterfaceLanguage) throws -> String {
    let artifact = try ReportRenderer(templates: Templates()).render(
      presentation, language: language)
    return String(decoding: artifact.bytes, as: UTF8.self)
  }

  @Test(arguments: InterfaceLanguage.allCases) func saysAll(in language: InterfaceLanguage) throws {
    let report = try Self.report(PageFixture.presentation(eventCount: 3), language)
    try Golden.expect(report, matches: "report.\(language.rawValue).md")
  }

  @Test func opensInTheLanguageOfTheRun() throws {
    let artifact = try ReportRenderer(templates: Templates()).render(PageFixture.presentation)
    #expect(artifact.name == "report.md" && artifact.mediaType == "text/markdown")
    #expect(
      String(decoding: artifact.bytes, as: UTF8.self).hasPrefix("<div dir=\"rtl\" lang=\"ar\">"))
  }

  @Test(arguments: ["a | b", "x\n# heading", "[a](javascript:x)", "<script>", "`code`", "**bold**"])
  func keepsHostileWordsInert(_ words: String) throws {
    let report = try Self.report(PageFixture.presentation(hostile: words), .english)
    let plain = try Self.report(PageFixture.presentation, .english)
    #expect(report.split(separator: "\n").count == plain.split(separator: "\n").count)
    #expect(!report.contains(words))
  }

  @Test func refusesAnUnknownReport() throws {
    let renderer = try ReportRenderer(templates: Templates())
    #expect(throws: Templates.Failure.self) {
      try renderer.render(PageFixture.presentation, report: "none.md")
    }
  }
}
