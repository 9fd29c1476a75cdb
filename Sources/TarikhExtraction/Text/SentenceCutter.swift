import TarikhCore

/// Cuts tokens into sentences: at a line end, and at . ! ? ؟ before a space, but not after an abbreviation.
struct SentenceCutter {
  let tokens: [Token]
  let index: LexiconIndex

  /// A line of up to this many words without a closing mark is a heading when a longer line follows it.
  static let longestHeading = 22
  /// A sentence of more tokens than this ends at its next comma.
  static let longestSentence = 400
  /// The most quotes, brackets and marks that close a sentence with its full stop.
  static let mostClosers = 8

  func sentences() -> [Sentence] {
    var sentences: [Sentence] = []
    var (start, paragraph, lineStart) = (0, 0, 0)
    for at in 0...tokens.count {
      let endsLine = at == tokens.count || tokens[at].kind == .newline
      guard endsLine || closesSentence(at) || isTooLong(at, since: start) else { continue }
      let end = endsLine ? at : pastClosers(at)
      if end > start { append(start..<end, paragraph, to: &sentences) }
      start = max(start, endsLine ? at + 1 : end)
      guard endsLine else { continue }
      if sentences.count > lineStart { paragraph += 1 }
      lineStart = sentences.count
    }
    markHeadings(&sentences)
    return sentences
  }

  /// A run of tokens without a closing mark is cut at a comma, at last anywhere, so that rules stay local.
  private func isTooLong(_ at: Int, since start: Int) -> Bool {
    let length = at - start
    guard length >= Self.longestSentence else { return false }
    return length >= 2 * Self.longestSentence
      || tokens[at].kind == .punctuation && tokens[at].mark == Mark.comma
  }

  private func append(_ range: Range<Int>, _ paragraph: Int, to sentences: inout [Sentence]) {
    let span = TextSpan(
      Int(tokens[range.lowerBound].scalarStart), Int(tokens[range.upperBound - 1].scalarEnd))
    sentences.append(Sentence(tokens: range, span: span, paragraph: paragraph))
  }

  private func closesSentence(_ at: Int) -> Bool {
    let token = tokens[at]
    guard token.kind == .punctuation,
      token.mark == Mark.period || token.mark == Mark.question || token.mark == Mark.exclamation
    else { return false }
    let next = pastClosers(at)
    guard next < tokens.count else { return true }
    guard tokens[next].kind == .newline || tokens[next].start > tokens[next - 1].end else {
      return false
    }
    return token.mark != Mark.period || !followsAbbreviation(at, next: next)
  }

  /// The token after a closing mark and the quotes and brackets that touch it.
  private func pastClosers(_ at: Int) -> Int {
    var next = at + 1
    while next < tokens.count, next - at <= Self.mostClosers, tokens[next].kind == .punctuation,
      tokens[next].start == tokens[next - 1].end,
      tokens[next].mark == Mark.quote || tokens[next].mark == Mark.closeBracket
        || tokens[next].mark == Mark.period || tokens[next].mark == Mark.question
        || tokens[next].mark == Mark.exclamation
    { next += 1 }
    return next
  }

  private func followsAbbreviation(_ at: Int, next: Int) -> Bool {
    guard at > 0, tokens[at - 1].isWord, tokens[at - 1].end == tokens[at].start else {
      return false
    }
    let word = tokens[at - 1]
    let letters = Int(word.scalarEnd - word.scalarStart)
    if letters == 1 { return true }
    guard word.kind == .latin, word.capitals > 0, letters <= 5 else { return false }
    if tokens[next].kind == .latin, tokens[next].capitals == 0 { return true }
    return Self.abbreviations.contains(index.vocabulary.form(of: word.word))
  }

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "maj", "brig", "col", "capt", "cpl", "sgt",
    "cmdr",
    "adm", "rep", "sen", "gov", "rev", "hon", "st", "jr", "sr", "no", "inc", "corp", "ltd", "co",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "vs",
    "pres",
  ]

  /// A headline is the first line without a closing mark; a heading is a short line without one.
  private func markHeadings(_ sentences: inout [Sentence]) {
    let longest = sentences.map(\.tokens.count).max() ?? 0
    for at in sentences.indices {
      let sentence = sentences[at]
      let isAlone =
        (at == 0 || sentences[at - 1].paragraph != sentence.paragraph)
        && (at + 1 == sentences.count || sentences[at + 1].paragraph != sentence.paragraph)
      guard isAlone, sentences.count > 1, !endsWithMark(sentence) else { continue }
      let words = tokens[sentence.tokens].count { $0.isWord || $0.kind == .number }
      if words <= Self.longestHeading, words < longest { sentences[at].isHeading = true }
    }
  }

  private func endsWithMark(_ sentence: Sentence) -> Bool {
    for token in tokens[sentence.tokens].reversed() {
      if token.kind != .punctuation { return false }
      if token.mark == Mark.period || token.mark == Mark.question || token.mark == Mark.colon
        || token.mark == Mark.exclamation
      {
        return true
      }
    }
    return false
  }
}
