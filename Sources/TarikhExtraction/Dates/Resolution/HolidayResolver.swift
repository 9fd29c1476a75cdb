import TarikhCore

/// Finds the year of a holiday.
struct HolidayResolver: Sendable {
  let document: CalendarDay?

  func resolve(_ holiday: Holiday, _ year: YearField?, _ relation: Relation?, _ tense: Tense?)
    -> Resolution
  {
    let resolution: (CalendarDay?, TimeBasis)
    switch year {
    case .number(let number): resolution = (day(holiday, number), .stated)
    case .relative(let offset):
      guard let document else { return .noReferenceDate }
      resolution = (day(holiday, document.year + offset), .document)
    case nil:
      guard let document else { return .noReferenceDate }
      let candidates = (document.year - 2...document.year + 2).compactMap { year in
        day(holiday, year).map { (year: year, days: $0...$0) }
      }
      let chooser = YearChooser(
        document: document, relation: relation, tense: tense, isSince: false)
      resolution = (chooser.choose(from: candidates)?.days.lowerBound, .document)
    }
    guard let day = resolution.0 else { return .impossible }
    guard holiday.isHijri else { return .date(.day(day), basis: resolution.1) }
    let original = HijriCalendar.shared.date(of: day).flatMap { date in
      CalendarDay(year: date.year, month: date.month, day: min(date.day, 28))?.description
    }
    return .date(
      TimeValue(
        EDTF(day).qualified(.approximate), basis: resolution.1, calendar: .hijri, original: original
      ))
  }

  /// Its day in a Gregorian year; a Hijri year where the number can only be one.
  private func day(_ holiday: Holiday, _ year: Int) -> CalendarDay? {
    guard holiday.isHijri, !HijriCalendar.years.contains(year) else {
      return holiday.day(inYear: year)
    }
    guard let first = HijriCalendar.shared.date(of: .first(ofYear: year))?.year else { return nil }
    return (first...first + 1).lazy.compactMap { holiday.day(inYear: $0) }.first { $0.year == year }
  }
}
