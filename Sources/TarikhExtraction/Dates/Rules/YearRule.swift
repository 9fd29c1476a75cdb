import TarikhCore

/// A year as it was read.
struct YearValue: Hashable, Sendable {
  var field: YearField
  /// The calendar that an era beside it names.
  var calendar: CalendarSystem?
}

/// A year: «عام 2011», «سنة ألفين وأحد عشر», "1447 هـ", "the year 2011", a bare "2011".
enum YearRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    if let headed = headed(at, cursor) { return reading(at, headed) }
    if let words = inWords(at, cursor) { return reading(at, words) }
    if let apposed = apposed(at, cursor) { return reading(at, apposed) }
    guard let year = digits(at, cursor, lowest: 1) else { return nil }
    if cursor.isLatin(at - 1), year.end == at + 1, cursor.era(at - 1)?.value == .gregorian,
      cursor.tokens[at - 1].capitals > 1, !cursor.isNumber(at - 2)
    {
      return reading(at, year)
    }
    let hasEra = year.end > at + 1
    guard hasEra || isBareYear(at, cursor) else { return nil }
    return reading(at, year)
  }

  /// «هذا العام 1436هـ», «العام الحالي 2015»: the year that the words before it mean.
  private static func apposed(_ at: Int, _ cursor: DateCursor, allowing clitics: Clitics = [])
    -> Found<YearValue>?
  {
    guard !cursor.isNumber(at),
      let relative = RelativeUnitRule.read(at, cursor, allowing: clitics),
      case .unit(.year, _, 1) = relative.expression
    else { return nil }
    return fullDigits(relative.tokens.upperBound, cursor)
  }

  /// "in nineteen ninety six", «في ألف وتسعمئة واثنين وخمسين».
  private static func inWords(_ at: Int, _ cursor: DateCursor) -> Found<YearValue>? {
    guard cursor.isFunction(.yearCue, at: at - 1), let words = yearWords(at, cursor) else {
      return nil
    }
    guard !cursor.isLatin(at) else { return words }
    guard case .number(let year) = words.value.field, (1300..<2000).contains(year),
      !cursor.isCounting(words.end)
    else { return nil }
    return words
  }

  /// A number in words that can be a year: of two parts at least, so that no round count is taken for one.
  private static func yearWords(_ at: Int, _ cursor: DateCursor) -> Found<YearValue>? {
    guard let words = NumberWords.read(at, allowing: [], in: cursor),
      (1000...2999).contains(words.value),
      words.value % 100 != 0, !cursor.isFunction(.measure, at: words.end)
    else { return nil }
    return Found(value: YearValue(field: .number(words.value)), end: words.end)
  }

  private static func reading(_ at: Int, _ year: Found<YearValue>) -> Reading {
    let fields = CalendarFields(
      calendar: year.value.calendar ?? .gregorian, year: year.value.field)
    return Reading(at..<year.end, .calendar(fields))
  }

  /// A year after a month or a part of the year: «2026», ", 2026", «من عام 2026», "of this year".
  static func attached(_ at: Int, _ cursor: DateCursor) -> Found<YearValue>? {
    if let year = fullDigits(at, cursor) { return year }
    if cursor.isMark(Mark.comma, at: at), let year = fullDigits(at + 1, cursor) { return year }
    let of = cursor.pastOf(at)
    let isArticle = of > at && cursor.isLatin(of) && cursor.isFunction(.the, at: of)
    let start = isArticle ? of + 1 : of
    let clitics: Clitics = [.la, .ba, .mergedArticle]
    if let headed = headed(start, cursor, allowing: clitics) { return headed }
    if start > at, let year = fullDigits(start, cursor) { return year }
    if let apposed = apposed(start, cursor, allowing: clitics) { return apposed }
    if let relative = RelativeUnitRule.read(start, cursor, allowing: clitics),
      case .unit(.year, let relation, 1) = relative.expression, let offset = relation.offset
    {
      return Found(value: YearValue(field: .relative(offset)), end: relative.tokens.upperBound)
    }
    let words = cursor.pastComma(at)
    return yearWords(words > at ? words : start, cursor)
  }

  private static func fullDigits(_ at: Int, _ cursor: DateCursor) -> Found<YearValue>? {
    guard cursor.isNumber(at), cursor.digits(at) == 4 else { return nil }
    let isUsual = (1900...2099).contains(cursor.tokens[at].number)
    guard isUsual || !cursor.isFunction(.measure, at: at + 1) else { return nil }
    return digits(at, cursor, lowest: 1000)
  }

  /// «عام», "the year" with the number after it in digits or words.
  private static func headed(_ at: Int, _ cursor: DateCursor, allowing clitics: Clitics = [])
    -> Found<YearValue>?
  {
    guard let next = cursor.unit(.year, [.one, .definite], at: at, allowing: clitics) else {
      return nil
    }
    if let year = digits(next, cursor, lowest: 1) {
      return year.end > next + 1 || cursor.digits(next) > 2 ? year : nil
    }
    guard var words = NumberWords.read(next, allowing: [.wa], in: cursor), words.value >= 100 else {
      return nil
    }
    let calendar = pastEra(&words, cursor)
    return Found(value: YearValue(field: .number(words.value), calendar: calendar), end: words.end)
  }

  /// Digits, with the era after them.
  private static func digits(_ at: Int, _ cursor: DateCursor, lowest: Int) -> Found<YearValue>? {
    guard let value = cursor.plainNumber(at, digits: 1...4), value >= lowest, value < 3000 else {
      return nil
    }
    var found = Found(value: value, end: at + 1)
    let calendar = pastEra(&found, cursor)
    return Found(value: YearValue(field: .number(found.value), calendar: calendar), end: found.end)
  }

  private static func pastEra(_ year: inout Found<Int>, _ cursor: DateCursor) -> CalendarSystem? {
    guard let era = cursor.era(year.end) else { return nil }
    year.end = era.end
    if era.value == .bce { year.value = 1 - year.value }
    if era.value == .buddhist { year.value -= 543 }
    return era.value == .hijri ? .hijri : .gregorian
  }

  /// Whether four digits alone can be nothing but a year.
  private static func isBareYear(_ at: Int, _ cursor: DateCursor) -> Bool {
    guard cursor.digits(at) == 4, let value = cursor.plainNumber(at, digits: 4...4) else {
      return false
    }
    if cursor.isFunction(.quantifier, at: at - 1) || cursor.isFunction(.measure, at: at + 1)
      || cursor.isNumber(at + 1) || cursor.isNumber(at - 1)
    {
      return false
    }
    let hasCue = cursor.isFunction(.yearCue, at: at - 1)
    if hasCue {
      return (1500...2199).contains(value) && !(value % 100 == 0 && cursor.isCounting(at + 1))
    }
    return (1900...2099).contains(value) && value % 100 != 0 && !cursor.isCounting(at + 1)
  }
}
