/// Words of articles as other programs take them: on one line, without characters that only steer.
enum PlainText {
  /// `text` on one line: each stretch of white space as one blank, and no control characters of any kind.
  ///
  ///     PlainText.line("a\n  b\u{202E}c")   // "a bc"
  static func line(_ text: String) -> String {
    if isLine(text) { return text }
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if line.last != " ", !line.isEmpty { line.append(" ") }
      } else if !isSteering(scalar) {
        line.append(scalar)
      }
    }
    if line.last == " " { line.removeLast() }
    return String(line)
  }

  /// A number that is counted in a power of ten, as a decimal: the same text everywhere.
  ///
  ///     PlainText.decimal(1_234, digits: 3)   // "1.234"
  static func decimal(_ units: Int, digits: Int) -> String {
    let text = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    return (units < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
  }

  /// Whether nothing needs to be changed; words with rarer blanks and signs are always said to need it.
  private static func isLine(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var isAfterBlank = true
      for (at, byte) in bytes.enumerated() {
        switch byte {
        case 0x20:
          if isAfterBlank { return false }
          isAfterBlank = true
          continue
        case 0..<0x20, 0x7F: return false
        case 0xC2, 0xD8, 0xE1, 0xE2, 0xE3:
          if isRare(bytes[at...].prefix(3)) { return false }
        default: break
        }
        isAfterBlank = false
      }
      return !isAfterBlank || bytes.isEmpty
    }
  }

  /// Whether bytes begin with white space beyond ASCII, a control character, or what may steer the direction of text.
  private static func isRare(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let start = bytes.startIndex
    guard bytes.count > 1 else { return true }
    let (second, third) = (bytes[start + 1], bytes.count > 2 ? bytes[start + 2] : 0)
    switch (bytes[start], second) {
    case (0xC2, _): return second <= 0xA0
    case (0xD8, _): return second == 0x9C
    case (0xE1, _): return second == 0x9A
    case (0xE2, 0x80): return third < 0x90 || (0xA8...0xAF).contains(third)
    case (0xE2, 0x81): return third >= 0x9F
    case (0xE3, 0x80): return third == 0x80
    default: return false
    }
  }

  private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || BidiText.isControl(scalar)
  }
}
