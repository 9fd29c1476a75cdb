import TarikhCore

/// A season or school year over two years: «2015/2016», «العام 1436 - 1437هـ».
enum YearPairRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    let head = cursor.unit(.year, [.one, .definite], at: at)
    let start = head ?? at
    guard let first = cursor.plainNumber(start, digits: 4...4),
      cursor.isMark(Mark.slash, at: start + 1) || cursor.isMark(Mark.dash, at: start + 1),
      let last = cursor.plainNumber(start + 2, digits: 4...4), last == first + 1
    else { return nil }
    let era = cursor.era(start + 3)
    let isHijri = era?.value == .hijri || era == nil && (1300...1500).contains(first)
    guard isHijri || (1900...2099).contains(first) else { return nil }
    let calendar: CalendarSystem = isHijri ? .hijri : .gregorian
    let years = [first, last].map { CalendarFields(calendar: calendar, year: .number($0)) }
    return Reading(
      at..<(era?.end ?? start + 3), .range(.calendar(years[0]), .calendar(years[1])))
  }
}
