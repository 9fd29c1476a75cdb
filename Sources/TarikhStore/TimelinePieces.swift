import Foundation

/// Cuts a canonical timeline where its content says so, so that two runs share all pieces but those that changed.
///
/// Content-defined chunking, as in LBFS (Muthitacharoen, Chen and Mazières, 2001), but on entries: a piece ends before
/// the head of an entry (`    "8f5f…": {`) whose hash ends in four zeros, so that a new entry changes one piece only.
enum TimelinePieces {
  /// A piece is closed at the next entry once it is so long, in bytes.
  private static let largest = 1 << 18
  private static let head: [UInt8] = Array("\n    \"".utf8)

  /// The pieces of `bytes`, in order; put together they are `bytes`.
  static func cut(_ bytes: [UInt8]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    bytes.withUnsafeBytes { buffer in
      var at = 0
      while let end = nextLineEnd(buffer, from: at) {
        at = end + 1
        guard isHead(buffer, end) else { continue }
        guard at - start >= largest || hash(buffer, from: at) & 15 == 0 else { continue }
        pieces.append(start..<at)
        start = at
      }
    }
    if start < bytes.count { pieces.append(start..<bytes.count) }
    return pieces
  }

  private static func nextLineEnd(_ buffer: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard start < buffer.count, let base = buffer.baseAddress,
      let found = memchr(base + start, 0x0A, buffer.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }

  /// Whether the line after the line end at `end` is the head of an entry.
  private static func isHead(_ buffer: UnsafeRawBufferPointer, _ end: Int) -> Bool {
    end + head.count <= buffer.count
      && buffer[end..<(end + head.count)].elementsEqual(head)
  }

  /// FNV-1a over the line that begins at `start`, its upper half mixed into the lower.
  private static func hash(_ buffer: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in buffer[start...] {
      if byte == 0x0A { break }
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return hash ^ hash >> 32
  }
}
