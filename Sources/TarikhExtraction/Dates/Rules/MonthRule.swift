import TarikhCore

/// A month as it was read.
struct MonthValue: Hashable, Sendable {
  var calendar: CalendarSystem
  var month: Int
  /// Something beside the word says that it is the month: «شهر», its double, a full stop after "Feb".
  var isSupported: Bool
}

/// A month: «شهر مارس/آذار الماضي», "April 2018", «شهر رمضان», "last September".
enum MonthRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    if cursor.isNumber(at) { return yearFirst(at, cursor) }
    let before = cursor.relation(at)
    let start = before.map { $0.end } ?? at
    guard let month = month(start, cursor, isHeaded: true) else { return nil }
    var fields = CalendarFields(calendar: month.value.calendar, month: .named(month.value.month))
    var end = month.end
    var isSupported = !month.isWeak || month.value.isSupported
    if let relation = before?.value {
      guard relation.offset != nil || relation == .same else { return nil }
      fields.relation = relation
      isSupported =
        isSupported || cursor.tokens[start].kind == .latin && cursor.tokens[start].capitals > 0
    }
    let tail = MonthTail.read(end, cursor, &fields) ?? shortYear(end, cursor, &fields)
    if let tail {
      end = tail
      isSupported = true
    }
    guard isSupported || isAlone(start, month, cursor) else { return nil }
    return Reading(at..<end, .calendar(fields))
  }

  /// "2015 June": a month after its year, where no day follows.
  private static func yearFirst(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let year = cursor.plainNumber(at, digits: 4...4), (1800...2199).contains(year),
      let month = month(at + 1, cursor, isHeaded: false), !cursor.isNumber(month.end),
      cursor.isLatin(at + 1), cursor.tokens[at + 1].capitals > 0,
      !month.isWeak || isCued(at - 1, cursor) && !isNamePart(month.end, cursor)
    else { return nil }
    let fields = CalendarFields(
      calendar: month.value.calendar, year: .number(year), month: .named(month.value.month))
    return Reading(at..<month.end, .calendar(fields))
  }

  private static func isCued(_ at: Int, _ cursor: DateCursor) -> Bool {
    [.yearCue, .and, .to].contains { cursor.isFunction($0, at: at) }
  }

  /// Whether a word after "June" or "April" may go on with a person's name.
  private static func isNamePart(_ at: Int, _ cursor: DateCursor) -> Bool {
    cursor.isLatin(at) && cursor.kinds(at).isEmpty && cursor.tokens[at].capitals > 0
  }

  /// "Aug 96": two digits that can be no day.
  private static func shortYear(
    _ at: Int, _ cursor: DateCursor, _ fields: inout CalendarFields
  ) -> Int? {
    guard cursor.isLatin(at - 1), cursor.tokens[at - 1].capitals > 0,
      let year = cursor.plainNumber(at, digits: 2...2), year > 50,
      !cursor.isFunction(.measure, at: at + 1)
    else { return nil }
    fields.year = .number(1900 + year)
    return at + 1
  }

  /// Whether what stands around an ordinary word shows that it is the month.
  private static func isAlone(_ at: Int, _ month: Found<MonthValue>, _ cursor: DateCursor) -> Bool {
    let token = cursor.tokens[at]
    if cursor.isMark(Mark.quote, at: month.end), cursor.touchesPrevious(month.end) { return false }
    let hasCue = cursor.isFunction(.monthCue, at: at - 1)
    guard token.kind == .latin else {
      return hasCue || cursor.knownMonths.contains(month.value) && token.clitics.isEmpty
    }
    let isAfterIn = hasCue && cursor.isFunction(.in, at: at - 1)
    if token.capitals == 0, !cursor.index.isDayFirst { return isAfterIn }
    let isAfterThe = cursor.isFunction(.the, at: at - 1) && cursor.isFunction(.monthCue, at: at - 2)
    return hasCue || isAfterThe || cursor.phaseBefore(at) || isBeforeMonth(month.end, cursor)
  }

  /// "May to July": a range of months.
  private static func isBeforeMonth(_ at: Int, _ cursor: DateCursor) -> Bool {
    let next = cursor.isMark(Mark.dash, at: at) ? at + 1 : cursor.function(.to, at: at)
    return next.flatMap { month($0, cursor, isHeaded: false) } != nil
  }

  /// A month's name, with «شهر» before it, its double after it and the full stop of an abbreviation.
  static func month(
    _ at: Int, _ cursor: DateCursor, isHeaded: Bool, allowing clitics: Clitics = []
  ) -> Found<MonthValue>? {
    var start = at
    if isHeaded,
      let head = cursor.unit(.month, [.one, .definite, .pair], at: at, allowing: clitics)
    {
      start = head
    }
    if start > at { start = cursor.isLatin(start) ? cursor.pastOf(start) : start }
    guard
      let found = cursor.read(
        start, .month, allowing: start == at ? clitics : [],
        { if case .month(let calendar, let month) = $0 { (calendar, month) } else { nil } })
    else { return start > at ? numbered(start, cursor, afterDay: hasDayBefore(at, cursor)) : nil }
    var value = MonthValue(
      calendar: found.value.0, month: found.value.1, isSupported: start > at)
    var end = found.end
    if cursor.tokens[end - 1].kind == .latin, cursor.isAbbreviated(end) { end += 1 }
    if let double = double(end, value.month, cursor) {
      end = double
      value.isSupported = true
    }
    return Found(value: value, end: end, isWeak: found.isWeak)
  }

  /// «شهر 9», «الشهر التاسع من عام 2014»: a month by its number.
  private static func numbered(_ at: Int, _ cursor: DateCursor, afterDay: Bool) -> Found<
    MonthValue
  >? {
    guard !cursor.isLatin(at - 1), let number = monthNumber(at, cursor, afterDay: afterDay),
      (1...12).contains(number.value)
    else { return nil }
    return Found(
      value: MonthValue(calendar: .gregorian, month: number.value, isSupported: true),
      end: number.end)
  }

  /// Whether the number of a day stands before the month: «27 من الشهر الثامن».
  private static func hasDayBefore(_ at: Int, _ cursor: DateCursor) -> Bool {
    cursor.isNumber(cursor.isFunction(.of, at: at - 1) ? at - 2 : at - 1)
  }

  private static func monthNumber(_ at: Int, _ cursor: DateCursor, afterDay: Bool) -> Found<Int>? {
    if let number = cursor.plainNumber(at, digits: 1...2) {
      return Found(value: number, end: at + 1)
    }
    if let words = NumberWords.read(at, allowing: [], in: cursor), words.value > 1 { return words }
    guard let ordinal = cursor.ordinal(at),
      afterDay || YearRule.attached(ordinal.end, cursor) != nil
    else { return nil }
    return ordinal
  }

  /// The same month in another tradition: «/شباط», «(أيار)», «آب».
  private static func double(_ at: Int, _ month: Int, _ cursor: DateCursor) -> Int? {
    let isBracket = cursor.isMark(Mark.openBracket, at: at)
    let start =
      isBracket || cursor.isMark(Mark.slash, at: at) || cursor.isMark(Mark.dash, at: at)
      ? at + 1 : at
    guard
      let end = cursor.read(
        start, .month, { if case .month(.gregorian, month) = $0 { true } else { nil } })?.end
    else { return nil }
    guard isBracket else { return end }
    return cursor.isMark(Mark.closeBracket, at: end) ? end + 1 : nil
  }
}

