import TarikhCore

/// Days or years joined by «و» or "and": «يومي 3 و4 فبراير» is one span, «10 و15 فبراير» two dates.
enum DayListRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> [Reading]? {
    let head = cursor.unit(at).flatMap { $0.value.1 == .pair ? $0 : nil }
    let start = head?.end ?? at
    if head?.value.0 == .year || cursor.isNumber(start) && cursor.digits(start) == 4 {
      return head == nil ? nil : years(at, start, cursor)
    }
    guard head == nil || head?.value.0 == .day else { return nil }
    return days(at, start, cursor) ?? headedWeekdays(at, head?.end, cursor)
  }

  private static func days(_ at: Int, _ start: Int, _ cursor: DateCursor) -> [Reading]? {
    var days: [(tokens: Range<Int>, day: Int)] = []
    var next = start
    while days.count < 8, let day = cursor.dayNumber(next, allowing: days.isEmpty ? [] : .wa),
      (1...31).contains(day.value),
      let joiner = joiner(day.end, cursor)
    {
      days.append((next..<day.end, day.value))
      next = joiner
      if let core = DayCore.read(next, cursor.at(next)), let last = core.value.day {
        return readings(at, days, core.value, next..<core.end, last)
      }
    }
    return nil
  }

  /// The next item after «و», "and" or a comma.
  private static func joiner(_ at: Int, _ cursor: DateCursor) -> Int? {
    if cursor.isMark(Mark.comma, at: at) { return cursor.function(.and, at: at + 1) ?? at + 1 }
    if let end = cursor.function(.and, at: at) { return cursor.function(.the, at: end) ?? end }
    return at < cursor.tokens.count && cursor.tokens[at].clitics == .wa ? at : nil
  }

  private static func readings(
    _ at: Int, _ days: [(tokens: Range<Int>, day: Int)], _ core: CalendarFields, _ end: Range<Int>,
    _ last: Int
  ) -> [Reading]? {
    let values = days.map(\.day) + [last]
    if zip(values, values.dropFirst()).allSatisfy({ $0 + 1 == $1 }) {
      var first = core
      first.day = values.first
      return [Reading(at..<end.upperBound, .range(.calendar(first), .calendar(core)))]
    }
    return days.map { item in
      var fields = core
      fields.day = item.day
      return Reading(item.tokens, .calendar(fields))
    } + [Reading(end, .calendar(core))]
  }

  /// «عامي 2014 و2015».
  private static func years(_ at: Int, _ start: Int, _ cursor: DateCursor) -> [Reading]? {
    guard let first = cursor.plainNumber(start, digits: 4...4),
      let next = joiner(start + 1, cursor), let last = cursor.plainNumber(next, digits: 4...4)
    else { return nil }
    let calendar = cursor.era(next + 1)?.value == .hijri ? CalendarSystem.hijri : .gregorian
    let end = cursor.era(next + 1)?.end ?? next + 1
    let (left, right) = (
      CalendarFields(calendar: calendar, year: .number(first)),
      CalendarFields(calendar: calendar, year: .number(last))
    )
    let isRange = last == first + 1 || last > first && cursor.isFunction(.between, at: at - 1)
    if isRange { return [Reading(at..<end, .range(.calendar(left), .calendar(right)))] }
    return [Reading(at..<start + 1, .calendar(left)), Reading(next..<end, .calendar(right))]
  }

  /// «يومي الأحد والاثنين».
  private static func headedWeekdays(_ at: Int, _ start: Int?, _ cursor: DateCursor) -> [Reading]? {
    guard let start else { return nil }
    let single = DateRules.single(start, cursor)
    guard let range = RangeRule.read(start, single, cursor) ?? single else { return nil }
    return [Reading(at..<range.tokens.upperBound, range.expression)]
  }
}
