extension SHA256 {
  /// The digest of `bytes` in Base64, as a Content-Security-Policy names a script or a style.
  ///
  ///     SHA256.base64(of: "".utf8)   // "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
  public static func base64(of bytes: some Sequence<UInt8>) -> String {
    let digits = hex(of: bytes).utf8.map { UInt32($0 < 0x3A ? $0 - 0x30 : $0 - 0x57) }
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: digits.count, by: 3) {
      let group = digits[start..<min(start + 3, digits.count)]
      let value = group.reduce(0) { $0 << 4 | $1 } << UInt32(4 * (3 - group.count))
      text.append(alphabet[Int(value >> 6)])
      if group.count > 1 { text.append(alphabet[Int(value & 63)]) }
    }
    text += repeatElement(UInt8(ascii: "="), count: (4 - text.count % 4) % 4)
    return String(decoding: text, as: UTF8.self)
  }
}
