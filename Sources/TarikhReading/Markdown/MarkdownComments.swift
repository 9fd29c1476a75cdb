/// Takes HTML comments out of Markdown, also those that go over several lines.
enum MarkdownComments {
  /// The lines without comments; one that is never closed is text.
  static func removed(from lines: ArraySlice<Substring>) -> [Substring] {
    guard lines.contains(where: { $0.utf8.holds(0x21) && $0.firstRange(of: "<!--") != nil }) else { return Array(lines) }
    var rest = lines.joined(separator: "\n")[...]
    var kept = ""
    while let start = rest.firstRange(of: "<!--"),
      let end = rest[start.upperBound...].firstRange(of: "-->")
    {
      kept += rest[..<start.lowerBound]
      rest = rest[end.upperBound...]
    }
    kept += rest
    return kept.lines
  }
}
