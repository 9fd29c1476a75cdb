/// Spelling differences that carry no meaning, folded away: the normal form behind ids, look-ups and diffs.
public enum Orthography {
  /// The normal form of `text`: case, tashkeel, tatweel, hamza seats, ى/ة, digit shapes and runs of white space folded.
  ///
  ///     Orthography.folded("الإِمـارة ٢٠٢٦")   // "الاماره 2026"
  public static func folded(_ text: String) -> String {
    String(decoding: foldedBytes(text), as: UTF8.self)
  }

  /// The normal form of `text` in UTF-8.
  static func foldedBytes(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        pendingSpace = !folded.isEmpty
        continue
      }
      guard let plain = folding(scalar) else { continue }
      if pendingSpace { folded.append(0x20) }
      pendingSpace = false
      append(plain, to: &folded)
    }
    return folded
  }

  @inline(__always)
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) }
    if (0x600...0x6FF).contains(scalar.value) { return false }
    return scalar.properties.isWhitespace
  }

  @inline(__always)
  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
    case 0..<0x80: bytes.append(UInt8(scalar.value))
    case 0x600...0x6FF:
      bytes.append(UInt8(0xC0 | scalar.value >> 6))
      bytes.append(UInt8(0x80 | scalar.value & 0x3F))
    default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// The normal form of one scalar, or nil for a mark that is dropped.
  public static func folding(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x064B...0x065F, 0x0670, 0x0640, 0x06D6...0x06ED: nil
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x00AD: nil
    case 0x0622, 0x0623, 0x0625, 0x0671: "\u{0627}"
    case 0x0649, 0x06CC: "\u{064A}"
    case 0x0629, 0x06C1, 0x06C0: "\u{0647}"
    case 0x06A9, 0x06AF: "\u{0643}"
    case 0x0660...0x0669: Unicode.Scalar(scalar.value - 0x0660 + 0x30)
    case 0x06F0...0x06F9: Unicode.Scalar(scalar.value - 0x06F0 + 0x30)
    default: scalar
    }
  }
}
