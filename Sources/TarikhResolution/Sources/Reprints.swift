/// Which articles are one source: near-duplicates of each other, told by their sketches.
struct Reprints {
  /// The first article of each article's source.
  let sources: [Int]

  /// Articles of which the one holds four fifths of the other, which is at least half as long.
  ///
  /// Two sketches that agree so far share two fifths of their hashes, so one of their rarest three fifths, whatever the
  /// order among hashes; going by rarity keeps the shingles of footers from pairing every article of an outlet with every
  /// other.
  init(sketches: [[UInt64]]) {
    let shared = Self.shared(by: sketches)
    let signatures = sketches.map(Signature.init)
    var postings = [[Int32]](repeating: [], count: shared.count)
    var sets = UnionFind(count: sketches.count)
    // Two texts that share many shingles are compared once.
    var compared = [Int](repeating: -1, count: sketches.count)
    for (article, sketch) in sketches.enumerated() {
      let rarest = shared.hashes[article].sorted()
      let singles = sketch.count - rarest.count
      let prefix = sketch.count - TextSketch.leastCommon(of: sketch.count) + 1
      for hash in rarest.prefix(max(0, prefix - singles)) {
        for other in postings[hash.number].lazy.map(Int.init) where compared[other] != article {
          compared[other] = article
          guard signatures[article].allows(signatures[other]) else { continue }
          if sets.root(of: other) == sets.root(of: article) { continue }
          if TextSketch.isContained(sketch, sketches[other]) { sets.join(other, article) }
        }
        postings[hash.number].append(Int32(article))
      }
    }
    sources = sketches.indices.map { sets.root(of: $0) }
  }

  /// A hash that several sketches have, or the only one of a sketch.
  private struct SharedHash: Comparable {
    /// How many sketches have it.
    let frequency: Int
    let number: Int

    static func < (left: SharedHash, right: SharedHash) -> Bool {
      (left.frequency, left.number) < (right.frequency, right.number)
    }
  }

  /// The hashes that count of each sketch, and how many there are in all; they are numbered in ascending order.
  private static func shared(by sketches: [[UInt64]]) -> (hashes: [[SharedHash]], count: Int) {
    var entries: [(hash: UInt64, article: Int)] = []
    entries.reserveCapacity(sketches.reduce(0) { $0 + $1.count })
    for (article, sketch) in sketches.enumerated() {
      for hash in sketch { entries.append((hash, article)) }
    }
    entries.sort { ($0.hash, $0.article) < ($1.hash, $1.article) }
    var hashes = [[SharedHash]](repeating: [], count: sketches.count)
    var (start, count) = (0, 0)
    while start < entries.count {
      let end = entries[start...].firstIndex { $0.hash != entries[start].hash } ?? entries.count
      if end - start > 1 || sketches[entries[start].article].count == 1 {
        for entry in entries[start..<end] {
          hashes[entry.article].append(SharedHash(frequency: end - start, number: count))
        }
        count += 1
      }
      start = end
    }
    return (hashes, count)
  }
}

/// The hashes of a sketch in 512 bits, by which most pairs are told apart at once: a Bloom filter with one function.
private struct Signature {
  private let bits: SIMD8<UInt64>
  /// How many hashes a reprint can lack at most.
  private let spare: Int

  init(_ sketch: [UInt64]) {
    var bits = SIMD8<UInt64>()
    for hash in sketch { bits[Int(hash >> 6 & 7)] |= 1 << (hash & 63) }
    self.bits = bits
    spare = sketch.count - TextSketch.leastCommon(of: sketch.count)
  }

  /// False for two that cannot be reprints, since one has too many hashes that the other lacks.
  func allows(_ other: Signature) -> Bool {
    Self.count(bits & ~other.bits) <= spare && Self.count(other.bits & ~bits) <= other.spare
  }

  private static func count(_ bits: SIMD8<UInt64>) -> Int {
    (0..<8).reduce(0) { $0 + bits[$1].nonzeroBitCount }
  }
}
