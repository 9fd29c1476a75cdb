import Testing

@testable import TarikhRendering

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("*a* _b_ `c`", #"\*a\* \_b\_ \`c\`"#), ("a|b", #"a\|b"#), ("[x](y)", #"\[x\](y)"#),
    ("<b>&", "&lt;b&gt;&amp;"), ("#1 ~x~ $y$", ##"\#1 \~x\~ \$y\$"##), ("a\n\n- b", "a - b"),
    ("x@y", "x@<!-- -->y"), ("a\u{202E}b\u{1B}[2J", #"ab\[2J"#),
  ])
  func wordsMeanThemselves(_ words: String, _ escaped: String) {
    #expect(MarkdownText.escaped(words) == escaped)
  }

  @Test func aLinesWordsAreIsolated() {
    #expect(MarkdownText.inline("\u{2069}قال") == "\u{2068}قال\u{2069}")
  }

  @Test func nothingEndsALink() {
    #expect(
      MarkdownText.target("https://a.example/x)](y) z\"<>")
        == "https://a.example/x%29%5D%28y%29%20z%22%3C%3E")
    #expect(
      MarkdownText.target("https://a.example/?q=1&r=%20#f") == "https://a.example/?q=1&r=%20#f")
  }
}
