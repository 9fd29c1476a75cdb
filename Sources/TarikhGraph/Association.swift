/// Positive pointwise mutual information, in thousandths of a bit (Church and Hanks, 1990).
///
///     Association.ppmi(both: 4, first: 8, second: 4, all: 64)   // 3000: 2³ times as often as by chance
enum Association {
  /// max(0, log₂(both · all ÷ (first · second))), of contexts that have both, the one, the other, and of all contexts.
  ///
  /// 0 where nothing was counted. The logarithm is taken bit by bit, so that it is the same on every system.
  static func ppmi(both: Int, first: Int, second: Int, all: Int) -> Int {
    guard both > 0, first > 0, second > 0 else { return 0 }
    let ratio = Double(both) * Double(all) / (Double(first) * Double(second))
    guard ratio > 1 else { return 0 }
    return Int((binaryLogarithm(ratio) * 1000).rounded())
  }

  /// The logarithm of a number of 1 or more to 24 binary digits after the point.
  private static func binaryLogarithm(_ number: Double) -> Double {
    var logarithm = Double(number.exponent)
    var rest = number.significand
    var digit = 0.5
    for _ in 0..<24 {
      rest *= rest
      if rest >= 2 {
        rest /= 2
        logarithm += digit
      }
      digit /= 2
    }
    return logarithm
  }
}
