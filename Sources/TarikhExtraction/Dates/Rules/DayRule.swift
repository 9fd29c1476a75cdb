import TarikhCore

/// A day with all that names it: «مساء أمس الأربعاء», «يوم الخميس 12 فبراير», "Sunday, January 6, 2019".
enum DayRule {
  /// The pieces of an expression, each at most once.
  struct Pieces {
    var hasHead = false
    var hasPart = false
    var deictic: Int?
    var weekday: Found<Int>?
    var relation: Relation?
    var core: CalendarFields?
    var end: Int
  }

  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    var pieces = Pieces(end: at)
    var next = at
    while pieces.core == nil, let step = step(next, cursor, &pieces) {
      pieces.end = step
      next = pastSeparator(step, cursor, pieces)
    }
    return reading(at, cursor, pieces)
  }

  /// Reads one more piece and gives its end.
  private static func step(_ at: Int, _ cursor: DateCursor, _ pieces: inout Pieces) -> Int? {
    let isNamed = pieces.deictic != nil || pieces.weekday != nil
    if !isNamed, pieces.relation == nil, let relation = cursor.relation(at),
      [.previous, .current, .next].contains(relation.value), !pieces.hasHead,
      cursor.weekday(relation.end) != nil
        || cursor.unit(.day, [.one, .definite], at: relation.end) != nil
          && cursor.weekday(relation.end + 1) != nil
        || cursor.isNumber(relation.end) && DayCore.read(relation.end, cursor) != nil
    {
      pieces.relation = relation.value
      return relation.end
    }
    if !pieces.hasHead, !isNamed, let end = head(at, cursor) {
      pieces.hasHead = true
      return end
    }
    if !pieces.hasPart, let end = cursor.isDayPart(at),
      !isNamed || !cursor.isMark(Mark.comma, at: at - 1)
    {
      pieces.hasPart = true
      return end
    }
    if pieces.deictic == nil, pieces.weekday == nil, let deictic = cursor.deictic(at) {
      pieces.deictic = deictic.value
      return deictic.end
    }
    if pieces.weekday == nil, let weekday = weekday(at, cursor, pieces) {
      pieces.weekday = weekday
      return weekday.end
    }
    if pieces.deictic != nil, pieces.weekday == nil,
      let weekday = enclosedWeekday(at, cursor, pieces)
    {
      pieces.weekday = weekday
      return weekday.end
    }
    return core(at, cursor, &pieces)
  }

  /// «يوم» before what it heads.
  private static func head(_ at: Int, _ cursor: DateCursor) -> Int? {
    guard let end = cursor.unit(.day, [.one, .definite], at: at), !cursor.isLatin(at),
      end < cursor.tokens.count
    else { return nil }
    if cursor.unit(.day, [.definite], at: at) != nil, cursor.deictic(at) != nil { return nil }
    return end
  }

  private static func weekday(_ at: Int, _ cursor: DateCursor, _ pieces: Pieces) -> Found<Int>? {
    guard var weekday = cursor.weekday(at) else { return nil }
    if weekday.isWeak, cursor.isLatin(at), cursor.tokens[at].capitals == 0,
      !cursor.isNumber(cursor.pastComma(weekday.end))
    {
      return nil
    }
    if weekday.isWeak,
      pieces.hasHead || pieces.deictic != nil || pieces.relation != nil || pieces.hasPart
    {
      weekday.isWeak = false
    }
    return weekday
  }

  /// «أمس (الاثنين)», «غدا -الثلاثاء-»: the weekday set off beside a deictic word.
  private static func enclosedWeekday(_ at: Int, _ cursor: DateCursor, _ pieces: Pieces) -> Found<
    Int
  >? {
    let isBracket = cursor.isMark(Mark.openBracket, at: at)
    guard isBracket || cursor.isMark(Mark.dash, at: at),
      var weekday = weekday(at + 1, cursor, pieces),
      cursor.isMark(isBracket ? Mark.closeBracket : Mark.dash, at: weekday.end)
    else { return nil }
    weekday.end += 1
    return weekday
  }

  private static func core(_ at: Int, _ cursor: DateCursor, _ pieces: inout Pieces) -> Int? {
    let isNamed = pieces.deictic != nil || pieces.weekday != nil
    let isBracket = isNamed && cursor.isMark(Mark.openBracket, at: at)
    if let core = DayCore.read(isBracket ? at + 1 : at, cursor) {
      guard !isBracket || cursor.isMark(Mark.closeBracket, at: core.end) else { return nil }
      pieces.core = core.value
      return isBracket ? core.end + 1 : core.end
    }
    if pieces.weekday != nil, let next = cursor.function(.the, at: at),
      let core = DayCore.read(next, cursor)
    {
      pieces.core = core.value
      return core.end
    }
    guard pieces.weekday != nil, pieces.relation == nil, let day = dayOfMonth(at, cursor) else {
      return nil
    }
    pieces.core = CalendarFields(day: day.value)
    return day.end
  }

  /// "Tuesday the 19th", «السبت السادس عشر»: the day of a month that is not named.
  private static func dayOfMonth(_ at: Int, _ cursor: DateCursor) -> Found<Int>? {
    let start = cursor.function(.the, at: at) ?? at
    guard let day = cursor.ordinal(start) ?? plainDay(start, at, cursor),
      (1...31).contains(day.value)
    else { return nil }
    let isPlain = cursor.isNumber(start) || start > at || day.value > 10
    if cursor.isLatin(at - 1), cursor.index.isDayFirst, cursor.function(.to, at: day.end) != nil {
      return day
    }
    guard isPlain, !cursor.isWord(day.end) || cursor.isNumber(start) && start > at else {
      return nil
    }
    return day
  }

  /// "Friday the fifteen", «يوم الجمعة 15»: a number that nothing is counted by.
  private static func plainDay(_ at: Int, _ article: Int, _ cursor: DateCursor) -> Found<Int>? {
    if at > article { return cursor.dayNumber(at) }
    guard let day = cursor.plainNumber(at, digits: 1...2) else { return nil }
    if cursor.isLatin(at - 1) {
      let isDay = cursor.index.isDayFirst && cursor.function(.to, at: at + 1) != nil
      return isDay ? Found(value: day, end: at + 1) : nil
    }
    guard
      at + 1 == cursor.tokens.count || cursor.tokens[at + 1].kind == .newline
        || cursor.isMark(Mark.period, at: at + 1)
    else { return nil }
    return Found(value: day, end: at + 1)
  }

  /// The place after a comma, «في», "on" or «الموافق» that may stand before the next piece.
  private static func pastSeparator(_ at: Int, _ cursor: DateCursor, _ pieces: Pieces) -> Int {
    guard pieces.weekday != nil || pieces.deictic != nil else { return at }
    if cursor.isMark(Mark.comma, at: at) { return at + 1 }
    if pieces.weekday != nil,
      let end = cursor.function(.of, at: at) ?? cursor.function(.on, at: at),
      DayCore.read(end, cursor)?.value.month != nil,
      !cursor.isLatin(at) || cursor.isFunction(.on, at: at)
    {
      return end
    }
    return at
  }
}
