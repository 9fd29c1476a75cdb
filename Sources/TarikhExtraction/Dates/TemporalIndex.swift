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
  private let starts: [Int32]
  private let entries: [Entry]
  private let flags: [UInt8]

  /// How many words the lexicon knows; greater ids are words of the document.
  var wordCount: Int { flags.count }

  private static let startsPhrase: UInt8 = 1
  private static let startsDate: UInt8 = 2

  init(lexicon: Lexicon) {
    rows = lexicon.temporal.rows
    let vocabulary = lexicon.index.vocabulary
    var lists: [Int32: [Entry]] = [:]
    var flags = [UInt8](repeating: 0, count: vocabulary.count)
    for row in rows {
      var form = row.form.text
      let tokens = form.withUTF8 { Tokenizer.tokens(of: $0, vocabulary: vocabulary) }
      guard let first = tokens.first, first.isWord, Int(first.stem) < flags.count else { continue }
      if tokens.count == 1 {
        lists[first.stem, default: []].append(Entry(sense: row.sense, isWeak: row.form.isWeak))
      } else {
        flags[Int(first.stem)] |= Self.startsPhrase
      }
      if row.sense.canStartDate { flags[Int(first.stem)] |= Self.startsDate }
    }
    var starts: [Int32] = [0]
    var entries: [Entry] = []
    for word in 0..<Int32(vocabulary.count) {
      entries += lists[word] ?? []
      starts.append(Int32(entries.count))
    }
    (self.starts, self.entries, self.flags) = (starts, entries, flags)
  }

  /// Whether an expression can begin with a word.
  @inline(__always)
  func startsDate(_ word: Int32) -> Bool { has(Self.startsDate, word) }

  /// Whether a phrase of dates begins with a word.
  @inline(__always)
  func startsPhrase(_ word: Int32) -> Bool { has(Self.startsPhrase, word) }

  /// The first sense of a word, standing alone, that `pick` takes.
  @inline(__always)
  func first<Value>(of word: Int32, _ pick: (TemporalSense) -> Value?) -> (Value, isWeak: Bool)? {
    guard word >= 0, Int(word) < flags.count else { return nil }
    for at in Int(starts[Int(word)])..<Int(starts[Int(word) + 1]) {
      if let value = pick(entries[at].sense) { return (value, entries[at].isWeak) }
    }
    return nil
  }

  @inline(__always)
  private func has(_ flag: UInt8, _ word: Int32) -> Bool {
    word >= 0 && Int(word) < flags.count && flags[Int(word)] & flag != 0
  }
}

extension TemporalSense {
  /// Whether an expression can begin with a word of this sense.
  var canStartDate: Bool {
    switch self {
    case .era: false
    case .function(let word): [.before, .after, .since, .in, .vague, .nothing].contains(word)
    default: true
    }
  }
}
