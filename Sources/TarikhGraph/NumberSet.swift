/// A set of numbers that tells fast how many it shares with another.
struct NumberSet {
  /// The numbers, ascending.
  let numbers: [Int32]
  /// A bit for each number below the bound; empty where few are in, so that it takes at most 64 bytes a number.
  private let bits: [UInt64]

  /// The numbers of a list, each once; all must be below `bound`.
  init(_ list: [Int32], below bound: Int) {
    numbers = list.sortedDistinct
    let words = (bound + 63) / 64
    guard numbers.count * 8 > words else {
      bits = []
      return
    }
    var bits = [UInt64](repeating: 0, count: words)
    for number in numbers { bits[Int(number) >> 6] |= 1 << UInt64(number & 63) }
    self.bits = bits
  }

  /// How many numbers both have.
  func commonCount(with other: NumberSet) -> Int {
    let (short, long) = numbers.count <= other.numbers.count ? (self, other) : (other, self)
    if long.bits.isEmpty { return Self.merged(short.numbers, long.numbers) }
    return short.numbers.reduce(0) {
      $0 + Int(long.bits[Int($1) >> 6] >> UInt64($1 & 63) & 1)
    }
  }

  private static func merged(_ left: [Int32], _ right: [Int32]) -> Int {
    var (count, i, j) = (0, 0, 0)
    while i < left.count, j < right.count {
      let (a, b) = (left[i], right[j])
      count += a == b ? 1 : 0
      i += a <= b ? 1 : 0
      j += b <= a ? 1 : 0
    }
    return count
  }
}

extension [Int32] {
  /// The numbers ascending, each once.
  var sortedDistinct: [Int32] {
    if count < 2 { return self }
    var distinct: [Int32] = []
    distinct.reserveCapacity(count)
    for number in sorted() where number != distinct.last { distinct.append(number) }
    return distinct
  }
}
