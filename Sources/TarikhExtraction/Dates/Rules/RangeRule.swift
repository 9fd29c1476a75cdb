import TarikhCore

/// From one date to another: «10 إلى 12 فبراير الجاري», "January 18-20", "2014–2016", «اليوم وغدا».
enum RangeRule {
  /// Reads on from `single`, the date that starts at the same token, if there is one.
  static func read(_ at: Int, _ single: Reading?, _ cursor: DateCursor) -> Reading? {
    guard let left = single ?? operand(at, cursor) else { return nil }
    guard let separator = separator(left.tokens.upperBound, at, cursor, left) else { return nil }
    return join(left, separator, cursor)
  }

  /// A number that may be the day of the date after it.
  private static func operand(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let day = cursor.dayNumber(at), (1...31).contains(day.value) else { return nil }
    return Reading(at..<day.end, .calendar(CalendarFields(day: day.value)))
  }

  /// The place after «إلى», "to", a dash, or «و» where «بين» stands before the left side.
  private static func separator(_ at: Int, _ first: Int, _ cursor: DateCursor, _ left: Reading)
    -> Int?
  {
    if let end = cursor.function(.to, at: at, allowing: .wa) {
      return cursor.function(.the, at: end) ?? end
    }
    if cursor.isMark(Mark.dash, at: at) {
      let isSpaced = !cursor.touchesPrevious(at) && !cursor.touchesPrevious(at + 1)
      let isTight = cursor.touchesPrevious(at) && cursor.touchesPrevious(at + 1)
      return isSpaced || isTight ? at + 1 : nil
    }
    let before = cursor.isFunction(.the, at: first - 1) ? first - 2 : first - 1
    guard cursor.isFunction(.between, at: before) || isAdjacent(left, at, cursor) else {
      return nil
    }
    if let end = cursor.function(.and, at: at) { return cursor.function(.the, at: end) ?? end }
    guard at < cursor.tokens.count, cursor.tokens[at].clitics == .wa else { return nil }
    return at
  }

  /// «اليوم وغدا», «الأحد والاثنين»: two days in a row.
  private static func isAdjacent(_ left: Reading, _ at: Int, _ cursor: DateCursor) -> Bool {
    guard at < cursor.tokens.count else { return false }
    let start = cursor.function(.and, at: at) ?? at
    switch left.expression {
    case .deictic(let days, _): return cursor.deictic(start, allowing: .wa)?.value == days + 1
    case .weekday(let weekday, _, _):
      return cursor.weekday(start, allowing: .wa)?.value == weekday % 7 + 1
    default: return false
    }
  }

  private static func join(_ left: Reading, _ at: Int, _ cursor: DateCursor) -> Reading? {
    let right = DateRules.single(at, cursor.at(at))
    if let right, let joined = RangeJoin.join(left.expression, right.expression) {
      let reading = Reading(left.tokens.lowerBound..<right.tokens.upperBound, joined)
      return DateRules.isWhole(reading, cursor) ? reading : nil
    }
    return shortRight(left, at, cursor)
  }

  /// "January 18-20, 2026", "2014-15": the right side gives only what changes.
  private static func shortRight(_ left: Reading, _ at: Int, _ cursor: DateCursor) -> Reading? {
    guard case .calendar(var fields) = left.expression,
      fields.calendar == .gregorian || fields.day != nil
    else {
      return nil
    }
    let start = left.tokens.lowerBound
    if let day = fields.day, fields.month != nil {
      guard let last = cursor.dayNumber(at), last.value > day, last.value <= 31,
        !cursor.isCounting(last.end), !cursor.isFunction(.measure, at: last.end)
      else { return nil }
      let end = MonthTail.read(last.end, cursor, &fields) ?? last.end
      var lastFields = fields
      (lastFields.day, lastFields.weekday) = (last.value, nil)
      let reading = Reading(start..<end, .range(.calendar(fields), .calendar(lastFields)))
      return DateRules.isWhole(reading, cursor) ? reading : nil
    }
    guard case .number(let year) = fields.year, fields.month == nil, cursor.touchesPrevious(at),
      let short = cursor.plainNumber(at, digits: 2...2), short == year % 100 + 1
    else { return nil }
    let last = CalendarFields(year: .number(year + 1))
    let reading = Reading(start..<at + 1, .range(left.expression, .calendar(last)))
    return DateRules.isWhole(reading, cursor) ? reading : nil
  }
}
