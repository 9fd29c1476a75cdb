import Foundation

/// Finds a few bytes in many.
struct ByteSearch {
  private let wanted: [UInt8]

  /// A search for the bytes of `text`, which is not empty.
  init(_ text: String) { wanted = Array(text.utf8) }

  /// Calls `body` with where each place ends at which the bytes stand, from first to last.
  func forEach(in bytes: [UInt8], _ body: (Int) -> Void) {
    var at = 0
    while let place = first(in: bytes, from: at) {
      at = place + wanted.count
      body(at)
    }
  }

  /// Where the bytes stand first, at `start` or behind it.
  func first(in bytes: [UInt8], from start: Int) -> Int? {
    guard let sign = wanted.first else { return nil }
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return nil }
      var at = start
      while at + wanted.count <= buffer.count {
        guard let found = memchr(base + at, Int32(sign), buffer.count - wanted.count + 1 - at)
        else { return nil }
        at = UnsafeRawPointer(found) - base
        if memcmp(base + at, wanted, wanted.count) == 0 { return at }
        at += 1
      }
      return nil
    }
  }
}
