import TarikhCore

/// A holiday: «عيد الفطر», "Christmas Day 2013", "last Easter", "Halloween weekend".
enum HolidayRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    if cursor.isNumber(at) { return yearFirst(at, cursor) }
    let relation = cursor.relation(at)
    let start = relation?.end ?? at
    let head = cursor.isLatin(at) ? nil : cursor.unit(.day, [.one], at: at)
    guard let holiday = holiday(start, cursor) ?? head.flatMap({ self.holiday($0, cursor) })
    else { return nil }
    guard !cursor.isFunction(.occasion, at: at - 1) else {
      return Reading(at..<holiday.end, .nothing)
    }
    var weekend = weekend(holiday.end, cursor)
    var end = weekend ?? holiday.end
    var side = relation?.value
    if side == nil, let after = cursor.relation(end), after.value.offset != nil,
      !cursor.isPreposing(end),
      !cursor.isDemonstrative(end)
    {
      (side, end) = (after.value, after.end)
    }
    let year = YearRule.attached(end, cursor)
    end = year?.end ?? end
    if weekend == nil, let late = self.weekend(end, cursor) { (weekend, end) = (late, late) }
    if holiday.isWeak, year == nil, side == nil, !isSupported(at, cursor) { return nil }
    let expression = TimeExpression.holiday(holiday.value, year: year?.value.field, relation: side)
    return Reading(
      at..<end, weekend == nil ? expression : .unitHolding(.weekend, expression))
  }

  private static func holiday(_ at: Int, _ cursor: DateCursor) -> Found<Holiday>? {
    cursor.read(at, .holiday) { if case .holiday(let holiday) = $0 { holiday } else { nil } }
  }

  /// "Halloween weekend".
  private static func weekend(_ at: Int, _ cursor: DateCursor) -> Int? {
    cursor.isLatin(at) ? cursor.unit(.weekend, [.one], at: at) : nil
  }

  /// "2017 Memorial Day": the year before the holiday.
  private static func yearFirst(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let year = cursor.plainNumber(at, digits: 4...4), (1000...2999).contains(year),
      cursor.isLatin(at + 1), !cursor.kinds(at + 1).isDisjoint(with: .holiday),
      let holiday = read(at + 1, cursor.at(at + 1)),
      case .holiday(let name, nil, nil) = holiday.expression
    else { return nil }
    return Reading(
      at..<holiday.tokens.upperBound, .holiday(name, year: .number(year), relation: nil))
  }

  /// Whether an ordinary word, or a feast that is another day in every country, stands where a date does.
  private static func isSupported(_ at: Int, _ cursor: DateCursor) -> Bool {
    guard !cursor.isLatin(at) || cursor.tokens[at].capitals > 0 else { return false }
    return cursor.isFunction(.monthCue, at: at - 1) || cursor.isFunction(.on, at: at - 1)
  }
}
