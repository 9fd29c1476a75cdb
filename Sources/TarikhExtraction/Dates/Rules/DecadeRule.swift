import TarikhCore

/// A decade or century: «تسعينيات القرن الماضي», "the 1990s", «القرن الحادي والعشرين», "the 21st century".
enum DecadeRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    digits(at, cursor) ?? words(at, cursor) ?? century(at, cursor) ?? headed(at, cursor)
  }

  /// «les années 1990», «années 90»: the years of a decade by its first.
  private static func headed(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let start = cursor.unit(.decade, [.code], at: at),
      let year = cursor.plainNumber(start, digits: 2...4), year % 10 == 0, year > 0,
      year < 100 || (1000...2990).contains(year)
    else { return nil }
    return Reading(at..<start + 1, .decade(year < 100 ? 190 + year / 10 : year / 10))
  }

  private static func digits(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let year = cursor.plainNumber(at, digits: 2...4), year % 10 == 0, year > 0 else {
      return nil
    }
    let quote =
      cursor.isMark(Mark.quote, at: at + 1) && cursor.touchesPrevious(at + 1) ? at + 2 : at + 1
    guard cursor.isLatin(quote), cursor.touchesPrevious(quote),
      cursor.text.bytes[Int(cursor.tokens[quote].start)] == UInt8(ascii: "s"),
      cursor.tokens[quote].end - cursor.tokens[quote].start == 1
    else { return nil }
    switch year {
    case 1000...2990: return Reading(at..<quote + 1, .decade(year / 10))
    case 20...90
    where cursor.isFunction(.the, at: cursor.isMark(Mark.quote, at: at - 1) ? at - 2 : at - 1):
      return Reading(at..<quote + 1, .decade(190 + year / 10))
    default: return nil
    }
  }

  private static func words(_ at: Int, _ cursor: DateCursor) -> Reading? {
    let head = cursor.unit(.decade, [.one], at: at)
    var start = head ?? at
    var hundreds = 19
    if let century = cursor.cardinal(start), cursor.isLatin(start),
      (18...20).contains(century.value)
    {
      let next = cursor.isMark(Mark.dash, at: century.end) ? century.end + 1 : century.end
      if decade(next, cursor) != nil { (hundreds, start) = (century.value, next) }
    }
    guard let decade = decade(start, cursor) else { return nil }
    let hasThe =
      cursor.isFunction(.the, at: at - 1) || !cursor.isLatin(at) || start > at
      || cursor.isMark(Mark.dash, at: at - 1) && cursor.phaseBefore(at)
    guard hasThe else { return nil }
    if decade.value < 20 { hundreds = 20 }
    var end = decade.end
    if let century = centuryAfter(end, cursor) {
      (hundreds, end) = (century.value ?? 19, century.end)
    }
    return Reading(at..<end, .decade(hundreds * 10 + decade.value / 10))
  }

  private static func decade(_ at: Int, _ cursor: DateCursor) -> Found<Int>? {
    cursor.read(at, .decade) { if case .decade(let decade) = $0 { decade } else { nil } }
  }

  /// «من القرن الماضي», «القرن التاسع عشر» after a decade.
  private static func centuryAfter(_ at: Int, _ cursor: DateCursor) -> (value: Int?, end: Int)? {
    let start = cursor.pastOf(at)
    if let relative = RelativeUnitRule.read(start, cursor),
      case .unit(.century, _, 1) = relative.expression
    {
      return (nil, relative.tokens.upperBound)
    }
    guard let century = century(start, cursor),
      case .century(let number, false) = century.expression
    else {
      return nil
    }
    return (number, century.tokens.upperBound)
  }

  private static func century(_ at: Int, _ cursor: DateCursor) -> Reading? {
    var number: Found<Int>?
    if let unit = cursor.unit(.century, [.one, .definite], at: at), !cursor.isLatin(at) {
      number = cursor.ordinal(unit)
    } else if let ordinal = cursor.ordinal(at), ordinal.value > 0 {
      let next = cursor.isMark(Mark.dash, at: ordinal.end) ? ordinal.end + 1 : ordinal.end
      number = cursor.unit(.century, [.one], at: next).map { Found(value: ordinal.value, end: $0) }
    }
    guard let number, (1...30).contains(number.value) else { return nil }
    if let era = cursor.era(number.end) {
      return Reading(at..<era.end, .century(number.value - 1, isBCE: era.value == .bce))
    }
    return Reading(at..<number.end, .century(number.value - 1, isBCE: false))
  }
}
