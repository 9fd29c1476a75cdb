import TarikhRendering
import Testing

@testable import TarikhRendering

@Suite struct MermaidRendererTests {
  @Test(arguments: [
    ("a;b", "a#59;b"), ("%%{init}%%", "#37;#37;#123;init#125;#37;#37;"),
    ("<b>\"", "#60;b#62;#34;"), ("x\n  y", "x y"), ("#35;", "#35;35#59;"), ("A: B", "A#58; B"),
    ("a\u{202E}b", "ab"),
  ])
  func labelsHoldNoSyntax(text: String, label: String) {
    #expect(MermaidText.label(text, in: .english) == "\u{2066}\(label)\u{2069}")
  }

  @Test(arguments: [View.timeline, .cooccurrence, .visits])
  func hostileWordsMakeNoLine(view: View) throws {
    let hostile = "x\"]\n  click n0 \"javascript:alert(1)\"\n%%{init}%% : a"
    let plain = try FormatFixture.text(MermaidRenderer(), view)
    let text = try FormatFixture.text(MermaidRenderer(), view, hostile: hostile)
    #expect(text.split(separator: "\n").count == plain.split(separator: "\n").count)
    #expect(!text.contains("javascript:") && !text.contains("%%{"))
  }
}
