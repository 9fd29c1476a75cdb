import TarikhCore

/// A date in digits: 2026-02-15, 15/02/2026, 2026/2, and day and month alone beside a word of dates.
enum NumericDateRule {
  /// Three or two numbers with the same mark between them.
  private struct Parts {
    var numbers: [Int] = []
    var digits: [Int] = []
    var mark: UInt8 = 0
    var end = 0
  }

  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard cursor.isNumber(at), let parts = parts(at, cursor) else { return nil }
    var end = parts.end
    let era = cursor.era(end)
    if let era { end = era.end }
    guard var fields = parts.numbers.count == 3 ? full(parts, cursor) : pair(parts, at, cursor)
    else {
      return nil
    }
    if case .number(let year) = fields.year {
      if era?.value == .hijri || era == nil && (1300...1500).contains(year) {
        fields.calendar = .hijri
      }
    }
    return Reading(at..<end, .calendar(fields))
  }

  private static func parts(_ at: Int, _ cursor: DateCursor) -> Parts? {
    var parts = Parts()
    var next = at
    while parts.numbers.count < 4, cursor.isNumber(next), cursor.digits(next) <= 4 {
      parts.numbers.append(Int(cursor.tokens[next].number))
      parts.digits.append(cursor.digits(next))
      parts.end = next + 1
      guard let mark = mark(next + 1, cursor), parts.mark == 0 || parts.mark == mark else { break }
      parts.mark = mark
      next += 2
    }
    guard (2...3).contains(parts.numbers.count), !isLonger(at, parts, cursor) else { return nil }
    return parts
  }

  /// Whether more digits are joined on to either side: a telephone number, an address.
  private static func isLonger(_ at: Int, _ parts: Parts, _ cursor: DateCursor) -> Bool {
    let end = parts.end
    if cursor.touchesPrevious(at), at > 1, cursor.tokens[at - 1].kind == .punctuation,
      cursor.touchesPrevious(at - 1), cursor.isNumber(at - 2)
    {
      return parts.numbers.count < 3
    }
    // «3-5 / 11 / 1436»: a range of days before their month.
    if parts.numbers.count == 2, parts.mark == Mark.dash, cursor.isMark(Mark.slash, at: end),
      cursor.isNumber(end + 1)
    {
      return true
    }
    return cursor.touchesPrevious(end) && cursor.touchesPrevious(end + 1)
      && cursor.isMark(parts.mark, at: end) && cursor.isNumber(end + 1)
  }

  private static func mark(_ at: Int, _ cursor: DateCursor) -> UInt8? {
    guard at + 1 < cursor.tokens.count, cursor.tokens[at].kind == .punctuation else { return nil }
    let mark = cursor.tokens[at].mark
    let isTight = cursor.touchesPrevious(at) && cursor.touchesPrevious(at + 1)
    switch mark {
    case Mark.slash: return mark
    case Mark.dash, Mark.period: return isTight ? mark : nil
    default: return nil
    }
  }

  private static func full(_ parts: Parts, _ cursor: DateCursor) -> CalendarFields? {
    let numbers = parts.numbers
    if parts.digits[0] == 4 {
      guard parts.digits[1] <= 2, parts.digits[2] <= 2, isYear(numbers[0]) else { return nil }
      return fields(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard parts.digits[0] <= 2, parts.digits[1] <= 2 else { return nil }
    if parts.digits[2] == 4, isYear(numbers[2]) {
      return ordered(numbers[0], numbers[1], year: .number(numbers[2]), cursor)
    }
    guard parts.digits[2] == 2, parts.mark != Mark.period, numbers[0] <= 31, numbers[1] <= 31 else {
      return nil
    }
    let year = numbers[2] < 50 ? 2000 + numbers[2] : 1900 + numbers[2]
    return parts.mark == Mark.slash
      ? ordered(numbers[0], numbers[1], year: .number(year), cursor) : nil
  }

  private static func fields(year: Int, month: Int, day: Int) -> CalendarFields? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return CalendarFields(year: .number(year), month: .named(month), day: day)
  }

  private static func isYear(_ number: Int) -> Bool { (1300...2999).contains(number) }

  /// Day before month, or the other way where only that can be; the reader decides what may be either.
  private static func ordered(_ first: Int, _ second: Int, year: YearField?, _ cursor: DateCursor)
    -> CalendarFields?
  {
    guard (1...31).contains(first), (1...31).contains(second), first <= 12 || second <= 12 else {
      return nil
    }
    let isMonthFirst = second > 12
    let isAmbiguous = first <= 12 && second <= 12 && first != second && !cursor.isDayFirst
    return CalendarFields(
      year: year, month: .named(isMonthFirst ? first : second), day: isMonthFirst ? second : first,
      isAmbiguous: isAmbiguous)
  }

  /// Month and year, or day and month where a word beside them says that they are a date.
  private static func pair(_ parts: Parts, _ at: Int, _ cursor: DateCursor) -> CalendarFields? {
    let (first, second) = (parts.numbers[0], parts.numbers[1])
    guard parts.mark != Mark.period else { return nil }
    // "(2004-08)": the years of an office, for nobody brackets a month of digits.
    if parts.mark == Mark.dash, parts.digits[0] == 4, second > first % 100,
      cursor.isMark(Mark.openBracket, at: at - 1), cursor.isMark(Mark.closeBracket, at: parts.end)
    {
      return nil
    }
    if parts.digits[0] == 4, parts.digits[1] <= 2, isYear(first), (1...12).contains(second) {
      return CalendarFields(year: .number(first), month: .named(second))
    }
    if parts.digits[1] == 4, parts.digits[0] <= 2, isYear(second), (1...12).contains(first) {
      return CalendarFields(year: .number(second), month: .named(first))
    }
    guard parts.digits[0] <= 2, parts.digits[1] <= 2,
      cursor.unit(.month, [.one, .definite], at: cursor.pastOf(parts.end)) == nil
    else { return nil }
    let isSure = parts.mark == Mark.slash && (first > 12 || second > 12)
    guard hasDateBeside(at, cursor) || isSure && cursor.isFunction(.yearCue, at: at - 1) else {
      return nil
    }
    return ordered(first, second, year: nil, cursor)
  }

  private static func hasDateBeside(_ at: Int, _ cursor: DateCursor) -> Bool {
    guard at > 0 else { return false }
    let before = cursor.tokens[at - 1].stem
    let picked = cursor.index.first(of: before) { sense -> Bool? in
      switch sense {
      case .weekday, .unit(.day, _), .function(.on), .function(.to), .function(.from): true
      default: nil
      }
    }
    return cursor.tokens[at - 1].isWord && picked != nil
  }
}
