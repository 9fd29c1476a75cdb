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
    if let weekday = cursor.weekday(at), cursor.tokens[at].capitals > 0,
      let next = cursor.isMark(Mark.dash, at: weekday.end)
        ? weekday.end + 1 : cursor.function(.to, at: weekday.end),
      cursor.at(next).weekday(next) != nil
    {
      return Reading(at..<weekday.end, .weekday(weekday.value, nil))
    }
    if let part = YearPartRule.letter(at, cursor) {
      return Reading(at..<at + 2, .part(part, year: nil))
    }
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
      return isSpaced || isTight || isLopsided(at, first, cursor) ? at + 1 : nil
    }
    let before = cursor.isFunction(.the, at: first - 1) ? first - 2 : first - 1
    guard cursor.isFunction(.between, at: before) || isAdjacent(left, at, cursor) else {
      return nil
    }
    if let end = cursor.function(.and, at: at) { return cursor.function(.the, at: end) ?? end }
    guard at < cursor.tokens.count, cursor.tokens[at].clitics == .wa else { return nil }
    return at
  }

  /// «من 3 -5 فبراير»: a dash with a space on one side only, where a word says that a range begins.
  private static func isLopsided(_ at: Int, _ first: Int, _ cursor: DateCursor) -> Bool {
    cursor.isFunction(.from, at: first - 1) && cursor.isNumber(at - 1) && cursor.isNumber(at + 1)
  }

  /// «اليوم وغدا», «الأحد والاثنين»: two days in a row.
  private static func isAdjacent(_ left: Reading, _ at: Int, _ cursor: DateCursor) -> Bool {
    guard at < cursor.tokens.count else { return false }
    let start = cursor.function(.and, at: at) ?? at
    switch left.expression {
    case .deictic(let days, _): return cursor.deictic(start, allowing: .wa)?.value == days + 1
    case .weekday(let weekday, _, _):
      return cursor.weekday(start, allowing: .wa)?.value == weekday % 7 + 1
    case .calendar(let fields) where fields.day == nil && fields.year == nil:
      let next = MonthRule.month(start, cursor, isHeaded: false, allowing: .wa)
      guard case .named(let month) = fields.month else { return false }
      return next?.value.month == month % 12 + 1
    default: return false
    }
  }

  private static func join(_ left: Reading, _ at: Int, _ cursor: DateCursor) -> Reading? {
    if let right = right(at, left, cursor),
      let joined = RangeJoin.join(left.expression, right.expression)
    {
      let reading = Reading(left.tokens.lowerBound..<right.tokens.upperBound, joined)
      return DateRules.isWhole(reading, cursor) ? reading : nil
    }
    return shortRight(left, at, cursor)
  }

  /// The last side: a date, "now", or a name that is sure to be a month or weekday beside another.
  private static func right(_ at: Int, _ left: Reading, _ cursor: DateCursor) -> Reading? {
    if isOpenEnded(left.expression), let end = cursor.function(.now, at: at, allowing: .wa) {
      return Reading(at..<end, .deictic(0, weekday: nil))
    }
    if let single = DateRules.single(at, cursor.at(at)) { return single }
    switch left.expression {
    case .calendar(let first) where first.day == nil && first.month != nil:
      guard let month = MonthRule.month(at, cursor.at(at), isHeaded: false),
        !cursor.isLatin(at) || cursor.tokens[at].capitals > 0 || !cursor.isWord(month.end)
      else { return nil }
      var fields = CalendarFields(
        calendar: month.value.calendar, month: .named(month.value.month))
      let end = MonthTail.read(month.end, cursor, &fields) ?? month.end
      return Reading(at..<end, .calendar(fields))
    case .weekday(_, let relation, _):
      return cursor.at(at).weekday(at).map {
        Reading(at..<$0.end, .weekday($0.value, relation, isPreposed: false))
      }
    default: return nil
    }
  }

  /// Whether a stretch from this date can run to the present.
  private static func isOpenEnded(_ expression: TimeExpression) -> Bool {
    switch expression {
    case .calendar(let fields): fields.year != nil || fields.month != nil
    case .deictic, .holiday, .decade: true
    default: false
    }
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
      let short = cursor.plainNumber(at, digits: 2...2), short > year % 100,
      short == year % 100 + 1 || cursor.isFunction(.yearCue, at: start - 1)
        || cursor.isMark(Mark.openBracket, at: start - 1)
    else { return nil }
    let last = CalendarFields(year: .number(year - year % 100 + short))
    let reading = Reading(start..<at + 1, .range(left.expression, .calendar(last)))
    return DateRules.isWhole(reading, cursor) ? reading : nil
  }
}
