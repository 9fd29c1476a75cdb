/// Finds the encoding that a page names in its first bytes, before anything can be decoded.
enum DeclaredEncoding {
  /// The name in `<meta charset>`, `<meta http-equiv>` or the XML declaration, in lower case.
  static func find(in bytes: [UInt8]) -> String? {
    let start = String(decoding: bytes.prefix(4096).map(\.lowercased), as: UTF8.self)
    if start.hasPrefix("<?xml"), let name = value(after: "encoding", in: start.prefix(200)) {
      return name
    }
    return value(after: "charset", in: start[...])
  }

  private static func value(after name: String, in text: Substring) -> String? {
    var rest = text
    while let found = rest.firstRange(of: name) {
      rest = rest[found.upperBound...]
      var value = rest.drop(while: \.isWhitespace)
      guard value.first == "=" else { continue }
      value = value.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      let name = value.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) }
      if !name.isEmpty { return String(name) }
    }
    return nil
  }
}

extension UInt8 {
  /// The same letter in lower case; what is no ASCII becomes a question mark.
  fileprivate var lowercased: UInt8 {
    (0x41...0x5A).contains(self) ? self | 0x20 : self < 0x80 ? self : 0x3F
  }
}
