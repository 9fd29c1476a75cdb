/// All phrases of all tables in one trie over word ids: longest match from any token, whatever the class.
package final class LexiconIndex: Sendable {
  /// The words that the phrases are made of.
  package let vocabulary: Vocabulary
  /// For each word with the article, the word without it, where both are known.
  let bareWords: [Int32: Int32]
  /// For each word, what it is alone and how phrases go on from it.
  private let facts: [WordFacts]
  private let trie: Trie

  /// Builds the trie of `phrases`; equal phrases keep all their entries.
  ///
  /// `elisions` are what an apostrophe cuts off: "l", "d", "qu".
  init(phrases: [(text: String, entry: LexicalEntry)], elisions: [String] = []) {
    let letters = elisions.compactMap(\.utf8.first).reduce(UInt32(0)) { $0 | 1 << UInt32($1 & 31) }
    let vocabulary = Vocabulary(
      words: PhraseWords.collect(phrases, elisions: letters), elisions: letters)
    var builder = TrieBuilder(wordCount: vocabulary.count)
    PhraseWords.lines(of: phrases).withUnsafeBufferPointer { text in
      var (phrase, steps) = (0, [UInt64]())
      for token in Tokenizer.tokens(of: text, vocabulary: vocabulary) {
        guard token.kind == .newline else {
          steps.append(Self.step(token))
          continue
        }
        builder.insert(steps, entry: phrases[phrase].entry)
        phrase += 1
        steps.removeAll(keepingCapacity: true)
      }
    }
    self.vocabulary = vocabulary
    bareWords = Self.bareWords(of: vocabulary)
    trie = Trie(builder)
    facts = builder.facts(trie)
  }

  private static func bareWords(of vocabulary: Vocabulary) -> [Int32: Int32] {
    var bare: [Int32: Int32] = [:]
    for id in 0..<Int32(vocabulary.count) {
      vocabulary.withForm(of: id) { form in
        guard form.count > 6, form.starts(with: article) else { return }
        let word = vocabulary.id(of: UnsafeBufferPointer(rebasing: form[4...]))
        if word >= 0 { bare[id] = word }
      }
    }
    return bare
  }

  private static let article = Array("ال".utf8)

  /// What a token is to the trie: stem and proclitics, or the mark.
  @inline(__always)
  private static func step(_ token: Token) -> UInt64 {
    if token.isWord { return TrieBuilder.step(stem: token.stem, clitics: token.clitics) }
    let code = token.kind == .number ? UInt64(UInt32(bitPattern: token.number)) : UInt64(token.mark)
    return 1 << 39 | UInt64(token.kind.rawValue) << 36 | code & 0xF_FFFF_FFFF
  }

  /// What a word is alone, and what phrases begin with it.
  @inline(__always)
  func facts(of word: Int32) -> WordFacts {
    word >= 0 && Int(word) < facts.count ? facts[Int(word)] : .unknown
  }

  /// The entries that a word is alone.
  @inline(__always)
  func entries(of facts: WordFacts) -> ArraySlice<LexicalEntry> {
    trie.entries(in: Int(facts.firstEntry)..<Int(facts.firstEntry) + Int(facts.entryCount))
  }

  /// Calls `found` for every phrase of two words and more that starts at `first`, shorter ones first.
  func forEachPhrase(
    _ facts: WordFacts, _ tokens: [Token], at first: Int, _ found: (Int, LexicalEntry) -> Void
  ) {
    follow(facts.root, tokens, first, found)
  }

  /// Calls `found` for every phrase that starts with the proclitics of the word at `first`, shorter ones first.
  func forEachCliticPhrase(
    _ tokens: [Token], at first: Int, _ found: (Int, LexicalEntry) -> Void
  ) {
    let node = trie.child(of: -1, Self.step(tokens[first]))
    guard node >= 0 else { return }
    for entry in trie.entries(of: node) { found(1, entry) }
    follow(node, tokens, first, found)
  }

  private func follow(
    _ start: Int32, _ tokens: [Token], _ first: Int, _ found: (Int, LexicalEntry) -> Void
  ) {
    var (node, length) = (start, 1)
    while first + length < tokens.count {
      node = trie.child(of: node, Self.step(tokens[first + length]))
      if node < 0 { return }
      length += 1
      for entry in trie.entries(of: node) { found(length, entry) }
    }
  }
}

/// What a word is alone, and what phrases begin with it: all that most words need, in one place of memory.
struct WordFacts: Sendable {
  /// The classes of its entries.
  var classes: LexicalClasses = []
  /// The classes of those entries that are not ordinary words too.
  var strongClasses: LexicalClasses = []
  /// The node of the trie that it leads to; -1 where no phrase begins with it.
  var root: Int32 = -1
  /// Where its entries start; ordinary words have none but their parts of speech.
  var firstEntry: Int32 = 0
  /// How many entries it has.
  var entryCount: UInt8 = 0
  /// Its parts of speech as an ordinary word, a bit for each of `WordClass.allCases`.
  var wordClasses: UInt8 = 0
  /// Whether longer phrases begin with it.
  var opensPhrases = false
  /// Whether phrases begin with it and proclitics before it.
  var opensCliticPhrases = false

  /// A word that no table has.
  static var unknown: WordFacts { WordFacts() }

  var isUnknown: Bool { root < 0 && !opensCliticPhrases }

  /// Adds one entry that the word is alone.
  @inline(__always)
  mutating func add(_ entry: LexicalEntry) {
    guard entry.lexicalClass != .listed else { return }
    let own = LexicalClasses(entry.lexicalClass)
    classes.formUnion(own)
    if !entry.isWeak { strongClasses.formUnion(own) }
    if entry.lexicalClass == .common { wordClasses |= 1 << UInt8(entry.value) }
  }
}
