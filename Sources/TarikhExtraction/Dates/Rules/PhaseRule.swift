import TarikhCore

/// A part of a stretch, which is dropped from its value: «نهاية عام 2019», "late last week", «مطلع ديسمبر».
enum PhaseRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard var end = cursor.phase(at) else { return nil }
    if cursor.isMark(Mark.dash, at: end), cursor.touchesPrevious(end) { end += 1 }
    if let unit = unitInText(at, end, cursor) { return unit }
    // "the term ends in August": the verb, no part of August; «اجتماع آخر في أبريل»: another one.
    guard !cursor.isFunction(.in, at: end), !isOrdinary(at, end, cursor) else { return nil }
    let of = cursor.pastOf(end)
    let start = cursor.function(.the, at: of) ?? of
    guard let base = base(start, cursor, hasOf: of > end) else { return nil }
    return Reading(at..<base.tokens.upperBound, base.expression)
  }

  /// «لقاء آخر في أبريل», «حدود 1967»: another one, and borders but after «في».
  private static func isOrdinary(_ at: Int, _ end: Int, _ cursor: DateCursor) -> Bool {
    guard !cursor.isLatin(at), end == at + 1 else { return false }
    if isIn(end, cursor) { return true }
    guard cursor.read(at, .phase, { $0 == .phase ? true : nil })?.isWeak ?? false else {
      return false
    }
    return !isIn(at - 1, cursor) && !cursor.tokens[at].clitics.contains(.ba)
  }

  /// Whether a word is «في» alone.
  private static func isIn(_ at: Int, _ cursor: DateCursor) -> Bool {
    cursor.isFunction(.of, at: at) && !cursor.isFunction(.from, at: at)
  }

  /// "later in the week", "earlier in the year": of the week or year that the text speaks of.
  private static func unitInText(_ at: Int, _ end: Int, _ cursor: DateCursor) -> Reading? {
    guard cursor.isFunction(.later, at: at) || cursor.isFunction(.earlier, at: at),
      let start = cursor.function(.in, at: end), let noun = cursor.function(.the, at: start),
      let unit = cursor.unit(noun), unit.value.1 == .one,
      [.week, .month, .year].contains(unit.value.0)
    else { return nil }
    return Reading(at..<unit.end, .unitInText(unit.value.0))
  }

  private static func base(_ at: Int, _ cursor: DateCursor, hasOf: Bool) -> Reading? {
    let inner = cursor.at(at)
    if let unit = RelativeUnitRule.read(at, inner), case .unit = unit.expression { return unit }
    if let year = YearRule.read(at, inner) { return year }
    if let part = YearPartRule.read(at, inner) ?? DecadeRule.read(at, inner) { return part }
    if let month = MonthRule.read(at, inner), DayCore.read(at, inner) == nil { return month }
    if hasOf || !cursor.isLatin(at), let unit = cursor.unit(at),
      isCurrent(unit.value, at, hasOf, cursor), !hasAdjective(unit.end, cursor)
    {
      return Reading(at..<unit.end, .unit(unit.value.0, .current, count: 1))
    }
    return nil
  }

  /// «بداية العام الدراسي»: another year than that of the calendar.
  private static func hasAdjective(_ at: Int, _ cursor: DateCursor) -> Bool {
    cursor.isWord(at) && cursor.hasArticle(at) && cursor.tokens[at].clitics.isEmpty
      && cursor.relation(at) == nil
  }

  /// «نهاية الشهر», "the end of the month": the present one.
  private static func isCurrent(
    _ unit: (TimeUnit, UnitForm), _ at: Int, _ hasOf: Bool, _ cursor: DateCursor
  ) -> Bool {
    guard [.week, .month, .year].contains(unit.0) else { return false }
    return cursor.isLatin(at)
      ? unit.1 == .one && (cursor.isFunction(.the, at: at - 1) || unit.0 == .year && hasOf)
      : unit.1 == .definite
  }
}
