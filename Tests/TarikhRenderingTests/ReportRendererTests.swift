import TarikhRendering
import TarikhTemplates
import Testing

struct ReportRendererTests {
  private static let names = ["brief", "weekly", "dossier", "full"]

  /// A report on the invented story of the port, with what is new, or without an earlier run.
  private func written(
    _ name: String, _ format: ReportFormat = .markdown, _ language: InterfaceLanguage = .english,
    hostile: String? = nil, isFirst: Bool = false,
    pictures: ReportOptions.Pictures = .linked(prefix: "")
  ) throws -> WrittenReport {
    let options = ReportOptions(
      language: language, actor: name == "dossier" ? "nader" : nil,
      changes: isFirst ? nil : ChangesFixture.changes(hostile: hostile), pictures: pictures)
    return try ReportRenderer(templates: Templates(), layout: RowLayout()).render(
      FormatFixture.presentation(hostile: hostile), report: name, format: format, options: options)
  }

  private func text(
    _ name: String, _ format: ReportFormat = .markdown, _ language: InterfaceLanguage = .english,
    hostile: String? = nil, isFirst: Bool = false
  ) throws -> String {
    let report = try written(name, format, language, hostile: hostile, isFirst: isFirst)
    return String(decoding: report.artifact.bytes, as: UTF8.self)
  }

  @Test(arguments: names, InterfaceLanguage.allCases)
  func isAsRecorded(_ name: String, _ language: InterfaceLanguage) throws {
    let report = try text(name, .markdown, language)
    try Golden.expect(report, matches: "report-\(name).\(language.rawValue).md")
  }

  @Test(arguments: ["brief", "full"], InterfaceLanguage.allCases)
  func pageIsAsRecorded(_ name: String, _ language: InterfaceLanguage) throws {
    let page = try text(name, .html, language)
    let body = try #require(page.between("<body", "</body>"))
    try Golden.expect("<body" + body, matches: "report-\(name).\(language.rawValue).html")
  }

  @Test func opensInTheLanguageOfTheRun() throws {
    let report = try ReportRenderer(templates: Templates(), layout: RowLayout())
      .render(FormatFixture.presentation()).artifact
    #expect(report.name == "full.md" && report.mediaType == "text/markdown")
    #expect(String(decoding: report.bytes, as: UTF8.self).contains("\nlang: ar\ndir: rtl\n"))
  }

  @Test(arguments: ["brief", "weekly"]) func saysThatThereIsNoEarlierRun(_ name: String) throws {
    let words = try #require(PageFixture.labels["report.new.first"]?.english)
    #expect(try text(name, isFirst: true).contains(words))
    #expect(try !text(name).contains(words))
  }

  /// Every event, office and tie that is told is followed by a source that is listed, and no source is listed in vain.
  @Test(arguments: names, ReportFormat.allCases)
  func citesSourcesByNumber(_ name: String, _ format: ReportFormat) throws {
    let report = try text(name, format)
    let cited = Set(report.matches(of: /[("]#s(\d+)/).map { String($0.1) })
    let listed = Set(report.matches(of: /id="s(\d+)"/).map { String($0.1) })
    #expect(cited == listed && !cited.isEmpty)
  }

  @Test(arguments: names) func pagesAreWhole(_ name: String) throws {
    let page = try text(name, .html)
    let tags = MarkupTags(page)
    #expect(tags.problems == [] && tags.duplicateIDs == [] && tags.brokenLinks == [])
    #expect(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
    #expect(!tags.names.contains("script"))
    #expect(page.contains("<svg"))
  }

  @Test(arguments: names) func writesThePicturesThatItLinks(_ name: String) throws {
    let report = try written(name, pictures: .linked(prefix: "my week-"))
    let text = String(decoding: report.artifact.bytes, as: UTF8.self)
    #expect(!report.pictures.isEmpty)
    for picture in report.pictures {
      #expect(picture.name.hasPrefix("my week-") && text.contains("](<\(picture.name)>)"))
    }
    #expect(text.matches(of: /!\[/).count == report.pictures.count)
  }

  @Test(arguments: names) func holdsItsPictures(_ name: String) throws {
    let report = try written(name, pictures: .inlined)
    let text = String(decoding: report.artifact.bytes, as: UTF8.self)
    #expect(report.pictures == [] && text.contains("](data:image/svg+xml;base64,PD94"))
    #expect(!text.contains(".svg>)"))
  }

  static let attacks =
    EmbedHostileTests.attacks + [
      "{{{styleHTML}}}", "<!--tarikh timeline-->", "---\ntitle: x", "[^s1]: (#s9)",
    ]

  @Test(arguments: names, attacks)
  func keepsHostileWordsInert(_ name: String, _ attack: String) throws {
    let report = try text(name, hostile: attack)
    let plain = try text(name, hostile: "word")
    #expect(report.split(separator: "\n").count == plain.split(separator: "\n").count)
    let page = MarkupTags(try text(name, .html, hostile: attack))
    let harmless = MarkupTags(try text(name, .html, hostile: "word"))
    #expect(page.problems == [] && page.names == harmless.names)
    #expect(page.attributes == harmless.attributes)
  }

  @Test func refusesAnUnknownReport() throws {
    let renderer = try ReportRenderer(templates: Templates(), layout: RowLayout())
    #expect(throws: Templates.Failure.self) {
      try renderer.render(FormatFixture.presentation(), report: "none")
    }
  }
}
