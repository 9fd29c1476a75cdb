import TarikhCore
import TarikhRendering

/// Says a date in the words of each interface language.
///
///     DateWording(labels).words(for: EDTF("2026-02-10/2026-02-12")).english   // "10–12 Feb 2026"
package struct DateWording: Sendable {
  private let labels: LabelTable

  /// Words from the given table.
  package init(_ labels: LabelTable) { self.labels = labels }

  /// The date of an event, or the words for none.
  package func words(for time: TimeValue?) -> LocalizedText {
    guard let time else { return labels["date.none"] }
    return words(for: time.edtf, calendar: time.calendar)
  }

  /// A date; one that was counted from a Hijri day alone says that it may be a day off.
  package func words(for edtf: EDTF, calendar: CalendarSystem = .gregorian) -> LocalizedText {
    let plain = words(for: edtf.extent)
    switch edtf.qualifier {
    case .none: return plain
    case .uncertain: return labels.filled("date.uncertain", ["date": plain])
    case .approximate:
      let isMoonSighted = calendar == .hijri && edtf.singleDay != nil
      return labels.filled(isMoonSighted ? "date.plusminus" : "date.approximate", ["date": plain])
    }
  }

  /// A day of the Hijri calendar as it was written, such as `1447-09-01`; nil for any other form.
  package func hijri(_ original: String) -> LocalizedText? {
    let parts = original.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], (1...12).contains(month),
      let day = parts[2]
    else { return nil }
    return labels.filled(
      "date.hijri",
      ["day": number(day), "month": labels["hijri.\(month)"], "year": number(year)])
  }

  private func words(for extent: EDTF.Extent) -> LocalizedText {
    switch extent {
    case .point(let point): words(for: point)
    case .interval(nil, nil): labels["date.none"]
    case .interval(nil, let last?): labels.filled("date.until", ["last": words(for: last)])
    case .interval(let first?, nil): labels.filled("date.since", ["first": words(for: first)])
    case .interval(let first?, let last?): words(from: first, to: last)
    }
  }

  private func words(from first: EDTF.Point, to last: EDTF.Point) -> LocalizedText {
    switch (first, last) {
    case (.day(let first), .day(let last)): return words(from: first, to: last)
    case (.month(let year, let first), .month(let lastYear, let last)) where year == lastYear:
      return labels.filled(
        "date.months",
        [
          "first": labels["month.\(first)"], "last": labels["month.\(last)"],
          "year": self.year(year),
        ])
    default:
      return labels.filled("date.range", ["first": words(for: first), "last": words(for: last)])
    }
  }

  private func words(from first: CalendarDay, to last: CalendarDay) -> LocalizedText {
    guard first.year == last.year else {
      return labels.filled(
        "date.range", ["first": words(for: .day(first)), "last": words(for: .day(last))])
    }
    if first.month == last.month {
      return labels.filled(
        "date.days",
        [
          "first": number(first.day), "last": number(last.day), "month": shortMonth(first),
          "year": year(first.year),
        ])
    }
    return labels.filled(
      "date.months",
      ["first": dayAndMonth(first), "last": dayAndMonth(last), "year": year(first.year)])
  }

  private func words(for point: EDTF.Point) -> LocalizedText {
    switch point {
    case .century(let century):
      return labels.filled(
        "date.century",
        ["number": number(century + 1), "ordinal": LocalizedText(both: ordinal(century + 1))])
    case .decade(let decade):
      return labels.filled(
        "date.decade", ["first": number(decade * 10), "last": number(decade * 10 + 9)])
    case .year(let year): return self.year(year)
    case .half(let year, let half): return labels.filled("half.\(half)", ["year": self.year(year)])
    case .quarter(let year, let quarter):
      return labels.filled("quarter.\(quarter)", ["year": self.year(year)])
    case .season(let year, 4):
      let years = "\(year)–\((year + 1) % 100 < 10 ? "0" : "")\((year + 1) % 100)"
      return labels.filled(
        "season.4", ["year": LocalizedText(ar: "\(year)–\(year + 1)", en: years)])
    case .season(let year, let season):
      return labels.filled("season.\(season)", ["year": self.year(year)])
    case .month(let year, let month):
      return labels.filled(
        "date.month", ["month": labels["month.\(month)"], "year": self.year(year)])
    case .week:
      return labels.filled("date.week", ["range": words(from: point.firstDay, to: point.lastDay)])
    case .day(let day):
      return labels.filled(
        "date.day",
        ["day": number(day.day), "month": shortMonth(day), "year": year(day.year)])
    }
  }

  private func dayAndMonth(_ day: CalendarDay) -> LocalizedText {
    let month = shortMonth(day)
    return LocalizedText(ar: "\(day.day) \(month.arabic)", en: "\(day.day) \(month.english)")
  }

  private func shortMonth(_ day: CalendarDay) -> LocalizedText {
    labels["month.short.\(day.month)"]
  }

  private func year(_ year: Int) -> LocalizedText {
    year > 0 ? number(year) : labels.filled("date.bc", ["year": number(1 - year)])
  }

  private func number(_ number: Int) -> LocalizedText { LocalizedText(both: String(number)) }

  private func ordinal(_ number: Int) -> String {
    switch (number % 100, number % 10) {
    case (11...13, _): "\(number)th"
    case (_, 1): "\(number)st"
    case (_, 2): "\(number)nd"
    case (_, 3): "\(number)rd"
    default: "\(number)th"
    }
  }
}
