/// Takes the markup out of one paragraph of Markdown.
struct MarkdownInline {
  private var rest: Substring
  private var emphasis = MarkdownEmphasis()

  /// The paragraph as plain text.
  ///
  ///     MarkdownInline.plain("met **the [envoy](/e)**")   // "met the envoy"
  static func plain(_ paragraph: Substring) -> String {
    var inline = MarkdownInline(rest: paragraph)
    while let character = inline.rest.first {
      inline.read(character)
      inline.takePlain()
    }
    return inline.emphasis.text
  }

  private init(rest: Substring) { self.rest = rest }

  private mutating func read(_ character: Character) {
    switch character {
    case "\\": escape()
    case "`": code()
    case "!" where rest.dropFirst().first == "[": if !image() { take() }
    case "[": if !link() { take() }
    case "<": if !tag() { take() }
    case "&": if !entity() { take() }
    case "*", "_", "~": delimiters(character)
    default: take()
    }
  }

  /// Takes all before the next byte that may be markup at once.
  private mutating func takePlain() {
    let end = rest.utf8.firstIndex(where: Self.isMark) ?? rest.endIndex
    guard end > rest.startIndex else { return }
    emphasis.append(rest[..<end])
    rest = rest[end...]
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x5C, 0x60, 0x21, 0x5B, 0x3C, 0x26, 0x2A, 0x5F, 0x7E: true
    default: false
    }
  }

  private mutating func take() {
    if let character = rest.popFirst() { emphasis.append(character) }
  }

  private mutating func escape() {
    rest.removeFirst()
    if let next = rest.first, next.isASCII, next.isPunctuation || next.isSymbol {
      take()
    } else {
      emphasis.append("\\")
    }
  }

  private mutating func code() {
    let mark = rest.prefix { $0 == "`" }
    rest = rest[mark.endIndex...]
    guard let end = rest.firstRange(of: mark) else { return emphasis.append(mark) }
    emphasis.append(rest[..<end.lowerBound].trimmed)
    rest = rest[end.upperBound...]
  }

  /// Drops `![…](…)`.
  private mutating func image() -> Bool {
    guard let (_, afterText) = bracketed(rest.dropFirst(), "[", "]"),
      let (_, after) = bracketed(afterText, "(", ")") ?? bracketed(afterText, "[", "]")
    else { return false }
    rest = after
    return true
  }

  /// Keeps the text of `[…](…)` and `[…][…]`, drops `[^1]`, leaves `[…]` alone.
  private mutating func link() -> Bool {
    guard let (text, afterText) = bracketed(rest, "[", "]") else { return false }
    if text.first == "^", !text.contains(" ") {
      rest = afterText.first == ":" ? afterText.dropFirst() : afterText
      return true
    }
    guard let (_, after) = bracketed(afterText, "(", ")") ?? bracketed(afterText, "[", "]") else {
      return false
    }
    emphasis.append(Self.plain(text))
    rest = after
    return true
  }

  /// What stands between a bracket at the start and its partner, and what follows.
  private func bracketed(
    _ text: Substring, _ open: Character, _ close: Character
  ) -> (Substring, Substring)? {
    guard text.first == open else { return nil }
    var depth = 0
    var at = text.startIndex
    while at < text.endIndex, depth < 32 {
      if text[at] == "\\" { at = text.index(after: at) }
      guard at < text.endIndex else { return nil }
      if text[at] == open { depth += 1 }
      if text[at] == close { depth -= 1 }
      let next = text.index(after: at)
      if depth == 0 { return (text[text.index(after: text.startIndex)..<at], text[next...]) }
      at = next
    }
    return nil
  }

  /// Drops an HTML tag, keeps the address of `<https://…>`.
  private mutating func tag() -> Bool {
    let body = rest.dropFirst()
    guard let end = body.firstIndex(where: { $0 == ">" || $0 == "<" }), rest[end] == ">" else {
      return false
    }
    let inside = rest[rest.index(after: rest.startIndex)..<end]
    guard let first = inside.first(where: { $0 != "/" }), first.isASCII, first.isLetter else {
      return false
    }
    if inside.contains("://"), !inside.contains(" ") {
      emphasis.append(inside)
    } else if inside.lowercased().hasPrefix("br") {
      emphasis.append(" ")
    }
    rest = rest[rest.index(after: end)...]
    return true
  }

  private mutating func entity() -> Bool {
    guard let end = rest.prefix(32).firstIndex(of: ";") else { return false }
    let entity = rest[...end]
    guard
      entity.dropFirst().dropLast().allSatisfy({
        $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#")
      })
    else { return false }
    let text = HTMLParser.plainText(String(entity))
    emphasis.append(text.isEmpty ? " " : text)
    rest = rest[rest.index(after: end)...]
    return true
  }

  private mutating func delimiters(_ mark: Character) {
    let run = rest.prefix { $0 == mark }
    rest = rest[run.endIndex...]
    if mark == "~", run.count != 2 { return emphasis.append(run) }
    emphasis.append(mark: mark, count: run.count, before: rest.first)
  }
}
