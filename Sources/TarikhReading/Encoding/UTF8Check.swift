/// Where a text breaks the rules of its encoding.
struct UTF8Error: Error, Hashable {
  /// The byte, counted from 0.
  let offset: Int
}

/// Finds the byte at which UTF-8 breaks off, for the message; `String` itself only says that it does.
enum UTF8Check {
  static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    var at = 0
    while at < bytes.count {
      guard let length = sequenceLength(bytes, at) else { return at }
      at += length
    }
    return nil
  }

  private static func sequenceLength(_ bytes: [UInt8], _ at: Int) -> Int? {
    let lead = bytes[at]
    if lead < 0x80 { return 1 }
    let (length, second) = expectation(after: lead)
    guard length > 0, at + length <= bytes.count, second.contains(bytes[at + 1]) else { return nil }
    for index in at + 2..<at + length where !(0x80...0xBF).contains(bytes[index]) { return nil }
    return length
  }

  /// The length of a sequence and the range of its second byte, from table 3-7 of the Unicode Standard.
  private static func expectation(after lead: UInt8) -> (Int, ClosedRange<UInt8>) {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0x80...0xBF)
    }
  }
}
