import TarikhCore
import Testing

@testable import TarikhExtraction

@Suite struct HijriCalendarTests {
  @Test(arguments: [
    (1447, 9, 1, "2026-02-18"), (1436, 10, 25, "2015-08-10"), (1445, 11, 13, "2024-05-21"),
    (1446, 3, 8, "2024-09-11"),
  ])
  func knownDays(year: Int, month: Int, day: Int, gregorian: String) {
    #expect(HijriCalendar.shared.day(year: year, month: month, day: day)?.description == gregorian)
  }

  @Test func everyDayOfTwoCenturiesComesBack() throws {
    let calendar = HijriCalendar.shared
    let first = try #require(calendar.day(year: 1300, month: 1, day: 1)).ordinal
    let last = try #require(calendar.year(1500)?.upperBound).ordinal
    let isWhole = (first...last).allSatisfy { ordinal in
      guard let date = calendar.date(of: CalendarDay(ordinal: ordinal)) else { return false }
      return calendar.day(year: date.year, month: date.month, day: date.day)?.ordinal == ordinal
    }
    #expect(isWhole)
  }

  @Test func monthsHave29Or30Days() {
    #expect(HijriCalendar.shared.day(year: 1446, month: 2, day: 31) == nil)
    #expect(HijriCalendar.shared.day(year: 1446, month: 13, day: 1) == nil)
  }
}

@Suite struct HolidayTests {
  @Test(arguments: [
    ("easter 0", 2025, "2025-04-20"), ("easter -2", 2018, "2018-03-30"),
    ("orthodox 0", 2024, "2024-05-05"),
    ("nth 11 4 4", 2025, "2025-11-27"), ("nth 5 -1 1", 2024, "2024-05-27"),
    ("12-25", 2026, "2026-12-25"),
    ("hijri 12-10", 1446, "2025-06-06"),
  ])
  func rulesOfTheTableGiveTheirDay(rule: String, year: Int, day: String) {
    #expect(Holiday(rule[...])?.day(inYear: year)?.description == day)
  }
}
