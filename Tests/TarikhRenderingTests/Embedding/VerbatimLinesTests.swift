@testable import TarikhRendering
import Testing

/// A marker that a document shows as an example is no marker; the lines in each example stay as they are.
struct VerbatimLinesTests {
  private static let markdown = [
    "```html\n@\n```\n", "~~~~\n```\n@\n~~~~\n", "- a\n\n      @\n", "    @\n",
    "1. a\n   ```\n   @\n   ```\n", "<!--\n@\n-->\n", "text @\n", "`@`\n", "> @\n",
  ]
  private static let html = [
    "<script>\n@\n</script>\n", "<style>a{}\n@\n</style >\n", "<TEXTAREA>\n@\n</TEXTAREA>\n",
    "<p>@</p>\n", "<!-- a\n@\n",
  ]
  private static let asciidoc = [
    "----\n@\n----\n", "....\n@\n....\n", "++++\n@\n++++\n", "////\n@\n////\n",
    "```\n@\n```\n", "[source,adoc]\n@\n\n", "  @\n", "[listing]\n@\n\n", "/@\n",
  ]
  private static let latex = [
    "\\begin{verbatim}\n@\n\\end{verbatim}\n",
    "\\begin{lstlisting}[language=TeX]\n@\n\\end{lstlisting}\n",
    "\\begin{comment}\n@\n\\end{comment}\n", "\\verb|@|\n",
  ]
  private static let typst = [
    "```typ\n@\n```\n", "/* a\n@\n*/\n", "/* /* */\n@\n*/\n", "a @\n",
    "#let a = ````\n```\n@\n````\n",
  ]
  private static let all: [(DocumentType, [String])] = [
    (.markdown, markdown), (.html, html), (.asciidoc, asciidoc), (.latex, latex), (.typst, typst),
  ]

  @Test(arguments: all) func leavesExamplesAlone(_ type: DocumentType, _ examples: [String]) throws
  {
    for example in examples {
      let text = example.replacing("@", with: type.comment("tarikh timeline"))
      #expect(try EmbedFixture.refreshed(text, type) == text, "\(text)")
    }
  }

  /// Code before a pair of markers ends where it ends.
  @Test(arguments: all) func readsMarkersAfterThem(_ type: DocumentType, _ examples: [String])
    throws
  {
    for example in examples where !example.hasPrefix("<!-- a") {
      let text = example.replacing("@", with: "x") + "\n" + EmbedFixture.pair("visits", type)
      #expect(try EmbedFixture.refreshed(text, type) != text, "\(text)")
    }
  }

  @Test func listsAreNoCode() throws {
    let text = "10. a\n\n    <!-- tarikh visits -->\n    <!-- /tarikh -->\n"
    #expect(try EmbedFixture.refreshed(text).contains("\n    !["))
  }
}
