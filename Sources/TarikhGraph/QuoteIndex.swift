/// Numbers quotes, the same words the same number; compares bytes, since normalising Arabic to compare is slow.
struct QuoteIndex {
  private struct Bytes: Hashable {
    let text: String

    static func == (left: Bytes, right: Bytes) -> Bool {
      left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  private var numbers: [Bytes: Int] = [:]

  /// The number of `quote`, counted from 0 in the order of first sight.
  mutating func number(of quote: String) -> Int {
    let key = Bytes(text: quote)
    if let known = numbers[key] { return known }
    let number = numbers.count
    numbers[key] = number
    return number
  }
}
