import TarikhCore

/// Finds the year of a holiday.
struct HolidayResolver: Sendable {
  let document: CalendarDay?

  func resolve(
    _ holiday: Holiday, _ year: YearField?, _ relation: Relation?, _ context: ResolutionContext
  ) -> Resolution {
    let resolution: (days: ClosedRange<CalendarDay>?, basis: TimeBasis)
    switch year {
    case .number(let number): resolution = (days(holiday, number), .stated)
    case .relative(let offset):
      guard let document else { return .noReferenceDate }
      resolution = (days(holiday, document.year + offset), .document)
    case nil:
      guard let document else { return .noReferenceDate }
      let candidates = (document.year - 2...document.year + 2).compactMap { year in
        days(holiday, year).map { (year: year, days: $0) }
      }
      let chooser = YearChooser(
        document: document, relation: relation, tense: context.tense, isSince: context.isSince)
      resolution = (chooser.choose(from: candidates)?.days, .document)
    }
    guard let days = resolution.days else { return .unresolved("unknown-year") }
    let edtf = EDTF(from: days.lowerBound, to: days.upperBound)
    guard holiday.isHijri else { return .date(edtf, basis: resolution.basis) }
    return .date(
      TimeValue(
        edtf.qualified(.approximate), basis: resolution.basis, calendar: .hijri,
        original: original(days.lowerBound)))
  }

  private func original(_ day: CalendarDay) -> String? {
    guard let date = HijriCalendar.shared.date(of: day) else { return nil }
    let month = EDTF.Point.month(date.year, date.month).description
    return date.day < 10 ? "\(month)-0\(date.day)" : "\(month)-\(date.day)"
  }

  /// Its days in a Gregorian year; in a Hijri year where the number can only be one.
  private func days(_ holiday: Holiday, _ year: Int) -> ClosedRange<CalendarDay>? {
    guard holiday.isHijri, !HijriCalendar.years.contains(year) else {
      return holiday.days(inYear: year)
    }
    guard let first = HijriCalendar.shared.date(of: .first(ofYear: year))?.year else { return nil }
    return (first...first + 1).lazy.compactMap { holiday.days(inYear: $0) }
      .first { $0.lowerBound.year == year }
  }
}
