/// UTF-16 as bytes, in either order.
struct UTF16Text {
  /// Which half of a unit comes first.
  enum Order { case little, big }

  let order: Order
  /// How many bytes of byte order mark come before the text.
  let markLength: Int

  /// The order that a byte order mark names, or that the zero halves of ASCII characters show.
  init?(_ bytes: ArraySlice<UInt8>) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      (order, markLength) = (.little, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (order, markLength) = (.big, 2)
    } else if let order = Self.order(ofUnmarked: bytes) {
      (self.order, markLength) = (order, 0)
    } else {
      return nil
    }
  }

  /// The text, or the byte at which a surrogate has no partner or half a unit is missing.
  func decode(_ bytes: [UInt8]) -> Result<String, UTF8Error> {
    var text = String.UnicodeScalarView()
    var at = markLength
    while at + 1 < bytes.count {
      let unit = self.unit(bytes, at)
      if let scalar = Unicode.Scalar(unit) {
        text.append(scalar)
        at += 2
      } else if let scalar = pair(unit, bytes, at) {
        text.append(scalar)
        at += 4
      } else {
        return .failure(UTF8Error(offset: at))
      }
    }
    return at == bytes.count ? .success(String(text)) : .failure(UTF8Error(offset: at))
  }

  private func unit(_ bytes: [UInt8], _ at: Int) -> UInt16 {
    let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
    return order == .little ? second << 8 | first : first << 8 | second
  }

  private func pair(_ high: UInt16, _ bytes: [UInt8], _ at: Int) -> Unicode.Scalar? {
    guard (0xD800...0xDBFF).contains(high), at + 3 < bytes.count else { return nil }
    let low = unit(bytes, at + 2)
    guard (0xDC00...0xDFFF).contains(low) else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
  }

  /// The order of text without a mark: the one in which nearly all units are letters, spaces or punctuation.
  private static func order(ofUnmarked bytes: ArraySlice<UInt8>) -> Order? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 8, sample.holds(0) else { return nil }
    return [Order.little, .big].first { order in
      var (units, textual) = (0, 0)
      var at = sample.startIndex
      while at + 1 < sample.endIndex {
        let (first, second) = (UInt16(sample[at]), UInt16(sample[at + 1]))
        if isTextual(order == .little ? second << 8 | first : first << 8 | second) { textual += 1 }
        units += 1
        at += 2
      }
      return textual * 10 >= units * 9
    }
  }

  /// Whether a unit is ASCII or Latin-1 text, Arabic, punctuation, or half of a pair.
  private static func isTextual(_ unit: UInt16) -> Bool {
    switch unit {
    case 0x09...0x0D, 0x20...0x7E, 0xA0...0x24F, 0x600...0x6FF, 0x750...0x77F: true
    case 0x2000...0x206F, 0x20AC, 0xD800...0xDFFF, 0xFB50...0xFDFF, 0xFE70...0xFEFF: true
    default: false
    }
  }
}
