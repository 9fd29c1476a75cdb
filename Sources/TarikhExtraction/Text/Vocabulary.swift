/// The words of the lexicon by their normal forms: bytes in, a small number out.
///
/// An open-addressing table over one arena of bytes; looking a word up allocates nothing. A slot holds part of
/// the hash beside the id, so that a word that is not there is told without a look at the arena. The buffers
/// are written once, by the initialiser, and never change: that makes the class safe to share.
package final class Vocabulary: @unchecked Sendable {
  private let arena: UnsafeMutablePointer<UInt8>
  private let offsets: UnsafeMutablePointer<Int32>
  private let slots: UnsafeMutablePointer<UInt64>
  private let mask: Int
  /// A Bloom filter of two bits a word, small enough to stay in the cache: most look-ups find nothing.
  private let filter: UnsafeMutablePointer<UInt64>
  private static let filterBits: UInt64 = 1 << 20

  /// How many words it has; ids run from 0 to one less.
  package let count: Int
  /// A bit for each letter that an apostrophe cuts off the word after it («l'Algérie»); 0 where the language has none.
  let elisions: UInt32

  init(words: [[UInt8]], elisions: UInt32 = 0) {
    self.elisions = elisions
    let arena = UnsafeMutablePointer<UInt8>.allocate(capacity: words.reduce(1) { $0 + $1.count })
    let offsets = UnsafeMutablePointer<Int32>.allocate(capacity: words.count + 1)
    var capacity = 1024
    while capacity < words.count * 3 { capacity *= 2 }
    let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
    slots.initialize(repeating: 0, count: capacity)
    let filter = UnsafeMutablePointer<UInt64>.allocate(capacity: Int(Self.filterBits / 64))
    filter.initialize(repeating: 0, count: Int(Self.filterBits / 64))
    offsets[0] = 0
    for (id, word) in words.enumerated() {
      word.withUnsafeBufferPointer { bytes in
        if let base = bytes.baseAddress {
          (arena + Int(offsets[id])).initialize(from: base, count: bytes.count)
        }
        let hash = Self.hash(bytes)
        var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
        slots[slot] = Self.entry(hash, id)
        for bit in [hash >> 20, hash >> 42] {
          filter[Int(bit % Self.filterBits / 64)] |= 1 << (bit % 64)
        }
      }
      offsets[id + 1] = offsets[id] + Int32(word.count)
    }
    (self.arena, self.offsets, self.slots, self.filter) = (arena, offsets, slots, filter)
    (mask, count) = (capacity - 1, words.count)
  }

  deinit {
    arena.deallocate()
    offsets.deallocate()
    slots.deallocate()
    filter.deallocate()
  }

  /// Hash bits above, the id and one below, so that an empty slot is 0.
  @inline(__always)
  private static func entry(_ hash: UInt64, _ id: Int) -> UInt64 {
    hash & 0xFFFF_FFFF_0000_0000 | UInt64(id + 1)
  }

  /// The id of a normal form, or -1 where it is unknown.
  package func id(of form: UnsafeBufferPointer<UInt8>) -> Int32 {
    id(of: form, hash: Self.hash(form))
  }

  @inline(__always)
  func id(of form: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    guard mayHold(hash >> 20), mayHold(hash >> 42) else { return -1 }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return -1 }
      if (entry ^ hash) >> 32 == 0 {
        let id = Int(entry & 0xFFFF_FFFF) - 1
        if matches(id, form) { return Int32(id) }
      }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private func mayHold(_ bit: UInt64) -> Bool {
    filter[Int(bit % Self.filterBits / 64)] >> (bit % 64) & 1 != 0
  }

  /// The normal form of an id.
  package func form(of id: Int32) -> String {
    guard id >= 0, id < count else { return "" }
    return withForm(of: id) { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the bytes of the normal form of an id that it has.
  func withForm<Result>(of id: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let start = Int(offsets[Int(id)])
    return body(
      UnsafeBufferPointer(start: arena + start, count: Int(offsets[Int(id) + 1]) - start))
  }

  @inline(__always)
  private func matches(_ id: Int, _ form: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(offsets[id])
    let count = Int(offsets[id + 1]) - start
    guard count == form.count, let base = form.baseAddress else { return false }
    for index in 0..<count where arena[start + index] != base[index] { return false }
    return true
  }

  /// A 64-bit FNV-1a hash with a final mix.
  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    guard let base = bytes.baseAddress else { return hash }
    for index in 0..<bytes.count { hash = (hash ^ UInt64(base[index])) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 29)
  }
}

extension String {
  /// A hash of its bytes that is the same in every run.
  var stableHash: UInt64 {
    var text = self
    return text.withUTF8(Vocabulary.hash)
  }
}

/// The words of one document that the lexicon does not know, numbered after it, so that repetition shows.
///
/// An open-addressing table by hash: two words of one hash count as one, which 64 bits make as good as impossible.
struct DocumentWords {
  private var hashes: [UInt64] = []
  private var ids: [Int32] = []
  private var count = 0
  private let first: Int32

  init(after vocabulary: Vocabulary) { first = Int32(vocabulary.count) }

  /// The id of an unknown word by the hash of its normal form.
  mutating func id(hash: UInt64) -> Int32 {
    if count * 2 >= hashes.count { grow() }
    let slot = slot(of: hash)
    if hashes[slot] == 0 {
      hashes[slot] = Self.key(hash)
      ids[slot] = first + Int32(count)
      count += 1
    }
    return ids[slot]
  }

  /// No hash is 0, the mark of an empty slot.
  @inline(__always)
  private static func key(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let (key, mask) = (Self.key(hash), hashes.count - 1)
    var slot = Int(truncatingIfNeeded: key) & mask
    while hashes[slot] != 0, hashes[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldHashes, oldIDs) = (hashes, ids)
    hashes = Array(repeating: 0, count: max(256, oldHashes.count * 2))
    ids = Array(repeating: -1, count: hashes.count)
    for (hash, id) in zip(oldHashes, oldIDs) where hash != 0 {
      let slot = slot(of: hash)
      (hashes[slot], ids[slot]) = (hash, id)
    }
  }
}
