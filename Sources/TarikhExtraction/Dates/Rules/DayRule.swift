import TarikhCore

/// A day with all that names it: «مساء أمس الأربعاء», «يوم الخميس 12 فبراير», "Sunday, January 6, 2019".
enum DayRule {
  /// The pieces of an expression, each at most once.
  private struct Pieces {
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
    if weekday.isWeak,
      pieces.hasHead || pieces.deictic != nil || pieces.relation != nil || pieces.hasPart
    {
      weekday.isWeak = false
    }
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
    guard pieces.weekday != nil, pieces.relation == nil, let day = dayOfMonth(at, cursor) else {
      return nil
    }
    pieces.core = CalendarFields(day: day.value)
    return day.end
  }

  /// "Tuesday the 19th", «السبت السادس عشر»: the day of a month that is not named.
  private static func dayOfMonth(_ at: Int, _ cursor: DateCursor) -> Found<Int>? {
    let start = cursor.function(.the, at: at) ?? at
    guard let day = cursor.ordinal(start), (1...31).contains(day.value) else { return nil }
    let isPlain = cursor.isNumber(start) || start > at || day.value > 10
    guard isPlain, !cursor.isWord(day.end) || cursor.isNumber(start) && start > at else {
      return nil
    }
    return day
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

  private static func reading(_ at: Int, _ cursor: DateCursor, _ pieces: Pieces) -> Reading? {
    if var core = pieces.core {
      guard core.year != nil || core.month != nil || pieces.weekday != nil else { return nil }
      if core.day != nil { core.weekday = pieces.weekday?.value }
      if core.relation == nil { core.relation = pieces.relation }
      return Reading(at..<pieces.end, .calendar(core), deictic: pieces.deictic)
    }
    if let days = pieces.deictic { return deictic(at, cursor, pieces, days) }
    guard let weekday = pieces.weekday else { return nil }
    return weekdayReading(at, cursor, pieces, weekday)
  }

  private static func deictic(_ at: Int, _ cursor: DateCursor, _ pieces: Pieces, _ days: Int)
    -> Reading?
  {
    var end = pieces.end
    if !pieces.hasPart, let part = cursor.isDayPart(end) { end = part }
    if cursor.isFunction(.denial, at: at - 1) { return nil }
    // «اليوم السابع», «اليوم الأخير»: the noun, not the word for today.
    if pieces.weekday == nil, cursor.unit(.day, [.definite], at: end - 1) != nil,
      !cursor.isLatin(at)
    {
      if cursor.ordinal(end) != nil || cursor.relation(end).map({ $0.value == .recent }) ?? false {
        return nil
      }
      if isOutlet(at, end, cursor) { return nil }
    }
    return Reading(at..<end, .deictic(days, weekday: pieces.weekday?.value))
  }

  /// «عين اليوم – جدة»: the name of a paper at the head of its report.
  private static func isOutlet(_ at: Int, _ end: Int, _ cursor: DateCursor) -> Bool {
    guard cursor.isMark(Mark.dash, at: end), at > 0, cursor.tokens[at - 1].kind == .arabic else {
      return false
    }
    return cursor.tokens[at - 1].clitics.isEmpty && !cursor.hasArticle(at - 1)
  }

  private static func weekdayReading(
    _ at: Int, _ cursor: DateCursor, _ pieces: Pieces, _ weekday: Found<Int>
  ) -> Reading? {
    var (end, relation) = (pieces.end, pieces.relation)
    if relation == nil, let found = cursor.relation(end),
      found.value.offset != nil || found.value == .following,
      !cursor.isDemonstrative(end),
      !cursor.isLatin(end) || found.value == .afterNext || found.value == .beforePrevious
    {
      (end, relation) = (found.end, found.value)
    }
    if !pieces.hasPart, relation == nil || cursor.isLatin(at), let part = cursor.isDayPart(end) {
      end = part
    }
    if let week = weekAfter(end, cursor), relation == nil {
      return Reading(at..<week.tokens.upperBound, .weekdayOf(weekday.value, week.expression))
    }
    if relation == nil, weekday.isWeak, !isCapitalAbbreviation(weekday.end - 1, cursor) {
      return nil
    }
    return Reading(
      at..<end, .weekday(weekday.value, relation, isPreposed: pieces.relation != nil))
  }

  /// "Tue", "Sat." with a capital, after "on" or beside a comma.
  private static func isCapitalAbbreviation(_ at: Int, _ cursor: DateCursor) -> Bool {
    guard cursor.isLatin(at), cursor.tokens[at].capitals > 0 else { return false }
    return cursor.isFunction(.on, at: at - 1) || at == 0
  }

  /// "of last week", «من الأسبوع الماضي».
  private static func weekAfter(_ at: Int, _ cursor: DateCursor) -> Reading? {
    let start = cursor.pastOf(at)
    guard let unit = RelativeUnitRule.read(start, cursor, allowing: [.la, .ba]),
      case .unit(.week, _, 1) = unit.expression
    else { return nil }
    return unit
  }
}
