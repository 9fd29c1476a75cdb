import TarikhCore

/// Whether words speak of what has been or of what is to come.
enum Tense: Sendable {
  case past, future
}

/// Reads the tense around a date from the nearest word of its sentence that shows it.
struct TenseReader {
  let cursor: DateCursor

  /// How many tokens to either side are read.
  static let reach = 24

  /// The tense of the words around a date: the nearest before it, else the nearest after it.
  func tense(around range: Range<Int>) -> Tense? {
    before(range.lowerBound) ?? after(range.upperBound)
  }

  /// The tense of the nearest word that shows one before a token of the same sentence.
  func before(_ at: Int) -> Tense? {
    var token = at - 1
    while token >= 0, token >= at - Self.reach, !endsSentence(token) {
      if isCall(token, before: at) { return .future }
      if let tense = tense(of: token), !isVerbalNoun(token) {
        return tense == .past && isLed(token) ? .future : tense
      }
      token -= 1
    }
    return nil
  }

  /// Whether the nearest verb before a range, else the nearest word after it, tells what has been.
  func isTold(_ range: Range<Int>) -> Bool {
    var token = range.lowerBound - 1
    while token >= 0, token >= range.lowerBound - Self.reach, !endsSentence(token) {
      if let tense = tense(of: token) { return tense == .past }
      if isImperfect(token) { return false }
      token -= 1
    }
    return after(range.upperBound) == .past
  }

  /// "a strike for Friday", but not "sorry for Friday's attack".
  func isBooked(_ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard cursor.isLatin(start), cursor.isFunction(.lasting, at: start - 1) else { return false }
    return !(cursor.isMark(Mark.quote, at: end) && cursor.touchesPrevious(end))
  }

  /// "will be held", "is expected to be signed": the participle follows a word of the future.
  private func isLed(_ at: Int) -> Bool {
    (max(0, at - 4)..<at).contains { cursor.isLatin($0) && cursor.isFunction(.future, at: $0) }
  }

  private func after(_ at: Int) -> Tense? {
    var token = at
    while token < cursor.tokens.count, token < at + Self.reach, !endsSentence(token) {
      if let tense = tense(of: token) { return tense == .past && isLed(token) ? .future : tense }
      token += 1
    }
    return nil
  }

  /// Whether a token ends its sentence.
  func endsSentence(_ at: Int) -> Bool {
    let token = cursor.tokens[at]
    if token.kind == .newline { return true }
    guard token.kind == .punctuation else { return false }
    return token.mark == Mark.question || token.mark == Mark.exclamation
      || token.mark == Mark.period && !cursor.touchesPrevious(at + 1)
  }

  private func tense(of at: Int) -> Tense? {
    let token = cursor.tokens[at]
    guard token.isWord else { return nil }
    if token.clitics.contains(.sa) {
      return isImperfect(from: Int(token.stemStart), token) ? .future : nil
    }
    if let end = cursor.function(.future, at: at), end > at + 1 { return .future }
    let word = cursor.index.first(of: token.stem) { sense -> Tense? in
      switch sense {
      case .function(.future): .future
      case .function(.past): .past
      default: nil
      }
    }
    // "closed due to snow": the cause, not what is due.
    if let word, !word.isWeak || !cursor.isFunction(.to, at: at + 1) {
      return word.0 == .past && isAhead(at) ? .future : word.0
    }
    if token.kind == .arabic { return isPerfect(at) ? .past : arabicVerb(token) }
    return endsInWill(token) ? .future : endsInPast(token) ? .past : nil
  }

  /// "was to end", "were to meet": what was still to come.
  private func isAhead(_ at: Int) -> Bool {
    cursor.isLatin(at) && cursor.isFunction(.to, at: at + 1)
      && cursor.tokens[at + 1].span.count > 1
  }

