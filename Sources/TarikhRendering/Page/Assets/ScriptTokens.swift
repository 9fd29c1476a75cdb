/// A script in its smallest pieces, without white space and comments.
///
/// It reads what ECMAScript calls tokens. The one thing that a tokenizer cannot know for sure, whether a slash divides or
/// begins a regular expression, it tells by the token before, as small minifiers do.
struct ScriptTokens {
  /// What a piece is.
  enum Kind {
    /// A name or keyword.
    case word
    /// A number.
    case number
    /// A string, a piece of a template or a regular expression: left as it is.
    case literal
    /// Anything else.
    case sign
  }

  /// A piece.
  struct Token {
    let kind: Kind
    var text: String
    /// Whether a line ended before it.
    let startsLine: Bool
  }

  private(set) var tokens: [Token] = []
  private var rest: Substring
  private var startsLine = false
  private var braces: [Bool] = []

  /// Nil where a string, a template or a comment has no end.
  init?(_ script: String) {
    rest = script[...]
    while let next = rest.unicodeScalars.first {
      if next.properties.isWhitespace {
        if next == "\n" { startsLine = true }
        rest.unicodeScalars.removeFirst()
      } else if !(next == "/" && isComment ? skipComment() : read(next)) {
        return nil
      }
    }
  }

  private var isComment: Bool {
    rest.utf8.starts(with: "//".utf8) || rest.utf8.starts(with: "/*".utf8)
  }

  private mutating func skipComment() -> Bool {
    if rest.utf8.starts(with: "//".utf8) {
      rest = rest.drop { !$0.isNewline }
      return true
    }
    guard let end = rest.firstRange(of: "*/") else { return false }
    rest = rest[end.upperBound...]
    return true
  }

  private mutating func read(_ next: Unicode.Scalar) -> Bool {
    if Self.isWord(next) {
      let isNumber = (0x30...0x39).contains(next.value)
      let text = rest.unicodeScalars.prefix { Self.isWord($0) || isNumber && $0 == "." }
      add(isNumber ? .number : .word, length: text.count)
      return true
    }
    switch next {
    case "\"", "'": return addQuoted(until: next)
    case "`": return addTemplate()
    case "}" where braces.last == true:
      braces.removeLast()
      return addTemplate()
    case "/" where beginsPattern: return addPattern()
    default:
      if next == "{" { braces.append(false) }
      if next == "}", !braces.isEmpty { braces.removeLast() }
      add(.sign, length: signLength)
      return true
    }
  }

  private static let signs = [
    ">>>=", "===", "!==", "**=", "...", "<<=", ">>=", ">>>", "&&=", "||=", "??=", "=>", "==", "!=",
    "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=",
    "<<", ">>", "**",
  ]

  private var signLength: Int {
    let sign = Self.signs.first { rest.utf8.starts(with: $0.utf8) } ?? "."
    let isChoice = sign == "?." && rest.dropFirst(2).first?.isNumber == true
    return isChoice ? 1 : sign.count
  }

  private mutating func add(_ kind: Kind, length: Int) {
    let end = rest.unicodeScalars.index(rest.startIndex, offsetBy: length)
    tokens.append(Token(kind: kind, text: String(rest[..<end]), startsLine: startsLine))
    rest = rest[end...]
    startsLine = false
  }

  private mutating func addQuoted(until quote: Unicode.Scalar) -> Bool {
    guard let length = length(from: 1, until: { $0 == quote }) else { return false }
    add(.literal, length: length)
    return true
  }

  /// A template up to its end or to an expression in it.
  private mutating func addTemplate() -> Bool {
    var before: Unicode.Scalar?
    let length = length(from: 1) { scalar in
      defer { before = scalar }
      return scalar == "`" || scalar == "{" && before == "$"
    }
    guard let length else { return false }
    add(.literal, length: length)
    if tokens.last?.text.hasSuffix("{") == true { braces.append(true) }
    return true
  }

  private mutating func addPattern() -> Bool {
    var isInClass = false
    let length = length(from: 1) { scalar in
      if scalar == "[" { isInClass = true }
      if scalar == "]" { isInClass = false }
      return scalar == "/" && !isInClass
    }
    guard var length else { return false }
    length += rest.unicodeScalars.dropFirst(length).prefix(while: Self.isWord).count
    add(.literal, length: length)
    return true
  }

  /// How long a literal is that ends with a scalar of some kind, escaped ones left aside.
  private func length(from start: Int, until isEnd: (Unicode.Scalar) -> Bool) -> Int? {
    var (length, isEscaped) = (start, false)
    for scalar in rest.unicodeScalars.dropFirst(start) {
      length += 1
      if isEscaped {
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if isEnd(scalar) {
        return length
      }
    }
    return nil
  }

  private var beginsPattern: Bool {
    guard let last = tokens.last else { return true }
    switch last.kind {
    case .word: return ScriptNames.keywords.contains(last.text)
    case .number, .literal: return false
    case .sign: return ![")", "]", "}", "++", "--"].contains(last.text)
    }
  }

  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar == "$" || scalar.properties.isAlphabetic
      || (0x30...0x39).contains(scalar.value)
  }
}
