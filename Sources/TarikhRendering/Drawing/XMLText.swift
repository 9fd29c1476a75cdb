/// Words made safe inside XML and HTML, in text and in quoted attributes.
package enum XMLText {
  /// `text` with the five special characters as references; characters that XML forbids are dropped.
  package static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return text }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 16)
    append(text, to: &escaped)
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Appends the bytes of what `escaped` returns.
  package static func append(_ text: String, to markup: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      var (start, at) = (0, 0)
      while at < source.count {
        let byte = source[at]
        if isPlain(byte) {
          at += 1
          continue
        }
        let reference = reference(to: byte)
        let length = reference == nil ? forbidden(in: source, at: at) : 1
        if length > 0 {
          markup.append(contentsOf: source[start..<at])
          if let reference { markup.append(contentsOf: reference.utf8) }
          start = at + length
        }
        at += max(1, length)
      }
      markup.append(contentsOf: source[start...])
    }
  }

  private static func reference(to byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  /// Whether a byte of UTF-8 stands for itself, whatever follows it.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x20, 0x21, 0x23...0x25, 0x28...0x3B, 0x3D, 0x3F...0x7E: true
    case 0x80...0xC1, 0xC3...0xEE: true
    default: false
    }
  }

  /// How many bytes the character at a place has that XML 1.0 or HTML forbids as plain text: a control character or
  /// a noncharacter; 0 for any other.
  private static func forbidden(in source: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
    func byte(_ distance: Int) -> UInt8 {
      at + distance < source.count ? source[at + distance] : 0
    }
    switch byte(0) {
    case 0..<0x20, 0x7F: return 1
    case 0xC2: return byte(1) < 0xA0 ? 2 : 0
    case 0xEF:
      let isForbidden =
        byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2)) || byte(1) == 0xBF && byte(2) >= 0xBE
      return isForbidden ? 3 : 0
    case 0xF0...0xF4: return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : 0
    default: return 0
    }
  }
}