/// What follows a month: its year, «الماضي», «من العام الحالي», «هـ».
enum MonthTail {
  /// Reads the tail into `fields` and gives its end; nil where there is none.
  static func read(_ at: Int, _ cursor: DateCursor, _ fields: inout CalendarFields) -> Int? {
    var end = at
    if let relation = cursor.relation(at), !cursor.isPreposing(at),
      fields.relation == nil,
      !cursor.isDemonstrative(at), relation.value.offset != nil || relation.value == .following
    {
      fields.relation = relation.value
      end = relation.end
    }
    if let year = YearRule.attached(end, cursor) {
      fields.year = year.value.field
      if let calendar = year.value.calendar, calendar != fields.calendar {
        guard fields.month == nil else { return end > at ? end : nil }
        fields.calendar = calendar
      }
      end = year.end
      if case .relative = year.value.field, let again = YearRule.attached(end, cursor) {
        fields.year = again.value.field
        end = again.end
      }
    }
    if fields.year == nil, let era = cursor.era(end), end > at || era.value == .hijri {
      end = era.end
    }
    if fields.relation == nil, end > at, let relation = cursor.relation(end),
      !cursor.isPreposing(end), !cursor.isDemonstrative(end), relation.value.offset != nil
    {
      end = relation.end
    }
    return end > at ? end : nil
  }
}
