import TarikhCore
import Testing

@Suite struct CalendarDayTests {
  @Test func everyDayFollowsTheOneBeforeIt() throws {
    let first = try #require(CalendarDay(year: -400, month: 1, day: 1))
    let last = try #require(CalendarDay(year: 2400, month: 12, day: 31))
    var (year, month, day, weekday) = (-400, 1, 1, first.weekday)
    var failures = 0
    for ordinal in first.ordinal...last.ordinal {
      let value = CalendarDay(ordinal: ordinal)
      if (value.year, value.month, value.day) != (year, month, day) { failures += 1 }
      if value.ordinal != ordinal || value.weekday != weekday { failures += 1 }
      weekday = weekday % 7 + 1
      day += 1
      if day > CalendarDay.dayCount(year: year, month: month) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(failures == 0)
    #expect(year == 2401)
  }

  @Test func itsTextIsReadBack() throws {
    let first = try #require(CalendarDay(year: -400, month: 1, day: 1)).ordinal
    let last = try #require(CalendarDay(year: 2400, month: 12, day: 31)).ordinal
    for ordinal in stride(from: first, through: last, by: 17) {
      let day = CalendarDay(ordinal: ordinal)
      #expect(CalendarDay(day.description) == day)
    }
  }

  @Test(arguments: [
    ("1970-01-01", 4), ("2000-02-29", 2), ("2026-02-15", 7), ("1900-01-01", 1), ("0000-03-01", 3),
  ])
  func weekday(_ text: String, _ weekday: Int) { #expect(CalendarDay(text)?.weekday == weekday) }

  @Test(arguments: [
    ("2026-02-15", 2026, 7), ("2021-01-03", 2020, 53), ("2021-01-04", 2021, 1),
    ("2018-12-31", 2019, 1), ("2016-01-01", 2015, 53), ("2024-12-29", 2024, 52),
  ])
  func isoWeek(_ text: String, _ year: Int, _ week: Int) throws {
    let isoWeek = try #require(CalendarDay(text)).isoWeek
    #expect(isoWeek == (year, week))
  }

  @Test(arguments: [
    "", "2026", "2026-2-15", "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-01-00",
    "2026/02/15", "2026-02-15x", "٢٠٢٦-٠٢-١٥", "+2026-02-15", "1900-02-29", "--2026-02-15",
  ])
  func rejects(_ text: String) { #expect(CalendarDay(text) == nil) }

  @Test func readsTheDayOfADateAndTime() {
    #expect(CalendarDay("2026-02-15T23:30:00+02:00")?.description == "2026-02-15")
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-03-15", -3, "2025-12-15"), ("2026-01-01", -12, "2025-01-01"),
    ("0000-01-31", -11, "-0001-02-28"),
  ])
  func addsMonths(_ start: String, _ count: Int, _ end: String) {
    #expect(CalendarDay(start)?.adding(months: count).description == end)
  }
}
