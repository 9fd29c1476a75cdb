import Testing

@testable import TarikhReading

struct MarkdownTextTests {
  private func lines(_ text: String) -> [String] {
    MarkdownText(text.split(separator: "\n", omittingEmptySubsequences: false)).lines
  }

  @Test(arguments: [
    ("a\nb\n\nc", ["a b", "c"]),
    ("## Head ##\ntext", ["Head", "text"]),
    ("#وسم نص", ["#وسم نص"]),
    ("Head\n====\ntext\n\nSub\n---\nmore", ["Head", "text", "Sub", "more"]),
    ("a\n\n***\n\nb\n\n- - -\n", ["a", "b"]),
    ("> quoted\n> on\n\nafter", ["quoted on", "after"]),
    ("> > twice", ["twice"]),
    ("- one\n- two\n  more\n* three\n+ four", ["one", "two more", "three", "four"]),
    ("1. one\n2. two\n10) ten", ["one", "two", "ten"]),
    ("2026. was a year", ["2026. was a year"]),
    ("text\n2. not an item", ["text 2. not an item"]),
    ("- [ ] open\n- [x] done", ["open", "done"]),
    ("one  \ntwo\\\nthree", ["one", "two", "three"]),
    ("```swift\nlet a = *b*\n```\nafter", ["let a = *b*", "after"]),
    ("| a | b |\n|---|:-:|\n| c | d |", ["a", "b", "c", "d"]),
    ("text\n\n[1]: https://a.example\n[^1]: a note", ["text", "a note"]),
    ("-5 degrees", ["-5 degrees"]),
    ("", []),
  ])
  func takesOutTheMarkupOfBlocks(text: String, expected: [String]) {
    #expect(lines(text) == expected)
  }

  @Test func takesOutComments() {
    let lines = MarkdownComments.removed(from: ["a <!-- x --> b", "<!--", "y -->c", "<!-- open"])
    #expect(lines == ["a  b", "c", "<!-- open"])
  }

  @Test func staysFastOnHostileNesting() {
    #expect(lines(String(repeating: "> ", count: 5_000) + "x") == ["x"])
    #expect(lines(String(repeating: "[", count: 5_000)).count == 1)
    #expect(lines(String(repeating: "*a ", count: 20_000)).count == 1)
    #expect(
      lines(String(repeating: "_a ", count: 20_000) + String(repeating: "b* ", count: 20_000)).count
        == 1)
    for scrap in ["<", "<a", "`a``", "![", "[a](", "&a", "]("] {
      #expect(lines(String(repeating: scrap, count: 20_000)).count == 1)
    }
  }
}
