import TarikhCore

/// A stretch of days, both ends included; an end that is nil is open.
struct DaySpell: Equatable {
  let first: CalendarDay?
  let last: CalendarDay?

  /// The days of `dates`, those with a day in common joined, the earliest first.
  ///
  /// Programs that play a graph over time refuse stretches of one tie that overlap.
  static func joined(_ dates: [EDTF]) -> [DaySpell] {
    let ranges = dates.map { ($0.firstDay?.ordinal ?? .min, $0.lastDay?.ordinal ?? .max) }
      .sorted { $0 < $1 }
    var joined: [(first: Int, last: Int)] = []
    for (first, last) in ranges {
      if let previous = joined.last, first <= previous.last {
        joined[joined.count - 1].last = max(previous.last, last)
      } else {
        joined.append((first, last))
      }
    }
    return joined.map {
      DaySpell(
        first: $0.first == .min ? nil : CalendarDay(ordinal: $0.first),
        last: $0.last == .max ? nil : CalendarDay(ordinal: $0.last))
    }
  }
}
