/// Numbers quotes, the same words the same number; compares bytes, since normalising Arabic to compare is slow.
struct QuoteIndex {
  private var numbers: [[UInt8]: Int] = [:]

  /// The number of `quote`, counted from 0 in the order of first sight.
  mutating func number(of quote: String) -> Int {
    let key = Array(quote.utf8)
    if let known = numbers[key] { return known }
    let number = numbers.count
    numbers[key] = number
    return number
  }
}
