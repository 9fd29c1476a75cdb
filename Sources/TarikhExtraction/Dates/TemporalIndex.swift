import TarikhLanguages

/// The senses of every single word by its id, so that rules ask for them without hashing.
final class TemporalIndex: Sendable {
  /// One sense of a word.
  struct Entry: Sendable {
    let sense: TemporalSense
    /// Whether the word is an ordinary one too.
    let isWeak: Bool
  }

  /// The rows that entries of class `.temporal` point into.
  let rows: [TemporalSection.Row]
  /// For each row, whether it is of this index's language.
  private let isActive: [Bool]
  /// Whether the language puts the day before the month in digits, and writes the names of months small.
  let isDayFirst: Bool
  /// Whether the language puts "last" and "next" behind their noun: «la semaine dernière».
  let isPostposing: Bool
  private let starts: [Int32]
  private let entries: [Entry]
  /// For each word, what it is standing alone.
  private let wordKinds: [SenseKinds]
  /// For each word, what it is alone or at the start of a phrase.
  private let allKinds: [SenseKinds]

  /// A bit for each word that can start a date, small enough to stay in the cache.
  private let starters: [UInt64]

  /// Whether a word can start a date.
  @inline(__always)
  func mayStart(_ word: Int32) -> Bool {
    let word = Int(word)
    return word >= 0 && word < allKinds.count && starters[word >> 6] >> UInt64(word & 63) & 1 != 0
  }

  /// How many words the lexicon knows; greater ids are words of the document.
  var wordCount: Int { allKinds.count }

  /// An index of the words of one language and of all that share no letters with it; of all languages where none is given.
  ///
  /// `excluding` leaves out the row of one number, to show what it is good for.
  init(lexicon: Lexicon, language: String? = nil, excluding number: Int? = nil) {
    rows = lexicon.temporal.rows
    isActive = rows.map { row in
      row.number != number && (language == nil || row.language == language || !row.isLatin)
    }
    let traits = zip(rows, isActive).filter { $0.1 && $0.0.isLatin }.map(\.0.sense)
    isDayFirst = traits.contains(.function(.dayFirst))
    isPostposing = traits.contains(.function(.postposed))
    let vocabulary = lexicon.index.vocabulary
    var lists: [Int32: [Entry]] = [:]
    var wordKinds = [SenseKinds](repeating: [], count: vocabulary.count)
    var allKinds = wordKinds
    for (row, isActive) in zip(rows, isActive) where isActive {
      var form = row.form.text
      let tokens = form.withUTF8 { Tokenizer.tokens(of: $0, vocabulary: vocabulary) }
      // A form that is split into proclitic and stem («سيكون») would give its sense to the stem.
      guard let first = tokens.first, first.isWord, first.clitics.isEmpty,
        Int(first.stem) < vocabulary.count
      else { continue }
      allKinds[Int(first.stem)].formUnion(row.sense.kind)
      guard tokens.count == 1 else { continue }
      wordKinds[Int(first.stem)].formUnion(row.sense.kind)
      lists[first.stem, default: []].append(Entry(sense: row.sense, isWeak: row.form.isWeak))
    }
    var starts: [Int32] = [0]
    var entries: [Entry] = []
    for word in 0..<Int32(vocabulary.count) {
      entries += lists[word] ?? []
      starts.append(Int32(entries.count))
    }
    (self.starts, self.entries) = (starts, entries)
    var starters = [UInt64](repeating: 0, count: allKinds.count / 64 + 1)
    for (word, kinds) in allKinds.enumerated() where !kinds.isDisjoint(with: .starters) {
      starters[word >> 6] |= 1 << UInt64(word & 63)
    }
    (self.wordKinds, self.allKinds, self.starters) = (wordKinds, allKinds, starters)
  }

  /// What a row says in this language.
  @inline(__always)
  func sense(ofRow row: Int) -> TemporalSense? { isActive[row] ? rows[row].sense : nil }

  /// What a word is, alone or at the start of a phrase.
  @inline(__always)
  func kinds(of word: Int32) -> SenseKinds {
    word >= 0 && Int(word) < allKinds.count ? allKinds[Int(word)] : []
  }

  /// What a word is alone.
  @inline(__always)
  func wordKinds(of word: Int32) -> SenseKinds {
    word >= 0 && Int(word) < wordKinds.count ? wordKinds[Int(word)] : []
  }

  /// The first sense of a word, standing alone, that `pick` takes.
  @inline(__always)
  func first<Value>(of word: Int32, _ pick: (TemporalSense) -> Value?) -> (Value, isWeak: Bool)? {
    guard !wordKinds(of: word).isEmpty else { return nil }
    for at in Int(starts[Int(word)])..<Int(starts[Int(word) + 1]) {
      if let value = pick(entries[at].sense) { return (value, entries[at].isWeak) }
    }
    return nil
  }
}
