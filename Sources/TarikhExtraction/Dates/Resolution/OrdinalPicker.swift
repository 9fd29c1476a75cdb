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
    case .weekend: nil
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

  /// Weeks by ISO: a week belongs to the month or year that has its Thursday.
  private func week(_ ordinal: Int) -> EDTF.Point? {
    guard let thursday = nth(ordinal, 4, within: last) else { return nil }
    let week = thursday.isoWeek
    return .week(week.year, week.week)
  }
}
