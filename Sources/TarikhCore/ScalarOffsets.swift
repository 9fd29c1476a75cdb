/// Finds scalar offsets in a text without walking it from the start each time.
struct ScalarOffsets {
  private static let stride = 256
  private let bytes: [UInt8]
  /// The byte offset of every 256th scalar.
  private let checkpoints: [Int]
  /// How many scalars the text has.
  let count: Int

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var checkpoints: [Int] = []
    var count = 0
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      if count % Self.stride == 0 { checkpoints.append(offset) }
      count += 1
    }
    self.bytes = bytes
    self.checkpoints = checkpoints
    self.count = count
  }

  /// The scalars of `span`, or nil where it reaches beyond the text.
  func text(in span: TextSpan) -> String? {
    guard span.start >= 0, span.end <= count else { return nil }
    return String(
      decoding: bytes[byteOffset(of: span.start)..<byteOffset(of: span.end)], as: UTF8.self)
  }

  private func byteOffset(of scalar: Int) -> Int {
    guard scalar < count else { return bytes.count }
    var offset = checkpoints[scalar / Self.stride]
    for _ in 0..<scalar % Self.stride {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }
}
