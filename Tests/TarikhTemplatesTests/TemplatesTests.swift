import Foundation
import TarikhTemplates
import Testing

struct TemplatesTests {
  /// Templates of which one page is `text`.
  static func templates(page text: String, name: String = "pages/t.html") throws -> Templates {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let file = folder.appending(path: name + ".mustache")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try Templates(overrides: folder.path)
  }

  @Test func carriesItsPagesAndReports() throws {
    let templates = try Templates()
    #expect(templates.paths.contains("assets/page.css"))
    let names = ["brief", "dossier", "full", "weekly"]
    #expect(templates.reports == names.flatMap { ["\($0).html", "\($0).md"] })
  }

  @Test func anOverrideWinsOverTheEmbeddedFile() throws {
    let templates = try Self.templates(page: "own {{a}}", name: "reports/full.md")
    #expect(try templates.render("reports/full.md", with: ["a": "x"]) == "own x")
    #expect(try templates.text("assets/page.js").isEmpty == false)
  }

  @Test(arguments: [
    ("<a title=\"{{a}}\">", "\" onload=\"x", "<a title=\"&quot; onload=&quot;x\">"),
    ("<a title=\"{{a}}\">", "\"\u{301} x", "<a title=\"&quot;\u{301} x\">"),
    ("<p>{{a}}</p>", "<\u{338}b>&amp;'", "<p>&lt;\u{338}b&gt;&amp;amp;&#39;</p>"),
    ("<p>{{#b}}{{a}}{{/b}}</p>", "<i>", "<p>&lt;i&gt;</p>"), ("{{a}}", "{{a}}\u{0}", "{{a}}"),
  ])
  func escapesForHTML(_ page: String, _ value: String, _ expected: String) throws {
    let filled = try Self.templates(page: page).render(
      "pages/t.html", with: ["a": value, "b": true])
    #expect(Array(filled.utf8) == Array(expected.utf8))
  }

  @Test func escapesInPartials() throws {
    let templates = try Self.templates(page: "{{>pages/quote.html}}")
    let filled = try templates.render("pages/t.html", with: ["language": "\"><script>"])
    #expect(!filled.contains("<script>"))
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("x\n# y", "x \\# y"), ("[a](b)", "\\[a\\](b)"), ("<b>", "&lt;b&gt;"),
  ])
  func escapesForMarkdown(_ value: String, _ expected: String) throws {
    let templates = try Self.templates(page: "{{a}}", name: "reports/t.md")
    #expect(try templates.render("reports/t.md", with: ["a": value]) == expected)
  }

  @Test(arguments: [
    ("t.md", "- a @b {c}", "\\- a \\@b \\{c\\}"), ("t.md", "1. a", "1\\. a"), ("t.md", "10", "10"),
    ("t.adoc", "a--b {c}|d", "a-&#45;b &#123;c&#125;&#124;d"),
    ("t.tex", "\\a{b}_c%--[d]", "\\textbackslash{}a\\{b\\}\\_c\\%-{}-{[}d{]}"),
    ("t.typ", "#a(\"b\") *c*", "\\#a\\(\\\"b\\\"\\) \\*c\\*"), ("t.typ", "1. مرحبا", "1\\. مرحبا"),
  ])
  func escapesByTheEnding(_ name: String, _ value: String, _ expected: String) throws {
    let templates = try Self.templates(page: "{{a}}", name: "reports/\(name)")
    #expect(try templates.render("reports/\(name)", with: ["a": value]) == expected)
  }

  @Test func namesATemplateThatIsBroken() {
    #expect { try Self.templates(page: "{{#a}}") } throws: {
      "\($0)".hasPrefix("pages/t.html.mustache")
    }
  }

  /// Only values whose name ends in `HTML` are markup already; anything else must go through the escaping.
  @Test func templatesPutNoPlainWordsIntoThePageUnescaped() throws {
    let templates = try Templates()
    for path in templates.paths where path.hasSuffix(".mustache") {
      for part in try templates.text(path).components(separatedBy: "{{{").dropFirst() {
        let name = part.prefix { $0 != "}" }
        #expect(
          name.hasSuffix("HTML") || name.hasSuffix("YAML") || name == ".", "\(path): {{{\(name)}}}")
      }
      #expect(try !templates.text(path).contains("{{&"))
    }
  }
}
