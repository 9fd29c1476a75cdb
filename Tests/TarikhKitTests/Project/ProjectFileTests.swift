import TarikhCore
import Testing

@testable import TarikhKit

struct ProjectFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ text: String) throws -> ProjectFile {
    try ProjectFile(reading: folder.write(text, "tarikh.yaml"))
  }

  /// What is wrong in a text, without the path of the file.
  private func trouble(_ text: String) throws -> [String] {
    do {
      _ = try read(text)
      return []
    } catch let trouble as ProjectTrouble {
      return trouble.diagnostics.map {
        $0.description.replacing("\(folder.path)/tarikh.yaml", with: "")
      }
    }
  }

  @Test func everyKeyIsRead() throws {
    let project = try read(
      """
      articles: [news, /archive/2026.jsonl.gz]
      title: 'ليبيا: فبراير'
      date: 2026-02-20
      languages: words
      gazetteer: mine.tsv
      decisions: decisions.tsv
      formats: csv
      reports:
        - brief
        - weekly
      templates: my-templates
      store: ../runs.sqlite
      output: out
      """)
    let here = folder.path
    #expect(project.articles == ["\(here)/news", "/archive/2026.jsonl.gz"])
    #expect(project.title == "ليبيا: فبراير")
    #expect(project.date == CalendarDay("2026-02-20"))
    #expect([project.languages, project.templates] == ["\(here)/words", "\(here)/my-templates"])
    #expect(
      [project.gazetteer, project.decisions] == ["\(here)/mine.tsv", "\(here)/decisions.tsv"])
    #expect(project.formats == ["csv"])
    #expect(project.reports == ["brief", "weekly"])
    #expect([project.store, project.output] == ["\(here)/../runs.sqlite", "\(here)/out"])
    #expect(project.storeFile == "\(here)/../runs.sqlite")
  }

  @Test(arguments: ["", "# nothing\n", "---\n", "title:\nformats: ~\n", "null"])
  func nothingChosenIsNothingWrong(text: String) throws {
    let project = try read(text)
    #expect(project.articles.isEmpty && project.title == nil && project.formats.isEmpty)
    #expect(project.storeFile == "output/tarikh.sqlite")
  }

  @Test(arguments: [
    (
      "articles: a\nartikles: news\n",
      ":2: error: there is no key “artikles” (did you mean articles?)"
    ),
    ("Title: x\n", ":1: error: there is no key “Title” (did you mean title?)"),
    ("outptu: x\n", ":1: error: there is no key “outptu” (did you mean output?)"),
    ("title: [a, b]\n", ":1: error: title is a text (write 'title: …')"),
    ("\narticles: {a: b}\n", ":2: error: articles is a text or a list of texts"),
    ("articles: [[a]]\n", ":1: error: articles is a text or a list of texts"),
    ("date: 2026-02-30\n", ":1: error: date is a day that there is (write 'date: 2026-02-20')"),
    ("date: tomorrow\n", ":1: error: date is a day that there is"),
    ("title: a: b\n", ":1: error: this is no YAML: mapping values are not allowed"),
    ("title: a\ntitle: b\n", "“title” stands there more than once"),
    ("- articles\n", ":1: error: the file is no list of keys with values"),
    ("news\n", ":1: error: the file is no list of keys with values"),
    ("articles: [a\n", "error: this is no YAML"), ("\t- a\n", "error: this is no YAML"),
  ])
  func whatIsWrongIsNamedWithItsLine(text: String, words: String) throws {
    let found = try trouble(text)
    #expect(found.count == 1)
    #expect(found.first?.contains(words) == true, "\(found)")
  }

  @Test func allThatIsWrongIsNamedAtOnce() throws {
    #expect(try trouble("titel: x\ndate: never\noutput: []\n").count == 3)
  }

  @Test func bytesThatAreNoTextAreNoCrash() throws {
    let file = "\(folder.path)/tarikh.yaml"
    for bytes: [UInt8] in [[0xFF, 0xFE, 0x00], [0x00], Array("title: \u{0}x".utf8), [0xC3]] {
      try FileWriter.write(bytes, to: file)
      #expect(throws: (any Error).self) { try ProjectFile(reading: file) }
    }
  }

  @Test func pathsStartWhereTheFileLies() {
    #expect(ProjectFile(file: "tarikh.yaml").resolved("news") == "news")
    #expect(ProjectFile(file: "libya/tarikh.yaml").resolved("news") == "libya/news")
    #expect(ProjectFile(file: "libya/tarikh.yaml").resolved("/news") == "/news")
  }

  @Test(arguments: [nil, "Libya, February", "ليبيا: 'فبراير'", "null", "# no comment", " "])
  func theTemplateIsReadAsItWasMeant(title: String?) throws {
    let text = ProjectTemplate.text(title: title, articles: "news & more/2026")
    let project = try read(text)
    #expect(project.title == title)
    #expect(project.articles == ["\(folder.path)/news & more/2026"])
    #expect(project.output == "\(folder.path)/output")
    for key in ProjectFile.Key.allCases { #expect(text.contains("\(key.rawValue):")) }
  }

  /// Behind each `#` stands something that works.
  @Test func everyKeyOfTheTemplateCanBeChosen() throws {
    let lines = ProjectTemplate.text(title: nil, articles: "news").split(separator: "\n")
    let chosen = lines.filter { $0.contains(/^(# )?[a-z]+:/) || $0.hasPrefix("  - ") }
      .map { $0.hasPrefix("# ") ? $0.dropFirst(2) : $0[...] }
    let project = try read(chosen.joined(separator: "\n"))
    #expect(project.formats == ["csv", "ics"] && project.reports == ["brief", "weekly.html"])
    #expect(project.date != nil && project.gazetteer != nil && project.decisions != nil)
  }

  @Test func theTemplateOverwritesNothing() throws {
    let file = try ProjectTemplate.write(to: folder.path, title: nil, articles: "a")
    #expect(file == "\(folder.path)/tarikh.yaml")
    #expect(throws: FileFailure.self) {
      try ProjectTemplate.write(to: folder.path, title: nil, articles: "b")
    }
    #expect(try ProjectFile(reading: file).articles == ["\(folder.path)/a"])
  }
}
