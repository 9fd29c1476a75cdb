import TarikhCore

/// A stretch of text that ends at a line end or at a closing mark before a space.
package struct Sentence: Sendable {
  /// Its tokens, line ends left out.
  package let tokens: Range<Int>
  /// Its scalars without the white space around it.
  package let span: TextSpan
  /// The line it stands in, counted from 0; blank lines do not count.
  package let paragraph: Int
  /// Whether it is a heading or boilerplate: it may repeat an event but never carries one alone.
  package var isHeading = false
}

/// An article's text as tokens, sentences and the phrases of the lexicon found in them.
///
/// A class, so that rules share it without copying; it never changes.
package final class TokenizedText: Sendable {
  /// The text in UTF-8.
  package let bytes: [UInt8]
  /// The tokens, in order.
  package let tokens: [Token]
  /// The sentences, in order.
  package let sentences: [Sentence]
  /// The phrases found, by first token, shorter ones first.
  package let hits: [LexicalHit]
  private let hitStarts: [Int32]
  /// For each token, what it is.
  private let facts: [TokenFacts]

  /// Cuts up `text` and looks every token up; `memo` must have served no other index.
  init(_ text: String, index: LexiconIndex, memo: WordMemo? = nil) {
    var text = text
    let (bytes, words) = text.withUTF8 { buffer in
      (Array(buffer), Tokenizer.tokens(of: buffer, index: index, memo: memo))
    }
    (self.bytes, tokens) = (bytes, words.tokens)
    let table = HitTable(tokens, words.facts, index, bytes)
    (hits, hitStarts, facts) = (table.hits, table.starts, table.facts)
    sentences = SentenceCutter(tokens: tokens, index: index).sentences()
  }

  /// The classes of the entries that a token is alone.
  @inline(__always)
  func classes(at token: Int) -> LexicalClasses { facts[token].classes }

  /// The classes of a token's entries that are not ordinary words too.
  @inline(__always)
  func strongClasses(at token: Int) -> LexicalClasses { facts[token].strongClasses }

  /// The classes of all phrases that start at a token.
  @inline(__always)
  func startingClasses(at token: Int) -> LexicalClasses { facts[token].startingClasses }

  /// The parts of speech of a token as an ordinary word, a bit for each of `WordClass.allCases`.
  @inline(__always)
  func wordClasses(at token: Int) -> UInt8 { facts[token].wordClasses }

  /// The phrases that start at a token, shorter ones first.
  package func hits(at token: Int) -> ArraySlice<LexicalHit> { hits[hitRange(token)] }

  /// Where the phrases of a token stand in `hits`.
  @inline(__always)
  func hitRange(_ token: Int) -> Range<Int> { Int(hitStarts[token])..<Int(hitStarts[token + 1]) }

  /// The longest phrase of a class that starts at a token.
  package func longestHit(_ lexicalClass: LexicalClass, at token: Int) -> LexicalHit? {
    guard startingClasses(at: token).has(lexicalClass) else { return nil }
    for index in hitRange(token).reversed() where hits[index].entry.lexicalClass == lexicalClass {
      return hits[index]
    }
    return nil
  }

  /// The text of a range of tokens, from the stem of the first: «وخليفة» gives «خليفة».
  package func surface(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(
      decoding: bytes[Int(tokens[first].stemStart)..<Int(tokens[last].end)], as: UTF8.self)
  }

  /// The text of a range of tokens as a name of its own: an article that ل swallowed is put back.
  package func name(_ range: Range<Int>) -> String {
    guard let first = range.first, tokens[first].clitics.contains(.mergedArticle) else {
      return surface(range)
    }
    return "ا" + surface(range)
  }

  /// The scalars of a range of tokens, from the stem of the first.
  package func span(_ range: Range<Int>) -> TextSpan {
    guard let first = range.first, let last = range.last else { return TextSpan(0, 0) }
    return TextSpan(Int(tokens[first].stemScalarStart), Int(tokens[last].scalarEnd))
  }

  /// The index of the sentence that holds a token.
  package func sentence(holding token: Int) -> Int? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].tokens.contains(token) ? low : nil
  }

  /// The sentence's words as evidence.
  package func evidence(of sentence: Int) -> Evidence? {
    let tokens = self.tokens[sentences[sentence].tokens]
    guard let first = tokens.first, let last = tokens.last else { return nil }
    let quote = String(decoding: bytes[Int(first.start)..<Int(last.end)], as: UTF8.self)
    return Evidence(quote, at: TextSpan(Int(first.scalarStart), Int(last.scalarEnd)))
  }
}

/// What a token is, alone and as the start of phrases.
private struct TokenFacts {
  var classes: LexicalClasses = []
  var strongClasses: LexicalClasses = []
  var startingClasses: LexicalClasses = []
  var wordClasses: UInt8 = 0
}

/// The phrases of a text as they are found, token by token.
private struct HitTable {
  private(set) var hits: [LexicalHit] = []
  private(set) var starts: [Int32] = []
  private(set) var facts: [TokenFacts] = []

  init(_ tokens: [Token], _ words: [WordFacts], _ index: LexiconIndex, _ bytes: [UInt8]) {
    hits.reserveCapacity(tokens.count * 3)
    starts.reserveCapacity(tokens.count + 1)
    facts.reserveCapacity(tokens.count)
    for first in tokens.indices {
      starts.append(Int32(hits.count))
      facts.append(TokenFacts())
      if !words[first].isUnknown { read(words[first], tokens, first, index, bytes) }
    }
    starts.append(Int32(hits.count))
  }

  @inline(__always)
  private mutating func read(
    _ word: WordFacts, _ tokens: [Token], _ first: Int, _ index: LexiconIndex, _ bytes: [UInt8]
  ) {
    if word.opensCliticPhrases, !tokens[first].clitics.isEmpty {
      index.forEachCliticPhrase(tokens, at: first) { append($0, $1, at: first) }
    }
    for entry in index.entries(of: word) {
      if entry.isFinite, Self.endsInTa(tokens[first], bytes) { continue }
      hits.append(LexicalHit(token: Int32(first), length: 1, entry: entry))
    }
    facts[first].classes.formUnion(word.classes)
    facts[first].strongClasses.formUnion(word.strongClasses)
    facts[first].startingClasses.formUnion(word.classes)
    facts[first].wordClasses |= word.wordClasses
    if word.opensPhrases {
      index.forEachPhrase(word, tokens, at: first) { append($0, $1, at: first) }
    }
  }

  /// Whether ة ends a word, which is never the pronoun ه of a verb.
  private static func endsInTa(_ token: Token, _ bytes: [UInt8]) -> Bool {
    let end = Int(token.end)
    return token.kind == .arabic && end >= 2 && bytes[end - 2] == 0xD8 && bytes[end - 1] == 0xA9
  }

  private mutating func append(_ length: Int, _ entry: LexicalEntry, at first: Int) {
    hits.append(LexicalHit(token: Int32(first), length: Int32(length), entry: entry))
    guard entry.lexicalClass != .listed else { return }
    facts[first].startingClasses.formUnion(LexicalClasses(entry.lexicalClass))
    guard length == 1 else { return }
    var word = WordFacts.unknown
    word.add(entry)
    facts[first].classes.formUnion(word.classes)
    facts[first].strongClasses.formUnion(word.strongClasses)
    facts[first].wordClasses |= word.wordClasses
  }
}
