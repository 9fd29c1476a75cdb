import TarikhCore

extension DateCursor {
  func isLatin(_ at: Int) -> Bool { at >= 0 && at < tokens.count && tokens[at].kind == .latin }

  /// Whether a Latin word is of a language that puts "last" and "next" before their noun.
  func isPreposing(_ at: Int) -> Bool { isLatin(at) && !index.isPostposing }

  /// Whether a word after a number looks like what is counted: an indefinite Arabic noun in the accusative, a unit.
  func isCounting(_ at: Int) -> Bool {
    guard at < tokens.count else { return false }
    let token = tokens[at]
    if token.kind == .punctuation { return token.mark == Mark.percent || isCurrency(at) }
    guard token.kind == .arabic, token.clitics.isEmpty else { return false }
    return endsInTanwin(token)
  }

  /// Whether an Arabic word begins with the article.
  func hasArticle(_ at: Int) -> Bool {
    let start = Int(tokens[at].stemStart)
    let bytes = text.bytes
    guard tokens[at].kind == .arabic, start + 4 < Int(tokens[at].end) else { return false }
    return bytes[start] == 0xD8 && bytes[start + 1] == 0xA7 && bytes[start + 2] == 0xD9
      && bytes[start + 3] == 0x84
  }

  /// Whether a word is the Arabic article alone, as it stands before digits: «الـ12», «ال15».
  func isBareArticle(_ at: Int) -> Bool {
    guard at >= 0, tokens[at].kind == .arabic else { return false }
    let (start, end) = (Int(tokens[at].start), Int(tokens[at].end))
    let bytes = text.bytes
    let last = end >= 2 && bytes[end - 2] == 0xD9 && bytes[end - 1] == 0x80 ? end - 2 : end
    guard (4...6).contains(last - start) else { return false }
    return bytes[last - 4] == 0xD8 && bytes[last - 3] == 0xA7 && bytes[last - 2] == 0xD9
      && bytes[last - 1] == 0x84
  }

  /// Whether a mark is a sign of money.
  func isCurrency(_ at: Int) -> Bool {
    guard at >= 0, at < tokens.count, tokens[at].kind == .punctuation else { return false }
    if tokens[at].mark == UInt8(ascii: "$") { return true }
    let start = Int(tokens[at].start)
    let bytes = text.bytes
    guard bytes[start] >= 0xC2, start + 1 < bytes.count else { return false }
    return bytes[start] == 0xE2 && bytes[start + 1] == 0x82
      || bytes[start] == 0xC2 && (0xA2...0xA5).contains(bytes[start + 1])
  }

  /// Whether a word ends in the alef of the accusative: «جنديا», «جندياً».
  private func endsInTanwin(_ token: Token) -> Bool {
    let (start, end) = (Int(token.stemStart), Int(token.end))
    guard end - start >= 8 else { return false }
    let bytes = text.bytes
    if bytes[end - 2] == 0xD9, bytes[end - 1] == 0x8B { return true }
    return bytes[end - 2] == 0xD8 && bytes[end - 1] == 0xA7
      && !(bytes[end - 4] == 0xD9 && bytes[end - 3] == 0x88)
  }
}

extension DateCursor {
  /// Whether a word of a relation stands before its noun («هذا العام») and so opens the next expression.
  func isDemonstrative(_ at: Int) -> Bool {
    guard at < tokens.count, tokens[at].kind == .arabic else { return false }
    let end = relation(at)?.end ?? at
    guard let unit = unit(end) else { return false }
    return unit.value.1 == .definite || unit.value.1 == .definiteMany
  }

  /// Whether the full stop at `at` belongs to the abbreviation before it.
  func isAbbreviated(_ at: Int) -> Bool {
    guard isMark(Mark.period, at: at), touchesPrevious(at), tokens[at - 1].span.count <= 4 else {
      return false
    }
    guard at + 1 < tokens.count else { return false }
    return tokens[at + 1].kind != .newline
      && !(tokens[at + 1].kind == .latin && tokens[at + 1].capitals > 0)
  }

  /// Whether "late", "mid" or their like, with a hyphen or "of the" between, stand before a token.
  func phaseBefore(_ at: Int) -> Bool {
    let before = isMark(Mark.dash, at: at - 1) ? at - 2 : at - 1
    guard before >= 0, tokens[before].isWord else { return false }
    return index.wordKinds(of: tokens[before].stem).contains(.phase)
  }
}

extension DateCursor {
  func isWord(_ at: Int) -> Bool { at >= 0 && at < tokens.count && tokens[at].isWord }
}

extension DateCursor {
  /// The same tokens seen from an expression that starts elsewhere.
  func at(_ origin: Int) -> DateCursor {
    var cursor = self
    cursor.origin = origin
    cursor.depth += 1
    return cursor
  }

  /// Whether a token is the first of its sentence.
  func startsSentence(_ at: Int) -> Bool {
    guard at > 0 else { return true }
    return tokens[at - 1].kind == .newline || isMark(Mark.period, at: at - 1)
      || isMark(Mark.quote, at: at - 1)
  }

  /// Whether the words before a token speak of what is to come.
  func isAhead(_ at: Int) -> Bool { TenseReader(cursor: self).before(at) == .future }
}
