import TarikhCore

/// The smallest hashes of the five-word shingles of a text, by which near-duplicates are recognised.
///
/// Bottom-k sketch of Cohen and Kaplan, on words folded as in `Orthography`; hashes are cut to 32 bits.
package struct TextSketch: Sendable {
  static let size = 64
  private static let shingle = 5

  /// At most 64 hashes, ascending.
  package let hashes: [UInt64]

  /// The sketch of a text; a text shorter than five words is one shingle.
  package init(of text: String) {
    var collector = Collector()
    var text = text
    text.withUTF8 { bytes in collector.read(bytes) }
    hashes = collector.finished()
  }

  /// The share of the shorter text's shingles that the longer has too, in per cent; 0 if it is less than half as long.
  ///
  /// Containment of Broder (1997), estimated from the hashes up to the bound below which both sketches are whole. Unlike
  /// resemblance it stays high where a reprint has a headline of its own and lacks the last paragraph.
  static func containment(_ left: [UInt64], _ right: [UInt64]) -> Int {
    let bound = min(reach(of: left), reach(of: right))
    let (mine, theirs) = (left.prefix { $0 <= bound }, right.prefix { $0 <= bound })
    let shorter = min(mine.count, theirs.count)
    guard shorter > 0, shorter * 2 >= max(mine.count, theirs.count) else { return 0 }
    return commonCount(mine, theirs) * 100 / shorter
  }

  /// How many hashes of so many a sketch shares at least with one of which it holds, or which holds of it, four fifths.
  static func leastCommon(of count: Int) -> Int { (2 * count + 4) / 5 }

  /// The bound up to which a sketch has all hashes of its text.
  private static func reach(of sketch: [UInt64]) -> UInt64 {
    sketch.count < size ? .max : sketch.last ?? .max
  }

  private static func commonCount(_ left: ArraySlice<UInt64>, _ right: ArraySlice<UInt64>) -> Int {
    var (i, j, count) = (left.startIndex, right.startIndex, 0)
    while i < left.endIndex, j < right.endIndex {
      let (mine, theirs) = (left[i], right[j])
      if mine == theirs { count += 1 }
      if mine <= theirs { i += 1 }
      if theirs <= mine { j += 1 }
    }
    return count
  }

  private struct Collector {
    private var smallest: [UInt64] = []
    private var recent: [UInt64] = []
    private var word: UInt64 = 0
    private var wordCount = 0

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
      var offset = 0
      while offset < bytes.count {
        let (scalar, width) = Self.decode(bytes, offset)
        offset += width
        add(scalar)
      }
      endWord()
    }

    mutating func finished() -> [UInt64] {
      if wordCount > 0, wordCount < shingle { keep(recent) }
      return smallest
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        switch byte {
        case 0x41...0x5A: mix(UInt64(byte | 0x20))
        case 0x61...0x7A, 0x30...0x39: mix(UInt64(byte))
        default: endWord()
        }
        return
      }
      guard let folded = Orthography.folding(scalar) else { return }
      if (0x0620...0x06D3).contains(folded.value) || (0x30...0x39).contains(folded.value) {
        mix(UInt64(folded.value))
      } else if folded.properties.isAlphabetic {
        let lower = folded.properties.lowercaseMapping.unicodeScalars.first ?? folded
        mix(UInt64(lower.value))
      } else {
        endWord()
      }
    }

    private mutating func mix(_ value: UInt64) {
      word = ((word == 0 ? 0xcbf2_9ce4_8422_2325 : word) ^ value) &* 0x0000_0100_0000_01b3
    }

    private mutating func endWord() {
      guard word != 0 else { return }
      recent.append(word)
      word = 0
      wordCount += 1
      if recent.count > shingle { recent.removeFirst() }
      if recent.count == shingle { keep(recent) }
    }

    private mutating func keep(_ words: [UInt64]) {
      var hash: UInt64 = 0
      for word in words {
        hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
        hash ^= hash >> 29
      }
      hash >>= 32
      if smallest.count == size, let largest = smallest.last, hash >= largest { return }
      let place = smallest.firstIndex { $0 >= hash } ?? smallest.count
      if place < smallest.count, smallest[place] == hash { return }
      smallest.insert(hash, at: place)
      if smallest.count > size { smallest.removeLast() }
    }

    private static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int)
      -> (Unicode.Scalar, Int)
    {
      let first = UInt32(bytes[offset])
      let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard offset + width <= bytes.count else { return ("\u{FFFD}", bytes.count - offset) }
      var value = width == 1 ? first : first & (0xFF >> UInt32(width + 1))
      for next in 1..<max(1, width) { value = value << 6 | UInt32(bytes[offset + next] & 0x3F) }
      return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
    }
  }
}
