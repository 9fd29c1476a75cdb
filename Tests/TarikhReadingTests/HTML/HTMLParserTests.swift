import Testing

@testable import TarikhReading

struct HTMLParserTests {
  private func text(_ html: String) -> String? {
    HTMLParser.parse(html).map { $0.text(of: 0) }
  }

  @Test func decodesEntitiesAsBrowsersDo() {
    #expect(
      HTMLParser.plainText("&laquo;a&raquo; &copy2026 &#1585;&#x645; &nota &amp;amp;")
        == "«a» ©2026 رم ¬a &amp;")
  }

  @Test func leavesTextWithoutMarkupAlone() {
    #expect(HTMLParser.plainText("  a  \n b ") == "a b")
  }

  @Test func keepsScriptsFromBreakingThePage() {
    let html = "<script>var a = '</p><div>' + \"<!--\"; if (a<b) {}</script><p>x</p>"
    let tree = HTMLParser.parse(html)
    #expect(tree?.elements("p").map { tree?.text(of: $0) } == ["x"])
  }

  @Test func readsPagesWithoutRootOrClosingTags() {
    #expect(text("<p>one<p>two<div>three") == "onetwothree")
    #expect(text("just text") == "just text")
    #expect(text("") == "")
  }

  @Test func nodesEndBehindTheirDescendants() throws {
    let tree = try #require(HTMLParser.parse("<div><p>a<b>c</b></p></div><p>d</p>"))
    for (index, node) in tree.nodes.enumerated() where node.parent >= 0 {
      #expect(index < node.end && node.end <= tree.nodes[node.parent].end)
    }
  }

  @Test func readsTenThousandOpenElements() {
    let tree = HTMLParser.parse(String(repeating: "<div>", count: 10_000) + "<p>bottom")
    #expect(tree?.elements("p").map { tree?.text(of: $0) } == ["bottom"])
  }

  @Test func refusesWhatWouldTakeMinutes() {
    #expect(HTMLParser.parse(String(repeating: "<div>", count: 200_000)) == nil)
    let formatting = (0..<4_000).map { "<b id=\($0)>" }.joined()
    #expect(HTMLParser.parse(formatting + String(repeating: "<p>x</p>", count: 4_000)) == nil)
  }

  @Test func refusesATagWithTensOfThousandsOfAttributes() {
    let attributes = (0..<60_000).map { "a\($0)" }.joined(separator: " ")
    #expect(HTMLParser.parse("<p \(attributes)>") == nil)
    #expect(HTMLParser.parse("<p title='\(attributes)'>text") != nil)
  }

  @Test func countsNoTagsInScriptsCommentsAndAttributes() {
    let noise = String(repeating: "if (a<b && c<d) x = '<div><font>'; ", count: 40_000)
    for page in ["<script>\(noise)</script>", "<!-- \(noise) -->", "<p title=\"\(noise)\">"] {
      #expect(HTMLParser.parse(page + "<p>x</p>") != nil)
    }
  }

  @Test func doesNotMistakeOldPagesForDeepOnes() {
    let rows = String(repeating: "<tr><td><p>cell<br><li>item<img src=x>", count: 20_000)
    #expect(HTMLParser.parse("<table>" + rows) != nil)
  }
}
