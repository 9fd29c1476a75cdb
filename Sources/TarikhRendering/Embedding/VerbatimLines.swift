/// Tells the lines of a document that show code, in which a marker is an example and no marker.
protocol VerbatimLines {
  /// Whether the next line is code or a border of it; all lines must be asked for, in order.
  mutating func isVerbatim(_ line: String) -> Bool
}

/// Fences of three or more backticks or tildes, indented code, and comments of several lines in Markdown.
struct MarkdownVerbatim: VerbatimLines {
  private var fence: (mark: Character, count: Int)?
  private var isComment = false
  private var listIndent = 0

  mutating func isVerbatim(_ line: String) -> Bool {
    let body = line.drop { $0 == " " || $0 == "\t" }
    if let open = fence {
      let marks = body.prefix { $0 == open.mark }.count
      let rest = body.dropFirst(marks)
      if marks >= open.count, rest.allSatisfy({ $0 == " " || $0 == "\t" }) { fence = nil }
      return true
    }
    if isComment {
      isComment = !body.contains("-->")
      return true
    }
    if let mark = body.first, mark == "`" || mark == "~" {
      let marks = body.prefix { $0 == mark }.count
      if marks >= 3, !(mark == "`" && body.dropFirst(marks).contains("`")) {
        fence = (mark, marks)
        return true
      }
    }
    isComment = body.hasPrefix("<!--") && !body.dropFirst(4).contains("-->")
    return isComment || isIndentedCode(line, body)
  }

  /// Four blanks deeper than the words of the list that the line may belong to.
  private mutating func isIndentedCode(_ line: String, _ body: Substring) -> Bool {
    if body.isEmpty { return false }
    let indent = line.prefix(line.count - body.count).reduce(0) {
      $1 == "\t" ? $0 / 4 * 4 + 4 : $0 + 1
    }
    if indent >= listIndent + 4 { return true }
    let marker = Self.listMarker(body)
    if marker > 0 { listIndent = indent + marker } else if indent == 0 { listIndent = 0 }
    return false
  }

  /// The width of the sign of a list with its blanks, or 0.
  private static func listMarker(_ body: Substring) -> Int {
    let digits = body.prefix { $0.isASCII && $0.isNumber }.count
    let sign = body.dropFirst(digits).first
    guard let sign, (digits == 0 ? "-+*" : ".)").contains(sign) else { return 0 }
    let blanks = body.dropFirst(digits + 1).prefix { $0 == " " || $0 == "\t" }.count
    return blanks == 0 ? 0 : digits + 1 + min(blanks, 4)
  }
}

/// Scripts, style sheets, text areas and comments of several lines in HTML.
struct HTMLVerbatim: VerbatimLines {
  private static let raw = ["script", "style", "textarea", "xmp"]
  private var end: String?

  mutating func isVerbatim(_ line: String) -> Bool {
    let isInside = end != nil
    var rest = line.lowercased()[...]
    while !rest.isEmpty {
      if let wanted = end {
        guard let found = rest.firstRange(of: wanted) else { break }
        rest = rest[found.upperBound...]
        end = nil
      } else {
        let starts = (Self.raw.map { ("<" + $0, "</" + $0) } + [("<!--", "-->")])
          .compactMap { start, end in rest.firstRange(of: start).map { ($0, end) } }
        guard let first = starts.min(by: { $0.0.lowerBound < $1.0.lowerBound }) else { break }
        rest = rest[first.0.upperBound...]
        end = first.1
      }
    }
    return isInside
  }
}

/// Listing, literal, passthrough and comment blocks, and paragraphs with the style of a listing, in AsciiDoc.
struct AsciiDocVerbatim: VerbatimLines {
  private static let styles = ["[source", "[listing", "[literal", "[verse", "[pass", "[comment"]
  private var delimiter: Substring?
  private var isStyled = false

  mutating func isVerbatim(_ line: String) -> Bool {
    let end = line.lastIndex { $0 != " " && $0 != "\t" }.map(line.index(after:))
    let trimmed = end.map { line[..<$0] } ?? ""
    if let open = delimiter {
      if trimmed == open { delimiter = nil }
      return true
    }
    if Self.isDelimiter(trimmed) {
      delimiter = trimmed.hasPrefix("```") ? "```" : trimmed
      isStyled = false
      return true
    }
    if trimmed.isEmpty { isStyled = false }
    let isCode = isStyled && !trimmed.hasPrefix("[")
    if Self.styles.contains(where: trimmed.hasPrefix) { isStyled = true }
    return isCode
  }

  private static func isDelimiter(_ line: Substring) -> Bool {
    if line.hasPrefix("```") { return true }
    guard let sign = line.first, "-.+/".contains(sign) else { return false }
    return line.count >= 4 && line.allSatisfy { $0 == sign }
  }
}
