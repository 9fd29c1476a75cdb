import TarikhCore

/// Picks the nth day, week or weekday of a stretch of days; −1 is the last.
struct OrdinalPicker: Sendable {
  let days: ClosedRange<CalendarDay>

  func pick(_ ordinal: Int, _ kind: OrdinalKind) -> EDTF.Point? {
    switch kind {
    case .day:
      inside(ordinal > 0 ? first.adding(days: ordinal - 1) : last.adding(days: ordinal + 1)).map {
        .day($0)
      }
    case .weekday(let weekday): nth(ordinal, weekday, within: last).map { .day($0) }
    case .week: week(ordinal)
    case .month: (1...12).contains(ordinal) ? .month(first.year, ordinal) : nil
    case .year: nil
    }
  }

  private var first: CalendarDay { days.lowerBound }
  private var last: CalendarDay { days.upperBound }

  private func inside(_ day: CalendarDay) -> CalendarDay? { days.contains(day) ? day : nil }

  private func nth(_ ordinal: Int, _ weekday: Int, within end: CalendarDay) -> CalendarDay? {
    let day =
      ordinal > 0
      ? first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (ordinal - 1))
      : end.adding(days: -((end.weekday - weekday + 7) % 7) + 7 * (ordinal + 1))
    return inside(day)
  }

  /// Weeks of a year are those of ISO; weeks of a month are those that lie in it whole.
  private func week(_ ordinal: Int) -> EDTF.Point? {
    let isYear = first.month == 1 && last.month == 12 && first.year == last.year
    if isYear {
      let count = EDTF.Point.weekCount(ofYear: first.year)
      let week = ordinal > 0 ? ordinal : count + ordinal + 1
      return (1...count).contains(week) ? .week(first.year, week) : nil
    }
    guard let monday = nth(ordinal, 1, within: last.adding(days: ordinal > 0 ? 0 : -6)) else {
      return nil
    }
    return .week(monday.isoWeek.year, monday.isoWeek.week)
  }
}
