/// Reads how long something lasts: «تستغرق ثلاثة أيام», «لمدة أسبوع», "a three-day visit", "lasting two weeks".
package struct DurationReader: Sendable {
  private let cursor: DateCursor

  init(cursor: DateCursor) { self.cursor = cursor }

  /// The days that the first count of days or weeks in a range of tokens makes; nil where there is none.
  func days(in range: Range<Int>) -> Int? {
    for at in range {
      if let days = days(at: at, limit: range.upperBound), (1...60).contains(days) { return days }
    }
    return nil
  }

  private func days(at token: Int, limit: Int) -> Int? {
    var cursor = cursor
    cursor.origin = token
    if let dual = cursor.unit(token), dual.value.1 == .two {
      return length(dual.value.0).map { $0 * 2 }
    }
    guard let count = cursor.cardinal(token) else { return nil }
    var next = count.end
    if cursor.isMark(Mark.dash, at: next) { next += 1 }
    guard next < limit, let unit = cursor.unit(next) else { return nil }
    return length(unit.value.0).map { $0 * count.value }
  }

  private func length(_ unit: TimeUnit) -> Int? {
    switch unit {
    case .day: 1
    case .week: 7
    default: nil
    }
  }
}
