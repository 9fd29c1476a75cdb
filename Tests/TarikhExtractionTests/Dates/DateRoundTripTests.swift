import TarikhCore
import Testing

@testable import TarikhExtraction

@Suite struct DateRoundTripTests {
  private static let hijriMonths = [
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان",
    "رمضان", "شوال", "ذي القعدة", "ذي الحجة",
  ]
  private static let gregorianMonths = [
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
    "نوفمبر", "ديسمبر",
  ]

  /// The first and last days of months, written in both calendars; the days between are held by the test of the table.
  @Test func daysOfTwoHijriCenturiesAreReadInBothCalendars() throws {
    for year in stride(from: 1300, through: 1500, by: 5) {
      var days: [CalendarDay] = []
      var hijri: [String] = []
      var gregorian: [String] = []
      for month in 1...12 {
        let all = try #require(HijriCalendar.shared.month(year: year, month: month))
        for day in [all.lowerBound, all.upperBound] {
          let date = try #require(HijriCalendar.shared.date(of: day))
          #expect(date.year == year && date.month == month)
          days.append(day)
          hijri.append("في \(date.day) \(Self.hijriMonths[month - 1]) \(year) هـ")
          gregorian.append("في \(day.day) \(Self.gregorianMonths[day.month - 1]) \(day.year) م")
        }
      }
      for lines in [hijri, gregorian] {
        let found = Dates.find(lines.joined(separator: "\n")).dates
        #expect(found.map(\.mention.time.edtf.singleDay) == days.map(Optional.some), "\(year)")
      }
    }
  }

  @Test func everyMonthOfTenThousandYearsComesBack() {
    let isWhole = (1...9999).allSatisfy { year in
      (1...12).allSatisfy { month in
        [CalendarDay.first(ofYear: year, month: month), .last(ofYear: year, month: month)]
          .allSatisfy { CalendarDay(ordinal: $0.ordinal) == $0 && CalendarDay("\($0)") == $0 }
      }
    }
    #expect(isWhole)
  }

  @Test func everyYearWithItsWordIsRead() {
    let years = Array(stride(from: 100, to: 3000, by: 7))
    let arabic = Dates.find(years.map { "عام \($0)" }.joined(separator: "\n")).dates
    let english = Dates.find(years.map { "the year \($0)" }.joined(separator: "\n")).dates
    for found in [arabic, english] {
      #expect(found.map(\.mention.time.edtf) == years.map { EDTF(.year($0)) })
    }
  }
}

@Suite struct HebrewCalendarTests {
  @Test(arguments: [
    (1, 15, 2018, "2018-03-31"), (3, 6, 2025, "2025-06-02"), (7, 1, 2018, "2018-09-10"),
    (7, 10, 1973, "1973-10-06"), (9, 25, 2024, "2024-12-26"), (11, 15, 2024, "2024-01-25"),
    (12, 14, 2024, "2024-03-24"), (12, 14, 2025, "2025-03-14"), (5, 9, 2026, "2026-07-23"),
  ])
  func knownDays(month: Int, day: Int, year: Int, gregorian: String) {
    #expect(
      HebrewCalendar.day(month: month, day: day, inGregorian: year)?.description == gregorian)
  }
}
