/// The fields between two lines of `---` at the start of a Markdown file: a plain subset of YAML, `key: value`.
struct FrontMatter {
  /// The values by key in lower case.
  private(set) var fields: [String: String] = [:]
  /// The line of the file where the text begins, counted from 0.
  private(set) var bodyStart = 0
  /// Whether the closing line is missing; the fields then end where no field follows.
  private(set) var isUnterminated = false

  /// Reads the fields at the start of `lines`; a file that begins otherwise has none.
  init(_ lines: [Substring]) {
    guard lines.first?.trimmed == "---", lines.count > 1,
      Self.isField(lines[1]) || Self.isEnd(lines[1])
    else { return }
    let inside = lines.dropFirst()
    if let end = inside.firstIndex(where: Self.isEnd) {
      bodyStart = end + 1
    } else {
      isUnterminated = true
      let end = inside.firstIndex { !Self.isField($0) && !Self.isContinuation($0) }
      bodyStart = end ?? lines.count
    }
    read(lines[1..<min(bodyStart, lines.count)])
  }

  /// The first of the fields that is there and not empty.
  func value(_ keys: String...) -> String? {
    keys.lazy.compactMap { fields[$0] }.first { !$0.isEmpty }
  }

  private mutating func read(_ lines: ArraySlice<Substring>) {
    var last: String?
    for line in lines where !Self.isEnd(line) && !line.trimmed.hasPrefix("#") {
      if Self.isField(line), let colon = line.firstIndex(of: ":") {
        let key = line[..<colon].trimmed.lowercased()
        fields[key] = Self.plain(line[line.index(after: colon)...].trimmed)
        last = key
      } else if let last, Self.isContinuation(line), let value = fields[last] {
        let start = [">", "|", ">-", "|-"].contains(value) ? "" : value + " "
        fields[last] = (start + line.trimmed).trimmedText
      }
    }
  }

  private static func isEnd(_ line: Substring) -> Bool {
    let line = line.trimmed
    return line == "---" || line == "..."
  }

  private static func isContinuation(_ line: Substring) -> Bool {
    (line.first == " " || line.first == "\t") && !line.trimmed.isEmpty
  }

  /// Whether a line is `key: value` or `key:`, not indented.
  private static func isField(_ line: Substring) -> Bool {
    guard let colon = line.firstIndex(of: ":"), let first = line.first, first.isLetter else {
      return false
    }
    let next = line.index(after: colon)
    return line[..<colon].allSatisfy { $0.isLetter || $0.isNumber || "_-. ".contains($0) }
      && (next == line.endIndex || line[next] == " " || line[next] == "\t")
  }

  /// A value without its quotes, or without a comment after ` # `.
  private static func plain(_ value: Substring) -> String {
    if let quote = value.first, quote == "\"" || quote == "'" { return quoted(value, quote) }
    let end = value.firstRange(of: " # ")?.lowerBound ?? value.endIndex
    return value[..<end].trimmedText
  }

  private static func quoted(_ value: Substring, _ quote: Character) -> String {
    var text = ""
    var rest = value.dropFirst()
    while let character = rest.popFirst() {
      if character == "\\", quote == "\"", let next = rest.popFirst() {
        text.append(next == "n" || next == "t" ? " " : next)
      } else if character != quote {
        text.append(character)
      } else if quote == "'", rest.first == "'" {
        text.append("'")
        rest.removeFirst()
      } else {
        return text
      }
    }
    return text
  }
}

extension Substring {
  /// The text without white space around it.
  var trimmed: Substring {
    var rest = drop(while: \.isWhitespace)
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }

  fileprivate var trimmedText: String { String(trimmed) }
}

extension String {
  /// What stands between its line feeds, empty lines too.
  var lines: [Substring] {
    utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
  }

  fileprivate var trimmedText: String { String(self[...].trimmed) }
}
