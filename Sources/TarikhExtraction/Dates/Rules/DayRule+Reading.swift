import TarikhCore

extension DayRule {
  /// What the pieces say together.
  static func reading(_ at: Int, _ cursor: DateCursor, _ pieces: Pieces) -> Reading? {
    if var core = pieces.core {
      guard core.year != nil || core.month != nil || pieces.weekday != nil else { return nil }
      if isName(at, core, cursor, pieces) { return Reading(at..<pieces.end, .nothing) }
      if core.day != nil { core.weekday = pieces.weekday?.value }
      if let weekday = pieces.weekday, let day = core.day, day <= 5, !cursor.isLatin(at),
        cursor.ordinal(weekday.end) != nil
      {
        core.mayCountWeekdays = true
      }
      if core.relation == nil { core.relation = pieces.relation }
      return Reading(at..<pieces.end, .calendar(core), deictic: pieces.deictic)
    }
    if let days = pieces.deictic { return deictic(at, cursor, pieces, days) }
    guard let weekday = pieces.weekday else { return nil }
    return weekdayReading(at, cursor, pieces, weekday)
  }

  /// «ثورة 25 يناير», "the January 25 revolution": the name of what happened in a year that all know.
  private static func isName(
    _ at: Int, _ core: CalendarFields, _ cursor: DateCursor, _ pieces: Pieces
  ) -> Bool {
    guard core.year == nil, core.relation == nil, pieces.weekday == nil, pieces.deictic == nil,
      core.day != nil
    else { return false }
    let isOf = cursor.isFunction(.of, at: at - 1) || cursor.isFunction(.the, at: at - 1)
    return cursor.isFunction(.named, at: isOf || cursor.isBareArticle(at - 1) ? at - 2 : at - 1)
      || cursor.isLatin(pieces.end) && cursor.isFunction(.named, at: pieces.end)
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
      if isOutlet(at, end, cursor) || pieces.end == at + 1 && isRate(at, cursor) { return nil }
      if pieces.end == at + 1, isQuoted(at, cursor) { return Reading(at..<end, .nothing) }
    }
    return Reading(at..<end, .deictic(days, weekday: pieces.weekday?.value))
  }

  /// «مرتين في اليوم», «باليوم»: so many a day; today is «اليوم» without «في».
  private static func isRate(_ at: Int, _ cursor: DateCursor) -> Bool {
    cursor.tokens[at].clitics.contains(.ba)
      || cursor.isFunction(.of, at: at - 1) && !cursor.isFunction(.from, at: at - 1)
  }

  /// «قال لـ"اليوم"», «قال لـ(اليوم)»: the name of a paper in quotes or brackets of its own.
  private static func isQuoted(_ at: Int, _ cursor: DateCursor) -> Bool {
    if cursor.isMark(Mark.quote, at: at - 1) { return cursor.isMark(Mark.quote, at: at + 1) }
    guard cursor.isMark(Mark.openBracket, at: at - 1), cursor.isMark(Mark.closeBracket, at: at + 1),
      at > 1
    else { return false }
    return cursor.tokens[at - 2].kind == .arabic && cursor.tokens[at - 2].span.count <= 2
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
      !cursor.isPreposing(end) || found.value == .afterNext || found.value == .beforePrevious
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
    if relation == nil, isRepeated(at, weekday.end, cursor) || isSurname(at, weekday.end, cursor) {
      return Reading(at..<end, .nothing)
    }
    return Reading(
      at..<end, .weekday(weekday.value, relation, isPreposed: pieces.relation != nil))
  }

  /// «كل يوم جمعة», "every Monday", «أيام السبت»: again and again.
  private static func isRepeated(_ at: Int, _ end: Int, _ cursor: DateCursor) -> Bool {
    if cursor.isFunction(.every, at: at - 1) { return true }
    guard !cursor.isLatin(at), at > 0, cursor.weekday(at) != nil,
      cursor.at(at - 1).unit(.day, [.many], at: at - 1) != nil
    else { return false }
    return cursor.weekday(end, allowing: .wa) == nil
  }

  /// «، محمد الخميس، »: a given name with nothing but marks around it and the weekday.
  private static func isSurname(_ at: Int, _ end: Int, _ cursor: DateCursor) -> Bool {
    guard !cursor.isLatin(at), end == at + 1, at > 1, cursor.isMark(Mark.comma, at: end),
      cursor.text.classes(at: at - 1).has(.givenName)
    else { return false }
    return cursor.isMark(Mark.comma, at: at - 2) || cursor.tokens[at - 2].kind == .newline
  }

  /// "Tue", "Sat." with a capital, after "on" or beside a comma.
  private static func isCapitalAbbreviation(_ at: Int, _ cursor: DateCursor) -> Bool {
    guard cursor.isLatin(at), cursor.tokens[at].capitals > 0, cursor.tokens[at].span.count < 6
    else { return false }
    return cursor.isFunction(.on, at: at - 1) || at == 0
  }

  /// "of last week", «من الأسبوع الماضي».
  private static func weekAfter(_ at: Int, _ cursor: DateCursor) -> Reading? {
    let of = cursor.isLatin(at) ? cursor.function(.from, at: at) ?? at : at
    let start = cursor.pastOf(of)
    guard let unit = RelativeUnitRule.read(start, cursor, allowing: [.la, .ba]),
      case .unit(.week, _, 1) = unit.expression
    else { return nil }
    return unit
  }
}
