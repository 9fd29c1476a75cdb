/// A trie over steps: its edges in one table, open addressing, and the entries of its nodes in one array.
struct Trie: Sendable {
  private let keys: [UInt64]
  private let children: [Int32]
  private let starts: [Int32]
  private let entries: [LexicalEntry]

  init(_ builder: TrieBuilder) {
    (keys, children) = (builder.keys, builder.children)
    (starts, entries) = builder.flattenedEntries()
  }

  /// The entries of a node; none for -1.
  @inline(__always)
  func entries(of node: Int32) -> ArraySlice<LexicalEntry> {
    entries[range(of: node)]
  }

  /// Entries by their places.
  @inline(__always)
  func entries(in range: Range<Int>) -> ArraySlice<LexicalEntry> { entries[range] }

  /// Where the entries of a node stand.
  func range(of node: Int32) -> Range<Int> {
    node < 0 ? 0..<0 : Int(starts[Int(node)])..<Int(starts[Int(node) + 1])
  }

  /// The node that a step leads to, or -1.
  @inline(__always)
  func child(of node: Int32, _ step: UInt64) -> Int32 {
    let key = TrieBuilder.key(node, step)
    var slot = TrieBuilder.slot(key) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return children[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return -1
  }
}

/// A trie under construction.
struct TrieBuilder {
  private(set) var keys = [UInt64](repeating: 0, count: 1 << 16)
  private(set) var children = [Int32](repeating: -1, count: 1 << 16)
  private var edgeCount = 0
  private var nodeCount: Int32 = 0
  private var roots: [Int32]
  private var opensPhrases: [Bool] = []
  private var opensCliticPhrases: [Bool]
  private var placed: [(node: Int32, entry: LexicalEntry)] = []

  init(wordCount: Int) {
    roots = Array(repeating: -1, count: wordCount)
    opensCliticPhrases = Array(repeating: false, count: wordCount)
  }

  mutating func insert(_ steps: [UInt64], entry: LexicalEntry) {
    guard let first = steps.first else { return }
    var node: Int32
    let stem = Int(first >> 8)
    let isWord = first < 1 << 39 && stem < roots.count
    if isWord, first & 0xFF == 0 {
      if roots[stem] < 0 { roots[stem] = makeNode() }
      node = roots[stem]
    } else {
      if isWord { opensCliticPhrases[stem] = true }
      node = child(of: -1, first)
    }
    for step in steps.dropFirst() {
      opensPhrases[Int(node)] = true
      node = child(of: node, step)
    }
    placed.append((node, entry))
  }

  /// What each word is, by its id.
  func facts(_ trie: Trie) -> [WordFacts] {
    var words = [Int](repeating: -1, count: Int(nodeCount))
    var facts = roots.indices.map { word in
      var facts = WordFacts(root: roots[word], opensCliticPhrases: opensCliticPhrases[word])
      guard facts.root >= 0 else { return facts }
      words[Int(facts.root)] = word
      facts.opensPhrases = opensPhrases[Int(facts.root)]
      let range = trie.range(of: facts.root)
      facts.firstEntry = Int32(range.lowerBound)
      facts.entryCount = UInt8(clamping: range.count)
      return facts
    }
    for (node, entry) in placed where words[Int(node)] >= 0 { facts[words[Int(node)]].add(entry) }
    return facts
  }

  /// The entries node by node, each once, in the order in which they were inserted.
  ///
  /// That a single word is an ordinary one stands in its facts alone.
  func flattenedEntries() -> (starts: [Int32], entries: [LexicalEntry]) {
    var counts = [Int](repeating: 0, count: Int(nodeCount) + 1)
    var isWord = [Bool](repeating: false, count: Int(nodeCount))
    for root in roots where root >= 0 { isWord[Int(root)] = true }
    let placed = self.placed.filter { $0.entry.lexicalClass != .common || !isWord[Int($0.node)] }
    for (node, _) in placed { counts[Int(node) + 1] += 1 }
    for node in 1..<counts.count { counts[node] += counts[node - 1] }
    var order = [Int](repeating: 0, count: placed.count)
    var next = counts
    for (index, (node, _)) in placed.enumerated() {
      order[next[Int(node)]] = index
      next[Int(node)] += 1
    }
    var (starts, entries) = ([Int32(0)], [LexicalEntry]())
    for node in 0..<Int(nodeCount) {
      let first = entries.count
      for index in order[counts[node]..<counts[node + 1]]
      where !entries[first...].contains(placed[index].entry) {
        entries.append(placed[index].entry)
      }
      starts.append(Int32(entries.count))
    }
    return (starts, entries)
  }

  private mutating func makeNode() -> Int32 {
    defer { nodeCount += 1 }
    opensPhrases.append(false)
    return nodeCount
  }

  private mutating func child(of node: Int32, _ step: UInt64) -> Int32 {
    if edgeCount * 3 >= keys.count { grow() }
    let key = Self.key(node, step)
    let slot = freeSlot(for: key)
    if keys[slot] == 0 {
      (keys[slot], children[slot]) = (key, makeNode())
      edgeCount += 1
    }
    return children[slot]
  }

  private func freeSlot(for key: UInt64) -> Int {
    var slot = Self.slot(key) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldChildren) = (keys, children)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    children = Array(repeating: -1, count: keys.count)
    for (key, child) in zip(oldKeys, oldChildren) where key != 0 {
      let slot = freeSlot(for: key)
      (keys[slot], children[slot]) = (key, child)
    }
  }

  /// The step of a word: its stem and the proclitics before it.
  @inline(__always)
  static func step(stem: Int32, clitics: Clitics) -> UInt64 {
    UInt64(UInt32(bitPattern: stem)) << 8 | UInt64(clitics.rawValue)
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
