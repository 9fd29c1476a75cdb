import Foundation
import TarikhCore

/// The Islamic calendar of Umm al-Qura, by Foundation, as one table of the days on which its months begin.
///
///     HijriCalendar.shared.day(year: 1447, month: 9, day: 1)   // 2026-02-18
final class HijriCalendar: Sendable {
  /// The table, made when the first Hijri date is met.
  static let shared = HijriCalendar()

  /// The years that the table covers; Foundation knows no others by Umm al-Qura.
  static let years = 1300...1600

  /// The ordinals of the first days of all months, and of the month after the last.
  private let starts: [Int]

  private init() {
    var calendar = Calendar(identifier: .islamicUmmAlQura)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    var starts: [Int] = []
    for year in Self.years {
      for month in 1...12 {
        let components = DateComponents(year: year, month: month, day: 1)
        guard let date = calendar.date(from: components) else { continue }
        starts.append(Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
      }
    }
    starts.append((starts.last ?? 0) + 30)
    self.starts = starts
  }

  /// The Gregorian day of a Hijri day; nil for one that does not exist or lies outside the table.
  func day(year: Int, month: Int, day: Int) -> CalendarDay? {
    guard let start = start(year: year, month: month), (1...length(year, month)).contains(day)
    else {
      return nil
    }
    return CalendarDay(ordinal: start + day - 1)
  }

  /// The Gregorian days of a Hijri month.
  func month(year: Int, month: Int) -> ClosedRange<CalendarDay>? {
    guard let first = day(year: year, month: month, day: 1) else { return nil }
    return first...first.adding(days: length(year, month) - 1)
  }

  /// The Gregorian days of a Hijri year.
  func year(_ year: Int) -> ClosedRange<CalendarDay>? {
    guard let first = month(year: year, month: 1), let last = month(year: year, month: 12) else {
      return nil
    }
    return first.lowerBound...last.upperBound
  }

  /// The Hijri date of a Gregorian day; nil outside the table.
  func date(of day: CalendarDay) -> (year: Int, month: Int, day: Int)? {
    let ordinal = day.ordinal
    guard ordinal >= starts[0], let end = starts.last, ordinal < end else { return nil }
    var (low, high) = (0, starts.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if starts[middle] <= ordinal { low = middle } else { high = middle - 1 }
    }
    return (Self.years.lowerBound + low / 12, low % 12 + 1, ordinal - starts[low] + 1)
  }

  private func start(year: Int, month: Int) -> Int? {
    guard Self.years.contains(year), (1...12).contains(month) else { return nil }
    return starts[(year - Self.years.lowerBound) * 12 + month - 1]
  }

  private func length(_ year: Int, _ month: Int) -> Int {
    let index = (year - Self.years.lowerBound) * 12 + month - 1
    return starts[index + 1] - starts[index]
  }
}
