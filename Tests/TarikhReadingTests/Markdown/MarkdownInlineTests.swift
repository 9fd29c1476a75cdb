import Testing

@testable import TarikhReading

struct MarkdownInlineTests {
  @Test(arguments: [
    ("plain", "plain"),
    ("*a* **b** ***c*** _d_ __e__ ~~f~~", "a b c d e f"),
    ("**a *b* c**", "a b c"),
    ("«**وصل** الوزير»", "«وصل الوزير»"),
    ("[text](https://a.example \"title\") after", "text after"),
    ("[text](/a_(b)) after", "text after"),
    ("[**bold** link][ref]", "bold link"),
    ("[[1]](/note) x", "[1] x"),
    ("a![alt](/i.png)b", "ab"),
    ("[![alt](/i.png)](/page)x", "x"),
    ("`code *x*` and ``a`b``", "code *x* and a`b"),
    ("note[^1] here", "note here"),
    ("<https://a.example/b> <b>bold</b><br/>new", "https://a.example/b bold new"),
    ("&laquo;a&raquo; &amp; &#1585;", "«a» & ر"),
    (#"\*not\* \[this\] \\"#, #"*not* [this] \"#),
  ])
  func takesOutMarkup(text: String, expected: String) {
    #expect(MarkdownInline.plain(text[...]) == expected)
  }

  @Test(arguments: [
    "2 * 3 * 4", "snake_case_name", "[sic]", "a < b > c", "AT&T", "& ;", "5 ~ 6", "*open", "**open",
    "a* b", "(see [1)", "![open", "`open", "x<3", #"C:\Users"#, "ص_ب", "[a] (b)", "100%_",
  ])
  func leavesTextAlone(text: String) {
    #expect(MarkdownInline.plain(text[...]) == text)
  }
}
