import TarikhCore

/// A quarter, half or season of a year: «الربع الثالث من عام 2016», "Q3 2016", «صيف 2016», "this summer".
enum YearPartRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    season(at, cursor) ?? ordinalFirst(at, cursor) ?? unitFirst(at, cursor) ?? code(at, cursor)
      ?? yearFirst(at, cursor)
  }

  private static func part(_ unit: TimeUnit, _ number: Int) -> YearPart? {
    switch unit {
    case .quarter where (1...4).contains(number): .quarter(number)
    case .half where (1...2).contains(number): .half(number)
    case .half where number == -1: .half(2)
    case .quarter where number == -1: .quarter(4)
    default: nil
    }
  }

  private static func season(_ at: Int, _ cursor: DateCursor) -> Reading? {
    let relation = cursor.relation(at)
    let start = relation?.end ?? at
    guard
      let season = cursor.read(
        start, .season, { if case .season(let season) = $0 { season } else { nil } })
    else { return nil }
    if let relation {
      guard relation.value.offset != nil else { return nil }
      return Reading(at..<season.end, .season(season.value, relation.value))
    }
    if !cursor.isPreposing(season.end), let after = cursor.relation(season.end),
      after.value.offset != nil, !cursor.isDemonstrative(season.end)
    {
      return Reading(at..<after.end, .season(season.value, after.value))
    }
    let after = cursor.isMark(Mark.comma, at: season.end) ? season.end + 1 : season.end
    guard let year = YearRule.attached(after, cursor) else { return nil }
    let end = season.value == 4 ? pastSecondYear(year, cursor) : year.end
    return Reading(at..<end, .part(.season(season.value), year: year.value.field))
  }

  /// "winter 2010-11", «شتاء 2010/2011»: the season has the number of the year in which it begins.
  private static func pastSecondYear(_ year: Found<YearValue>, _ cursor: DateCursor) -> Int {
    guard case .number(let first) = year.value.field,
      cursor.isMark(Mark.dash, at: year.end) || cursor.isMark(Mark.slash, at: year.end),
      cursor.touchesPrevious(year.end), cursor.touchesPrevious(year.end + 1),
      let last = cursor.plainNumber(year.end + 1, digits: 2...4),
      last == first + 1 || last == (first + 1) % 100
    else { return year.end }
    return year.end + 2
  }

  /// "the third quarter of 2016".
  private static func ordinalFirst(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let ordinal = last(at, cursor) ?? cursor.ordinal(at) else { return nil }
    let next = cursor.isMark(Mark.dash, at: ordinal.end) ? ordinal.end + 1 : ordinal.end
    guard let unit = cursor.unit(next), let part = part(unit.value.0, ordinal.value) else {
      return nil
    }
    return finish(at, part, unit.end, cursor)
  }

  private static func last(_ at: Int, _ cursor: DateCursor) -> Found<Int>? {
    guard cursor.isLatin(at), let relation = cursor.relation(at), relation.value == .previous else {
      return nil
    }
    return Found(value: -1, end: relation.end)
  }

  /// «الربع الثالث من عام 2016».
  private static func unitFirst(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let unit = cursor.unit(at), !cursor.isLatin(at), let ordinal = cursor.ordinal(unit.end),
      let part = part(unit.value.0, ordinal.value)
    else { return nil }
    return finish(at, part, ordinal.end, cursor)
  }

  private static func finish(_ at: Int, _ part: YearPart, _ end: Int, _ cursor: DateCursor)
    -> Reading?
  {
    guard let year = YearRule.attached(end, cursor) else { return nil }
    return Reading(at..<year.end, .part(part, year: year.value.field))
  }

  /// "Q3 2016", "H2 2016": a letter with its number.
  private static func code(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let part = letter(at, cursor) else { return nil }
    let next = cursor.isMark(Mark.dash, at: at + 2) ? at + 3 : at + 2
    if let year = YearRule.attached(next, cursor) {
      return Reading(at..<year.end, .part(part, year: year.value.field))
    }
    let isCued = cursor.isFunction(.monthCue, at: at - 1) || cursor.isFunction(.between, at: at - 1)
    return isCued ? Reading(at..<at + 2, .part(part, year: nil)) : nil
  }

  /// "2017 Q1", "2017-Q1".
  private static func yearFirst(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let year = cursor.plainNumber(at, digits: 4...4), (1000...2999).contains(year) else {
      return nil
    }
    let isDashed = cursor.isMark(Mark.dash, at: at + 1) && cursor.touchesPrevious(at + 1)
    let next = isDashed ? at + 2 : at + 1
    if let ordinal = cursor.ordinal(next), cursor.isLatin(ordinal.end),
      let unit = cursor.unit(ordinal.end), unit.value.1 == .one,
      let part = part(unit.value.0, ordinal.value)
    {
      return Reading(at..<unit.end, .part(part, year: .number(year)))
    }
    guard let part = letter(next, cursor) else { return nil }
    return Reading(at..<next + 2, .part(part, year: .number(year)))
  }

  /// "Q3", "H2".
  static func letter(_ at: Int, _ cursor: DateCursor) -> YearPart? {
    guard let code = cursor.unit(at), code.value.1 == .code, cursor.touchesPrevious(code.end),
      let number = cursor.plainNumber(code.end, digits: 1...1)
    else { return nil }
    return part(code.value.0, number)
  }
}
