/// Recognises what a line of Markdown is by its start, as in CommonMark 0.31; lines come without space around them.
enum MarkdownLine {
  /// The mark that opens a block of code.
  static func fence(_ line: Substring) -> Substring? {
    for mark in ["```", "~~~"] where line.hasPrefix(mark) {
      let run = line.prefix { $0 == line.first }
      return line.dropFirst(run.count).contains("`") ? nil : run
    }
    return nil
  }

  /// What stands behind the `>` of a quotation.
  static func quote(_ line: Substring) -> Substring? {
    guard line.first == ">" else { return nil }
    let rest = line.dropFirst().trimmed
    return quote(rest) ?? rest
  }

  /// The level and text of `## Heading ##`.
  static func heading(_ line: Substring) -> (Int, Substring)? {
    let marks = line.prefix { $0 == "#" }
    let rest = line[marks.endIndex...]
    guard (1...6).contains(marks.count), rest.first.map(\.isWhitespace) ?? true else { return nil }
    var text = rest.trimmed
    let unclosed = text.reversed().drop { $0 == "#" }
    if unclosed.first?.isWhitespace ?? true { text = text.prefix(unclosed.count).trimmed }
    return (marks.count, text)
  }

  /// The level that a line of `=` or `-` gives to the paragraph above it.
  static func setextLevel(_ line: Substring) -> Int? {
    if line.allSatisfy({ $0 == "=" }) { return 1 }
    return line.allSatisfy { $0 == "-" } ? 2 : nil
  }

  /// Whether it is `***`, `---`, `* * *` or their like.
  static func isRule(_ line: Substring) -> Bool {
    guard let mark = line.first, "*-_".contains(mark) else { return false }
    let marks = line.filter { $0 != " " }
    return marks.count >= 3 && marks.allSatisfy { $0 == mark }
  }

  /// What stands behind the mark of a list item, `- `, `* `, `+ `, `1. ` or `1) `, and its check box.
  static func item(_ line: Substring, insideParagraph: Bool) -> Substring? {
    var rest = line.dropFirst()
    if let first = line.first, "-*+".contains(first) {
      guard rest.first?.isWhitespace == true else { return nil }
    } else {
      let digits = line.prefix { ("0"..."9").contains($0) }
      rest = line[digits.endIndex...]
      guard (1...3).contains(digits.count), !insideParagraph || digits == "1",
        let mark = rest.popFirst(), ".)".contains(mark), rest.first?.isWhitespace == true
      else { return nil }
    }
    rest = rest.trimmed
    for box in ["[ ] ", "[x] ", "[X] "] where rest.hasPrefix(box) { return rest.dropFirst(4) }
    return rest
  }

  /// Whether it is the line under the head of a table.
  static func isTableRule(_ line: Substring) -> Bool {
    let bytes = line.utf8
    return bytes.allSatisfy { [0x7C, 0x2D, 0x3A, 0x20].contains($0) } && bytes.contains(0x7C)
      && bytes.contains(0x2D)
  }

  /// The cells of a table row that begins and ends with a bar.
  static func cells(_ line: Substring) -> [Substring]? {
    guard line.first == "|", line.last == "|", line.count > 2 else { return nil }
    return line.dropFirst().dropLast().split(separator: "|").map(\.trimmed)
  }

  /// Whether it only says where a link leads: `[1]: https://…`.
  static func isDefinition(_ line: Substring) -> Bool {
    guard line.first == "[", line.dropFirst().first != "^", let end = line.firstRange(of: "]:")
    else {
      return false
    }
    let target = line[end.upperBound...].trimmed
    return target.contains("://") || target.first == "/" || target.first == "<"
  }
}
