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

  /// Whether the longer text has four fifths of the shorter one's shingles, and is at most twice as long.
  ///
  /// Containment of Broder (1997), estimated from the hashes up to the bound below which both sketches are whole. Unlike
  /// resemblance it stays high where a reprint has a headline of its own and lacks the last paragraph.
  static func isContained(_ left: [UInt64], _ right: [UInt64]) -> Bool {
    let bound = min(reach(of: left), reach(of: right))
    let (mine, theirs) = (count(of: left, upTo: bound), count(of: right, upTo: bound))
    let (shorter, longer) = mine <= theirs ? (left, right) : (right, left)
    let (few, many) = (min(mine, theirs), max(mine, theirs))
    return few > 0 && few * 2 >= many && isShared(shorter.prefix(few), by: longer.prefix(many))
  }

  /// How many hashes of so many a sketch shares at least with one of which it holds, or which holds of it, four fifths.
  static func leastCommon(of count: Int) -> Int { (2 * count + 4) / 5 }

  /// The bound up to which a sketch has all hashes of its text.
  private static func reach(of sketch: [UInt64]) -> UInt64 {
    sketch.count < size ? .max : sketch.last ?? .max
  }

  private static func count(of sketch: [UInt64], upTo bound: UInt64) -> Int {
    var count = sketch.count
    while count > 0, sketch[count - 1] > bound { count -= 1 }
    return count
  }

  /// Whether `longer` has four fifths of the hashes of `shorter`; gives up as soon as too many are missing.
  private static func isShared(_ shorter: ArraySlice<UInt64>, by longer: ArraySlice<UInt64>)
    -> Bool
  {
    var allowed = shorter.count / 5
    var at = longer.startIndex
    for hash in shorter {
      while at < longer.endIndex, longer[at] < hash { at += 1 }
      if at < longer.endIndex, longer[at] == hash { continue }
      if allowed == 0 { return false }
      allowed -= 1
    }
    return true
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
