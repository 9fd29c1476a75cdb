import Testing

@Suite struct LibraryExampleTests {
  @Test func readmeShowsTheExampleThatIsCompiled() throws {
    let readme = try Project.text("README.md")
    let shown = try #require(readme.firstMatch(of: #/```swift\n((?:[^`]*\n)*)```/#)?.1)
    let compiled = try Project.text("Tests/ProjectTests/LibraryExample.swift")
    let lines = Self.lines(of: shown).filter { !$0.hasPrefix("import ") }
    #expect(lines.count >= 8)
    #expect(
      Self.lines(of: compiled).joined(separator: "\n").contains(lines.joined(separator: "\n")))
  }

  private static func lines(of text: some StringProtocol) -> [String] {
    String(text).split(whereSeparator: \.isNewline).map { String($0.drop(while: \.isWhitespace)) }
  }
}
