import Synchronization

/// What a word of a text turned out to be.
struct WordAnalysis {
  /// Hash of its whole normal form.
  var wordHash: UInt64
  /// Hash of its stem's normal form.
  var stemHash: UInt64
  /// The id of its whole normal form; -1 where the lexicon does not know it.
  var word: Int32
  /// The id of its stem; -1 where the lexicon does not know it.
  var stem: Int32
  /// The bytes before its stem.
  var stemOffset: UInt16
  /// The scalars before its stem.
  var stemScalars: UInt16
  /// The proclitics before its stem.
  var clitics: Clitics
  /// What its stem is in the lexicon.
  var facts = WordFacts.unknown
}

/// The words of earlier texts by their bytes, with what they are: four words of five in a text were seen before.
///
/// A cache and nothing else: results are the same without it. A slot is a line of the processor's cache, and the
/// latest word that falls into a slot has it. One text at a time may use a memo.
final class WordMemo: @unchecked Sendable {
  private struct Slot {
    var key: Key
    var analysis: WordAnalysis
  }

  /// The bytes of a word, padded with zeros, which no word contains.
  struct Key: Equatable {
    var (first, second, third): (UInt64, UInt64, UInt64)

    /// The longest word that is kept, in bytes.
    static let capacity = 24

    /// The bytes of `range`, or nil where they are too many.
    @inline(__always)
    init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      guard range.count <= Self.capacity, let base = bytes.baseAddress else { return nil }
      let start = UnsafeRawPointer(base + range.lowerBound)
      guard range.lowerBound + Self.capacity <= bytes.count else {
        (first, second, third) = (0, 0, 0)
        withUnsafeMutableBytes(of: &self) {
          $0.copyMemory(from: .init(start: start, count: range.count))
        }
        return
      }
      first = start.loadUnaligned(as: UInt64.self) & Self.mask(range.count)
      second = start.loadUnaligned(fromByteOffset: 8, as: UInt64.self) & Self.mask(range.count - 8)
      third = start.loadUnaligned(fromByteOffset: 16, as: UInt64.self) & Self.mask(range.count - 16)
    }

    @inline(__always)
    private static func mask(_ count: Int) -> UInt64 {
      count <= 0 ? 0 : count >= 8 ? .max : UInt64(littleEndian: 1 << (8 * UInt64(count)) - 1)
    }

    @inline(__always)
    var slot: Int {
      let mixed =
        first &* 0x9E37_79B9_7F4A_7C15 ^ second &* 0xC2B2_AE3D_27D4_EB4F
        ^ third &* 0x1656_67B1_9E37_79F9
      return Int(truncatingIfNeeded: (mixed ^ mixed >> 29) >> 17) & (WordMemo.slotCount - 1)
    }
  }

  private static let slotCount = 1 << 15
  private let slots: UnsafeMutablePointer<Slot>

  init() {
    slots = .allocate(capacity: Self.slotCount)
    let empty = WordAnalysis(
      wordHash: 0, stemHash: 0, word: -1, stem: -1, stemOffset: 0, stemScalars: 0, clitics: [])
    slots.initialize(
      repeating: Slot(key: Key(empty: ()), analysis: empty), count: Self.slotCount)
  }

  deinit { slots.deallocate() }

  /// What the word of a key is, if it was kept.
  @inline(__always)
  func analysis(of key: Key) -> WordAnalysis? {
    let slot = slots + key.slot
    return slot.pointee.key == key ? slot.pointee.analysis : nil
  }

  /// Keeps what the word of a key is.
  @inline(__always)
  func keep(_ analysis: WordAnalysis, of key: Key) {
    slots[key.slot] = Slot(key: key, analysis: analysis)
  }
}

extension WordMemo.Key {
  fileprivate init(empty: ()) { (first, second, third) = (0, 0, 0) }
}

/// The memos of an extractor: as many as texts are read at once.
final class WordMemos: Sendable {
  private let idle = Mutex<[WordMemo]>([])

  /// Runs `body` with a memo that nobody else uses meanwhile.
  func withMemo<Result>(_ body: (WordMemo) -> Result) -> Result {
    let memo = idle.withLock { $0.popLast() } ?? WordMemo()
    defer { idle.withLock { $0.append(memo) } }
    return body(memo)
  }
}
