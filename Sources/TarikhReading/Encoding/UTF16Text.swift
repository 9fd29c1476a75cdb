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

  /// The order of text without a mark: zero bytes on one side only, beside spaces and line ends.
  private static func order(ofUnmarked bytes: ArraySlice<UInt8>) -> Order? {
    let sample = Array(bytes.prefix(4096))
    var zeros = [0, 0]
    var spaces = [0, 0]
    for at in stride(from: 0, to: sample.count - 1, by: 2) {
      for half in 0...1 where sample[at + half] == 0 {
        zeros[half] += 1
        if sample[at + 1 - half].isTextual { spaces[half] += 1 }
      }
    }
    let units = sample.count / 2
    func clear(_ half: Int) -> Bool {
      zeros[1 - half] * 50 <= zeros[half] && zeros[half] * 20 >= units
        && spaces[half] == zeros[half]
    }
    if units > 1 { return clear(1) ? .little : clear(0) ? .big : nil }
    return nil
  }
}

extension UInt8 {
  /// Whether it is a character that text has: printable ASCII or Latin-1, a tab or a line end.
  fileprivate var isTextual: Bool { isSpace || (0x20...0x7E).contains(self) || self >= 0xA0 }
}
