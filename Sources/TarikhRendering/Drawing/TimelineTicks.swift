import TarikhCore

/// The marks of a time axis and what is written on them, for one part of a scale.
struct TimelineTicks {
  /// A mark with a label in the lower row.
  struct Tick: Hashable {
    /// Where its line stands.
    let position: Double
    /// What is written, empty for a line alone.
    let label: String
    /// Where the label is centred.
    let labelPosition: Double
  }

  /// A label of the upper row, such as a month or a year.
  struct Heading: Hashable {
    /// Where it begins.
    let position: Double
    /// What is written.
    let label: String
  }

  static let size = 12
  private static let month = 30.4
  private static let year = 365.25

  private(set) var ticks: [Tick] = []
  private(set) var headings: [Heading] = []

  private let part: TimelineScale.Part
  private let words: DrawingWords

  init(_ part: TimelineScale.Part, words: DrawingWords) {
    self.part = part
    self.words = words
    if part.dayLength >= 18 {
      addDays()
    } else if part.dayLength * 7 >= 34 {
      addDays(of: [1, 8, 15, 22])
    } else if part.dayLength * Self.month * 6 >= 60 {
      addMonths()
    } else {
      addYears()
    }
  }

  private mutating func addDays() {
    let step = part.dayLength >= 26 ? 1 : 2
    for ordinal in part.first...part.last {
      let day = CalendarDay(ordinal: ordinal)
      let isLabelled = step == 1 || day.day % 2 == 1 && day.day < 31
      let start = position(ordinal)
      ticks.append(
        Tick(
          position: start, label: isLabelled ? String(day.day) : "",
          labelPosition: start + part.dayLength / 2))
    }
    addMonthHeadings()
  }

  private mutating func addDays(of labelled: Set<Int>) {
    for ordinal in part.first...part.last {
      let day = CalendarDay(ordinal: ordinal)
      guard labelled.contains(day.day) else { continue }
      let start = position(ordinal)
      ticks.append(
        Tick(
          position: start, label: String(day.day), labelPosition: start + part.dayLength / 2))
    }
    addMonthHeadings()
  }

  private mutating func addMonths() {
    let widest =
      months.map { TextWidth.points(words.shortMonth($0.month), size: Self.size) }.max() ?? 60
    let monthLength = part.dayLength * Self.month
    let step = [1, 2, 3, 6].first { Double($0) * monthLength >= Double(widest + 10) } ?? 6
    for (year, month) in months where (month - 1) % step == 0 {
      let start = position(CalendarDay.first(ofYear: year, month: month).ordinal)
      ticks.append(
        Tick(
          position: start, label: words.shortMonth(month),
          labelPosition: start + monthLength / 2))
    }
    addHeadings(years.map { (CalendarDay.first(ofYear: $0).ordinal, words.year($0)) })
  }

  private mutating func addYears() {
    let yearLength = part.dayLength * Self.year
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
    let step = steps.first { Double($0) * yearLength >= 48 } ?? 1000
    for year in years where year % step == 0 {
      let start = position(CalendarDay.first(ofYear: year).ordinal)
      let middle = step == 1 ? start + yearLength / 2 : start
      ticks.append(Tick(position: start, label: words.year(year), labelPosition: middle))
    }
  }

  private mutating func addMonthHeadings() {
    addHeadings(
      months.map { year, month in
        (
          CalendarDay.first(ofYear: year, month: month).ordinal,
          "\(words.month(month)) \(words.year(year))"
        )
      })
  }

  /// Adds a heading where each stretch begins, if there is room before the next one; one alone may be moved back.
  private mutating func addHeadings(_ stretches: [(ordinal: Int, label: String)]) {
    let end = part.start + part.length
    var free = part.start
    for (index, stretch) in stretches.enumerated() {
      let width = Double(TextWidth.points(stretch.label, size: Self.size, bold: true)) + 4
      let isLast = index + 1 == stretches.count
      let next = isLast ? end : position(stretches[index + 1].ordinal)
      let wish = max(part.start, position(stretch.ordinal))
      let start = isLast && headings.isEmpty ? max(part.start, min(wish, end - width)) : wish
      guard start >= free, start + width <= next + 6 || headings.isEmpty && isLast else { continue }
      headings.append(Heading(position: start, label: stretch.label))
      free = start + width
    }
  }

  private func position(_ ordinal: Int) -> Double {
    part.start + Double(ordinal - part.first) * part.dayLength
  }

  private var years: ClosedRange<Int> {
    CalendarDay(ordinal: part.first).year...CalendarDay(ordinal: part.last).year
  }

  private var months: [(year: Int, month: Int)] {
    let (first, last) = (CalendarDay(ordinal: part.first), CalendarDay(ordinal: part.last))
    return (first.year * 12 + first.month - 1...last.year * 12 + last.month - 1).map {
      let year = $0 >= 0 ? $0 / 12 : ($0 - 11) / 12
      return (year, $0 - year * 12 + 1)
    }
  }
}
