import Testing

@testable import TarikhReading

struct FrontMatterTests {
  private func fields(_ lines: String...) -> [String: String] {
    FrontMatter((["---"] + lines + ["---"]).map { $0[...] }).fields
  }

  @Test(arguments: [
    ("title: plain text", "plain text"), ("title:   spaced  ", "spaced"), ("title: a: b", "a: b"),
    ("title: \"quoted: # text\"", "quoted: # text"), ("title: \"a \\\"b\\\" c\"", "a \"b\" c"),
    ("title: 'it''s'", "it's"), ("title: text # comment", "text"), ("title: C#", "C#"),
    ("Title: case", "case"), ("title: \"open", "open"), ("title:", ""),
    ("title: «اقتباس»", "«اقتباس»"),
  ])
  func readsAValue(line: String, value: String) {
    #expect(fields(line) == ["title": value])
  }

  @Test func joinsLinesThatAreIndented() {
    #expect(fields("title: >-", "  one", "  two", "date: x") == ["title": "one two", "date": "x"])
    #expect(fields("title: one", "  two") == ["title": "one two"])
  }

  @Test func ignoresListsAndComments() {
    #expect(fields("tags:", "- a", "- b", "# comment", "title: t") == ["tags": "", "title": "t"])
  }
}
