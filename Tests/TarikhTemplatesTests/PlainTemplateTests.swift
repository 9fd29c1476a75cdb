import Foundation
import Testing

@testable import TarikhTemplates

/// Templates of plain tags come out as the library fills them, byte for byte.
struct PlainTemplateTests {
  static var values: [String: Any] {
    [
      "a": "<زيارة> & 1. \"x\"", "n": -12, "yes": true, "no": false, "empty": [String](),
      "list": ["x", " 2. y", "z"], "numbers": [1, 20, 3],
      "rows": [
        ["a": "one", "rows": [["b": "in | ner"]], "o": ["a": "deep"]], ["b": "two"],
        [String: Any](),
      ] as [[String: Any]],
      "none": [[String: Any]](),
      "o": ["a": "#own", "o": ["a": "2nd"] as [String: Any]] as [String: Any],
    ]
  }

  @Test func embeddedTemplatesNeedNoLibrary() throws {
    let templates = try Templates()
    for path in templates.paths where path.hasSuffix(".mustache") {
      let name = String(path.dropLast(".mustache".count))
      #expect(templates.filled(name, with: [:]) != nil, "\(path)")
    }
  }

  @Test(arguments: [
    "{{a}}|{{{a}}}|{{&a}}|{{missing}}|{{ a }}|{{n}}|{{yes}}|{{{no}}}",
    "{{#yes}}1{{/yes}}{{#no}}2{{/no}}{{^no}}3{{/no}}{{^yes}}4{{/yes}}{{^missing}}5{{/missing}}",
    "{{#list}}[{{.}}]{{/list}}{{#numbers}}{{.}},{{/numbers}}{{^empty}}e{{a}}{{/empty}}{{^list}}f{{/list}}",
    "{{#rows}}\n- {{a}} {{b}}{{#rows}}({{b}}{{a}}){{/rows}}{{^rows}}-{{/rows}}\n{{/rows}}\nend",
    "{{o.a}} {{o.o.a}} {{o.x}} {{a.x}} {{#o}}{{a}}{{.a}}{{.n}}{{n}}{{#o}}{{a}}{{/o}}{{/o}}",
    "{{#a}}{{.}}{{/a}}{{#n}}{{.}}{{/n}}{{^a}}no{{/a}}{{#o}}{{o.a}}{{/o}}",
    "  {{#yes}}  \n x\n  {{/yes}}  \n  {{! words }}\n\n y {{! words }} z\n{{^no}}\nw{{/no}}\n",
    " {{#yes}} x {{/yes}} \n\t{{#list}}\n{{.}}\n{{/list}}\t\n{ {{a}} } }} {{#no}}\n{{/no}}",
    "{{#yes}}\na{{/yes}}  {{#yes}}\nb{{/yes}}\n{{#yes}}{{/yes}}\n{{>parts/cites.md}}\n{{>no/where}}.",
  ])
  func fillsAsTheLibraryDoes(_ text: String) throws {
    for name in ["reports/t.md", "pages/t.html"] {
      let templates = try TemplatesTests.templates(page: text, name: name)
      let filled = try #require(templates.filled(name, with: Self.values))
      let expected = try templates.renderByLibrary(name, with: Self.values)
      #expect(String(decoding: filled, as: UTF8.self) == expected)
    }
  }

  @Test(arguments: [
    ("{{uppercased(b)}}", "LOUD"), ("{{#list}}{{^last()}}{{.}}{{/last()}}{{/list}}", "x 2. y"),
    ("{{=<% %>=}}<% b %>", "loud"), ("{{<t}}{{/t}}{{b}}", "loud"), ("{{b}}\r\n", "loud\r\n"),
    ("  {{>parts/cites.md}}\n", "  "),
  ])
  func leavesTheRestToTheLibrary(_ text: String, _ expected: String) throws {
    let templates = try TemplatesTests.templates(page: text)
    let values = Self.values.merging(["b": "loud"]) { $1 }
    #expect(templates.filled("pages/t.html", with: values) == nil)
    #expect(try templates.render("pages/t.html", with: values) == expected)
  }

  @Test func leavesOtherValuesToTheLibrary() throws {
    let templates = try TemplatesTests.templates(page: "{{#set}}{{.}}{{/set}}")
    let values: [String: Any] = ["set": Set(["one"])]
    #expect(templates.filled("pages/t.html", with: values) == nil)
    #expect(try templates.render("pages/t.html", with: values) == "one")
  }

  /// Pieces put together at random, but always the same ones.
  @Test(arguments: 1...6) func fillsRandomTemplatesAsTheLibraryDoes(_ seed: UInt64) throws {
    let pieces = [
      "{{#rows}}", "{{^no}}", "{{#yes}}", "{{/", "{{/", "{{/", "\n", "\n", "\n", "  ", "\t", "x",
      "{{a}}", "{{{n}}}", "{{! c }}", "{{>parts/cites.md}}\n", "}", "{{b}}",
    ]
    var state = seed
    var text = ""
    var open: [String] = []
    for _ in 0..<400 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let piece = pieces[Int(state >> 33) % pieces.count]
      if piece == "{{/" {
        text += open.popLast().map { piece + $0 } ?? ""
      } else if !piece.hasPrefix("{{#"), !piece.hasPrefix("{{^") {
        text += piece
      } else if open.count < 3 {
        open.append(String(piece.dropFirst(3)))
        text += piece
      }
    }
    for name in open.reversed() { text += "{{/" + name }
    text.replace("  {{>", with: "x{{>")
    text.replace("\t{{>", with: "x{{>")
    let templates = try TemplatesTests.templates(page: text)
    let filled = try #require(templates.filled("pages/t.html", with: Self.values))
    let expected = try templates.renderByLibrary("pages/t.html", with: Self.values)
    #expect(String(decoding: filled, as: UTF8.self) == expected)
  }
}