  /// «هبطت», «أعلن»: a verb of the lexicon without the prefix of the imperfect, or with the ending of the perfect.
  private func isPerfect(_ at: Int) -> Bool {
    let token = cursor.tokens[at]
    guard token.end - token.stemStart >= 6, isVerb(at) else { return false }
    let bytes = cursor.text.bytes
    let (start, end) = (Int(token.stemStart), Int(token.end))
    if bytes[end - 2] == 0xD8, bytes[end - 1] == 0xAA { return true }
    return !(bytes[start] == 0xD9 && bytes[start + 1] == 0x8A)
      && !(bytes[start] == 0xD8 && bytes[start + 1] == 0xAA)
      && !(bytes[start] == 0xD9 && bytes[start + 1] == 0x86)
  }

  private func isVerb(_ at: Int) -> Bool {
    cursor.text.wordClasses(at: at) & 1 << UInt8(WordClass.verb.index) != 0
  }

  /// «سيزور», «ستعقد»: the س of the future before a verb that the lexicon does not know.
  private func arabicVerb(_ token: Token) -> Tense? {
    let bytes = cursor.text.bytes
    var start = Int(token.stemStart)
    // A word that the lexicon does not know keeps its «و» or «ف».
    if bytes[start] == 0xD9, bytes[start + 1] == 0x88 || bytes[start + 1] == 0x81 { start += 2 }
    guard Int(token.end) - start >= 10, token.stem >= Int32(cursor.index.wordCount),
      bytes[start] == 0xD8, bytes[start + 1] == 0xB3
    else { return nil }
    return isImperfect(from: start + 2, token) ? .future : nil
  }

  /// Whether letters after a س can be a verb in the imperfect: not those of «سياسة», «سيبرانية», «ستارمر», «سيئول».
  private func isImperfect(from start: Int, _ token: Token) -> Bool {
    let bytes = cursor.text.bytes
    let end = Int(token.end)
    guard end - start >= 6 else { return false }
    let letter = (bytes[start], bytes[start + 1])
    guard
      letter == (0xD9, 0x8A) || letter == (0xD8, 0xAA) || letter == (0xD9, 0x86)
        || letter == (0xD8, 0xA3)
    else { return false }
    let second = (bytes[start + 2], bytes[start + 3])
    if second == (0xD8, 0xA7) || second == (0xD9, 0x8A) || second == (0xD8, 0xA6) { return false }
    let last = (bytes[end - 2], bytes[end - 1])
    if last == (0xD8, 0xA9) { return false }
    return !(last == (0xD8, 0xAA) && bytes[end - 4] == 0xD8 && bytes[end - 3] == 0xA7)
  }

  /// Whether a word that shows no tense is a verb in the imperfect, by the lexicon or its first letter.
  private func isImperfect(_ at: Int) -> Bool {
    let token = cursor.tokens[at]
    guard token.kind == .arabic, token.end - token.stemStart >= 6 else { return false }
    let start = Int(token.stemStart)
    return isVerb(at)
      || cursor.text.bytes[start] == 0xD9 && cursor.text.bytes[start + 1] == 0x8A
  }

  /// "I'll", "they'll".
  private func endsInWill(_ token: Token) -> Bool {
    let bytes = cursor.text.bytes
    let end = Int(token.end)
    guard token.kind == .latin, token.end - token.start > 3, bytes[end - 1] == 0x6C,
      bytes[end - 2] == 0x6C
    else { return false }
    return bytes[end - 3] == 0x27 || bytes[end - 3] == 0x99
  }

  /// A lower-case English word in -ed.
  private func endsInPast(_ token: Token) -> Bool {
    guard token.kind == .latin, token.capitals == 0, token.end - token.start > 4 else {
      return false
    }
    let bytes = cursor.text.bytes
    return bytes[Int(token.end) - 1] == 0x64 && bytes[Int(token.end) - 2] == 0x65
      && bytes[Int(token.end) - 3] != 0x65
  }
}
