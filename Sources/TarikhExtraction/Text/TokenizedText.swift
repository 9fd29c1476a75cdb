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
  /// For each token, the classes of the entries that it is alone.
  package let classes: [LexicalClasses]
  /// For each token, the classes of its entries that are not ordinary words too.
  package let strongClasses: [LexicalClasses]
  /// For each token, the classes of all phrases that start there.
  package let startingClasses: [LexicalClasses]
  /// For each token, its parts of speech as an ordinary word, a bit for each of `WordClass.allCases`.
  let wordClasses: [UInt8]

  /// Cuts up `text` and looks every token up.
  package init(_ text: String, index: LexiconIndex) {
    var text = text
    (bytes, tokens) = text.withUTF8 { buffer in
      (Array(buffer), Tokenizer.tokens(of: buffer, vocabulary: index.vocabulary))
    }
    var table = HitTable(count: tokens.count)
    for first in tokens.indices {
      table.begin()
      index.forEachMatch(tokens, at: first) { length, entry in
        table.append(LexicalHit(token: Int32(first), length: Int32(length), entry: entry))
      }
    }
    table.begin()
    (hits, hitStarts) = (table.hits, table.starts)
    (classes, strongClasses) = (table.classes, table.strongClasses)
    (startingClasses, wordClasses) = (table.startingClasses, table.wordClasses)
    sentences = SentenceCutter(tokens: tokens, index: index).sentences()
  }

  /// The phrases that start at a token, shorter ones first.
  package func hits(at token: Int) -> ArraySlice<LexicalHit> { hits[hitRange(token)] }

  /// Where the phrases of a token stand in `hits`.
  @inline(__always)
  func hitRange(_ token: Int) -> Range<Int> { Int(hitStarts[token])..<Int(hitStarts[token + 1]) }

  /// The longest phrase of a class that starts at a token.
  package func longestHit(_ lexicalClass: LexicalClass, at token: Int) -> LexicalHit? {
    guard startingClasses[token].has(lexicalClass) else { return nil }
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

/// The phrases of a text as they are found, token by token.
private struct HitTable {
  private(set) var hits: [LexicalHit] = []
  private(set) var starts: [Int32] = []
  private(set) var classes: [LexicalClasses]
  private(set) var strongClasses: [LexicalClasses]
  private(set) var startingClasses: [LexicalClasses]
  private(set) var wordClasses: [UInt8]

  init(count: Int) {
    hits.reserveCapacity(count * 2)
    starts.reserveCapacity(count + 1)
    classes = Array(repeating: [], count: count)
    (strongClasses, startingClasses) = (classes, classes)
    wordClasses = Array(repeating: 0, count: count)
  }

  /// Turns to the next token.
  mutating func begin() { starts.append(Int32(hits.count)) }

  @inline(__always)
  mutating func append(_ hit: LexicalHit) {
    let token = Int(hit.token)
    let own = LexicalClasses(hit.entry.lexicalClass)
    hits.append(hit)
    startingClasses[token].formUnion(own)
    guard hit.length == 1 else { return }
    classes[token].formUnion(own)
    if !hit.entry.isWeak { strongClasses[token].formUnion(own) }
    if hit.entry.lexicalClass == .common { wordClasses[token] |= 1 << UInt8(hit.entry.value) }
  }
}
