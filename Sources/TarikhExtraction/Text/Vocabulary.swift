/// The words of the lexicon by their normal forms: bytes in, a small number out.
///
/// An open-addressing table over one arena of bytes; looking a word up allocates nothing.
package final class Vocabulary: Sendable {
  private let arena: [UInt8]
  private let offsets: [Int32]
  private let slots: [Int32]
  private let mask: Int

  /// How many words it has; ids run from 0 to one less.
  package var count: Int { offsets.count - 1 }

  init(words: [[UInt8]]) {
    var arena: [UInt8] = []
    var offsets: [Int32] = [0]
    for word in words {
      arena.append(contentsOf: word)
      offsets.append(Int32(arena.count))
    }
    var capacity = 1024
    while capacity < words.count * 3 { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    for (id, word) in words.enumerated() {
      var slot = Int(truncatingIfNeeded: Self.hash(word[...])) & (capacity - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = Int32(id)
    }
    (self.arena, self.offsets, self.slots, mask) = (arena, offsets, slots, capacity - 1)
  }

  /// The id of a normal form, or -1 where it is unknown.
  package func id(of form: UnsafeBufferPointer<UInt8>) -> Int32 {
    id(of: form, hash: Self.hash(form))
  }

  func id(of form: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let id = slots[slot]
      if id < 0 { return -1 }
      if matches(Int(id), form) { return id }
      slot = (slot + 1) & mask
    }
  }

  /// The normal form of an id.
  package func form(of id: Int32) -> String {
    guard id >= 0, id < count else { return "" }
    return String(decoding: arena[Int(offsets[Int(id)])..<Int(offsets[Int(id) + 1])], as: UTF8.self)
  }

  @inline(__always)
  private func matches(_ id: Int, _ form: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(offsets[id])
    guard Int(offsets[id + 1]) - start == form.count else { return false }
    for index in 0..<form.count where arena[start + index] != form[index] { return false }
    return true
  }

  /// A 64-bit FNV-1a hash with a final mix.
  @inline(__always)
  static func hash(_ bytes: some Collection<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 29)
  }
}

/// The words of one document that the lexicon does not know, numbered after it, so that repetition shows.
struct DocumentWords {
  private var ids: [UInt64: Int32] = [:]
  private var next: Int32

  init(after vocabulary: Vocabulary) { next = Int32(vocabulary.count) }

  /// The id of an unknown word by the hash of its normal form.
  mutating func id(hash: UInt64) -> Int32 {
    if let id = ids[hash] { return id }
    defer { next += 1 }
    ids[hash] = next
    return next
  }
}
