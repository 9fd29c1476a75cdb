import TarikhCore
import Testing

@Suite struct DiagnosticTests {
  @Test(
    arguments: [
      (nil, nil, nil, "error: Bad. [x]"), ("a.md", nil, nil, "a.md: error: Bad. [x]"),
      ("a.md", 3, "Fix it.", "a.md:3: error: Bad. (Fix it.) [x]"),
    ] as [(String?, Int?, String?, String)])
  func isOneLineForATerminal(_ file: String?, _ line: Int?, _ hint: String?, _ text: String) {
    let diagnostic = Diagnostic(
      "x", severity: .error, file: file, line: line, summary: "Bad.", hint: hint)
    #expect(diagnostic.description == text)
  }

  @Test func spansKnowWhatTheyCover() {
    #expect(TextSpan(2, 5).overlaps(TextSpan(4, 9)) && !TextSpan(2, 5).overlaps(TextSpan(5, 9)))
    #expect(TextSpan(2, 5).contains(TextSpan(3, 5)) && !TextSpan(2, 5).contains(TextSpan(3, 6)))
    #expect(TextSpan(2, 5) < TextSpan(2, 4) && TextSpan(2, 4) < TextSpan(3, 9))
    #expect(TextSpan(5, 2).count == 0)
  }
}
