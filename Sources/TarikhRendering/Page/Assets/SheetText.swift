/// A style sheet with as few bytes as it can be said in.
package enum SheetText {
  /// The sheet without comments, the white space that only its writer needs, and quotation marks around plain names.
  package static func compact(_ sheet: String) -> String {
    let text = pieces(of: sheet).map { $0.isQuoted ? $0.text : squeezed($0.text) }.joined()
    var rules = ""
    var part = ""
    for (piece, isQuoted) in pieces(of: text) {
      guard !isQuoted else {
        part += piece
        continue
      }
      for character in piece {
        switch character {
        case "{":
          rules += prelude(part) + "{"
          part = ""
        case ";", "}":
          rules += declaration(part)
          if character == ";" {
            rules += ";"
          } else {
            if rules.hasSuffix(";") { rules.removeLast() }
            rules += "}"
          }
          part = ""
        default: part.append(character)
        }
      }
    }
    return rules + trimmed(part)
  }

  /// The text in pieces without comments; those in quotation marks are left as they are.
  private static func pieces(of sheet: String) -> [(text: String, isQuoted: Bool)] {
    var pieces: [(text: String, isQuoted: Bool)] = []
    var rest = sheet[...]
    while let at = rest.firstIndex(where: { $0 == "\"" || $0 == "/" }) {
      pieces.append((String(rest[..<at]), false))
      rest = rest[at...]
      if rest.hasPrefix("/*") {
        rest = rest.firstRange(of: "*/").map { rest[$0.upperBound...] } ?? ""
      } else if rest.first == "/" {
        pieces.append(("/", false))
        rest.removeFirst()
      } else {
        let length = quotedLength(rest)
        pieces.append((String(rest.prefix(length)), true))
        rest = rest.dropFirst(length)
      }
    }
    return pieces + [(String(rest), false)]
  }

  /// How many characters stand in the quotation marks at the beginning, with them.
  private static func quotedLength(_ text: Substring) -> Int {
    var (length, isEscaped) = (1, false)
    for character in text.dropFirst() {
      length += 1
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        break
      }
    }
    return length
  }

  /// With one space for any white space.
  private static func squeezed(_ text: String) -> String {
    var (squeezed, isSpace) = ("", false)
    for character in text {
      if !character.isWhitespace || !isSpace {
        squeezed.append(character.isWhitespace ? " " : character)
      }
      isSpace = character.isWhitespace
    }
    return squeezed
  }

  /// A selector, or what stands before the braces of a rule that begins with `@`.
  private static func prelude(_ text: String) -> String {
    var text = trimmed(text)
    let signs = text.hasPrefix("@") ? [",", ":"] : [",", ">", "+", "~"]
    for sign in signs { text = tight(text, sign) }
    return text.hasPrefix("@") ? text : bare(text)
  }

  private static func declaration(_ text: String) -> String {
    let text = trimmed(text)
    guard let colon = text.firstIndex(of: ":") else { return text }
    let value = trimmed(String(text[text.index(after: colon)...]))
    return trimmed(String(text[..<colon])) + ":"
      + leading(tight(tight(value, ","), "!").replacing(" / ", with: "/"))
  }

  /// Without the spaces beside a sign that stands outside quotation marks.
  private static func tight(_ text: String, _ sign: String) -> String {
    pieces(of: text).map { piece, isQuoted in
      isQuoted
        ? piece
        : piece.replacing(" \(sign)", with: sign).replacing("\(sign) ", with: sign)
    }.joined()
  }

  /// `.5` for `0.5`.
  private static func leading(_ value: String) -> String {
    pieces(of: value).map { piece, isQuoted in
      guard !isQuoted else { return piece }
      var text = ""
      for character in piece {
        if character == ".", text.last == "0" {
          let before = text.dropLast().last ?? " "
          if !before.isNumber, before != "." { text.removeLast() }
        }
        text.append(character)
      }
      return text
    }.joined()
  }

  /// `[lang=ar]` for `[lang="ar"]`.
  private static func bare(_ selector: String) -> String {
    pieces(of: selector).map { piece, isQuoted in
      let name = piece.dropFirst().dropLast()
      let isPlain =
        name.first?.isLetter == true && name.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "-") }
      return isQuoted && isPlain ? String(name) : piece
    }.joined()
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
