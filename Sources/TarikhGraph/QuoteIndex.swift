/// Numbers quotes, the same words the same number; compares bytes, since normalising Arabic to compare is slow.
struct QuoteIndex {
  /// A quote with a hash of its bytes (FNV-1a), so that unequal quotes are told apart without reading them.
  private struct Bytes: Hashable {
    let text: String
    let mark: UInt64

    init(_ text: String) {
      self.text = text
      mark = text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    static func == (left: Bytes, right: Bytes) -> Bool {
      left.mark == right.mark && left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(mark) }
  }

  private var numbers: [Bytes: Int] = [:]

  /// How many different quotes have a number.
  var count: Int { numbers.count }

  /// The number of `quote`, counted from 0 in the order of first sight.
  mutating func number(of quote: String) -> Int {
    let key = Bytes(quote)
    if let known = numbers[key] { return known }
    let number = numbers.count
    numbers[key] = number
    return number
  }
}
