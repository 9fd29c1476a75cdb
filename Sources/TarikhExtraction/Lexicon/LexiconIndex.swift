/// All phrases of all tables in one trie over word ids: longest match from any token, whatever the class.
package final class LexiconIndex: Sendable {
  /// The words that the phrases are made of.
  package let vocabulary: Vocabulary
  /// For each word with the article, the word without it, where both are known.
  let bareWords: [Int32: Int32]
  private let roots: [Int32]
  private let keys: [UInt64]
  private let children: [Int32]
  private let mask: Int
  private let entryStarts: [Int32]
  private let entries: [LexicalEntry]

  /// Builds the trie of `phrases`; equal phrases keep all their entries.
  init(phrases: [(text: String, entry: LexicalEntry)]) {
    let vocabulary = Vocabulary(words: PhraseWords.collect(phrases))
    var trie = TrieBuilder(wordCount: vocabulary.count)
    for phrase in phrases {
      trie.insert(Self.steps(of: phrase.text, in: vocabulary), entry: phrase.entry)
    }
    self.vocabulary = vocabulary
    bareWords = Self.bareWords(of: vocabulary)
    roots = trie.roots
    (keys, children, mask) = trie.hashed()
    (entryStarts, entries) = trie.flattenedEntries()
  }

  private static func bareWords(of vocabulary: Vocabulary) -> [Int32: Int32] {
    var bare: [Int32: Int32] = [:]
    for id in 0..<Int32(vocabulary.count) {
      let form = Array(vocabulary.form(of: id).utf8)
      guard form.count > 6, form.starts(with: Array("ال".utf8)) else { continue }
      form[4...].withUnsafeBufferPointer { rest in
        let word = vocabulary.id(of: rest)
        if word >= 0 { bare[id] = word }
      }
    }
    return bare
  }

  private static func steps(of text: String, in vocabulary: Vocabulary) -> [UInt64] {
    var text = text
    let tokens = text.withUTF8 { Tokenizer.tokens(of: $0, vocabulary: vocabulary) }
    return tokens.map(step)
  }

  /// What a token is to the trie: stem and proclitics, or the mark.
  @inline(__always)
  private static func step(_ token: Token) -> UInt64 {
    if token.isWord {
      return UInt64(UInt32(bitPattern: token.stem)) << 8 | UInt64(token.clitics.rawValue)
    }
    let code = token.kind == .number ? UInt64(UInt32(bitPattern: token.number)) : UInt64(token.mark)
    return 1 << 39 | UInt64(token.kind.rawValue) << 36 | code & 0xF_FFFF_FFFF
  }

  /// Calls `found` for every phrase that starts at `first`, shorter ones first.
  @inline(__always)
  func forEachMatch(_ tokens: [Token], at first: Int, _ found: (Int, LexicalEntry) -> Void) {
    let token = tokens[first]
    guard token.isWord else { return }
    if !token.clitics.isEmpty {
      follow(child(of: -1, Self.step(token)), tokens, first, found)
    }
    if Int(token.stem) < roots.count { follow(roots[Int(token.stem)], tokens, first, found) }
  }

  private func follow(
    _ start: Int32, _ tokens: [Token], _ first: Int, _ found: (Int, LexicalEntry) -> Void
  ) {
    var (node, length) = (start, 1)
    while node >= 0 {
      for index in Int(entryStarts[Int(node)])..<Int(entryStarts[Int(node) + 1]) {
        found(length, entries[index])
      }
      guard first + length < tokens.count else { return }
      node = child(of: node, Self.step(tokens[first + length]))
      length += 1
    }
  }

  @inline(__always)
  private func child(of node: Int32, _ step: UInt64) -> Int32 {
    let key = TrieBuilder.key(node, step)
    var slot = TrieBuilder.slot(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return children[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }
}

/// A trie under construction.
struct TrieBuilder {
  private(set) var roots: [Int32]
  private var edges: [UInt64: Int32] = [:]
  private var entries: [[LexicalEntry]] = []

  init(wordCount: Int) { roots = Array(repeating: -1, count: wordCount) }

  mutating func insert(_ steps: [UInt64], entry: LexicalEntry) {
    guard let first = steps.first else { return }
    var node: Int32
    if first < 1 << 39, first & 0xFF == 0, Int(first >> 8) < roots.count {
      if roots[Int(first >> 8)] < 0 { roots[Int(first >> 8)] = makeNode() }
      node = roots[Int(first >> 8)]
    } else {
      node = child(of: -1, first)
    }
    for step in steps.dropFirst() { node = child(of: node, step) }
    if !entries[Int(node)].contains(entry) { entries[Int(node)].append(entry) }
  }

  func hashed() -> (keys: [UInt64], children: [Int32], mask: Int) {
    var capacity = 1024
    while capacity < edges.count * 3 { capacity *= 2 }
    var keys = [UInt64](repeating: 0, count: capacity)
    var children = [Int32](repeating: -1, count: capacity)
    for (key, child) in edges {
      var slot = Self.slot(key) & (capacity - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      (keys[slot], children[slot]) = (key, child)
    }
    return (keys, children, capacity - 1)
  }

  func flattenedEntries() -> (starts: [Int32], entries: [LexicalEntry]) {
    var starts: [Int32] = [0]
    for list in entries { starts.append((starts.last ?? 0) + Int32(list.count)) }
    return (starts, entries.flatMap { $0 })
  }

  private mutating func makeNode() -> Int32 {
    entries.append([])
    return Int32(entries.count - 1)
  }

  private mutating func child(of node: Int32, _ step: UInt64) -> Int32 {
    let key = Self.key(node, step)
    if let child = edges[key] { return child }
    let child = makeNode()
    edges[key] = child
    return child
  }

  @inline(__always)
  static func key(_ node: Int32, _ step: UInt64) -> UInt64 {
    UInt64(UInt32(bitPattern: node &+ 2)) << 40 | step
  }

  @inline(__always)
  static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24)
  }
}
