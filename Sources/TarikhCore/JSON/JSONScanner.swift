/// Reads the tokens of JSON: text, numbers and the space between them.
struct JSONScanner {
  /// The next byte to read.
  var at = 0
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next byte, nil at the end.
  var current: UInt8? { at < bytes.count ? bytes[at] : nil }

  /// What is wrong at the next byte.
  func failure(_ problem: String) -> JSONSyntaxError {
    JSONSyntaxError(offset: at, problem: problem)
  }

  /// Passes over spaces, tabs and line ends.
  mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      at += 1
    }
  }

  /// Passes over `expected`, if that is what stands next.
  mutating func skip(_ expected: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes[at...].starts(with: expected) else { return false }
    at += expected.count
    return true
  }

  /// Reads a number.
  mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let start = at
    while let byte = current, Self.isNumeric(byte) { at += 1 }
    let digits = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<at]), as: UTF8.self)
    if let number = Int(digits) { return .int(number) }
    guard Double(digits) != nil else {
      at = start
      throw failure("malformed number")
    }
    return .number(digits)
  }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
    default: false
    }
  }

  /// Reads text at its opening quote; text without escapes is checked and copied at once.
  mutating func string() throws(JSONSyntaxError) -> String {
    at += 1
    let start = at
    skipPlain()
    if current == 0x22 {
      let plain = UnsafeBufferPointer(rebasing: bytes[start..<at])
      at += 1
      return try validated(plain)
    }
    return try stringWithEscapes(from: start)
  }

  /// Passes over the bytes of text that stand for themselves.
  private mutating func skipPlain() {
    var index = at
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { break }
      index += 1
    }
    at = index
  }

  private mutating func stringWithEscapes(from start: Int) throws(JSONSyntaxError) -> String {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(2 * (at - start) + 64)
    decoded.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<at]))
    while let byte = current {
      if byte == 0x22 {
        at += 1
        return try decoded.withUnsafeBufferPointer { text throws(JSONSyntaxError) in
          try validated(text)
        }
      }
      guard byte == 0x5C else { throw failure("control character in text") }
      try escape(into: &decoded)
      let plain = at
      skipPlain()
      decoded.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[plain..<at]))
    }
    throw failure("text without its closing quote")
  }

  private func validated(_ text: UnsafeBufferPointer<UInt8>) throws(JSONSyntaxError) -> String {
    guard let text = String(validating: text, as: UTF8.self) else {
      throw failure("text is not UTF-8")
    }
    return text
  }
}

extension JSONScanner {
  private mutating func escape(into decoded: inout [UInt8]) throws(JSONSyntaxError) {
    at += 1
    guard let byte = current else { throw failure("unexpected end") }
    at += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: decoded.append(byte)
    case 0x62: decoded.append(0x08)
    case 0x66: decoded.append(0x0C)
    case 0x6E: decoded.append(0x0A)
    case 0x72: decoded.append(0x0D)
    case 0x74: decoded.append(0x09)
    case 0x75: Self.append(try escapedScalar(), to: &decoded)
    default: throw failure("unknown escape")
    }
  }

  private static func append(_ scalar: UInt32, to decoded: inout [UInt8]) {
    switch scalar {
    case ..<0x80: decoded.append(UInt8(scalar))
    case ..<0x800:
      decoded.append(UInt8(0xC0 | scalar >> 6))
      decoded.append(UInt8(0x80 | scalar & 0x3F))
    case ..<0x10000:
      decoded.append(UInt8(0xE0 | scalar >> 12))
      decoded.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      decoded.append(UInt8(0x80 | scalar & 0x3F))
    default:
      decoded.append(UInt8(0xF0 | scalar >> 18 & 7))
      decoded.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      decoded.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      decoded.append(UInt8(0x80 | scalar & 0x3F))
    }
  }

  /// The scalar of `\u`; half a pair of surrogates becomes U+FFFD.
  private mutating func escapedScalar() throws(JSONSyntaxError) -> UInt32 {
    let high = try hexDigits()
    guard (0xD800...0xDFFF).contains(high) else { return high }
    guard high < 0xDC00, at + 1 < bytes.count, bytes[at] == 0x5C, bytes[at + 1] == 0x75 else {
      return 0xFFFD
    }
    let restart = at
    at += 2
    let low = try hexDigits()
    guard (0xDC00...0xDFFF).contains(low) else {
      at = restart
      return 0xFFFD
    }
    return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
  }

  private mutating func hexDigits() throws(JSONSyntaxError) -> UInt32 {
    guard at + 4 <= bytes.count else { throw failure("malformed \\u escape") }
    var code: UInt32 = 0
    for byte in bytes[at..<at + 4] {
      switch byte {
      case 0x30...0x39: code = code << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: code = code << 4 | UInt32((byte & 0xDF) - 0x37)
      default: throw failure("malformed \\u escape")
      }
    }
    at += 4
    return code
  }
}
