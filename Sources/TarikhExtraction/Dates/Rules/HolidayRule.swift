import TarikhCore

/// A holiday: «عيد الفطر», "Christmas Day 2013", "last Easter".
enum HolidayRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    let relation = cursor.relation(at)
    let start = relation?.end ?? at
    guard
      let holiday = cursor.read(
        start, .holiday, { if case .holiday(let holiday) = $0 { holiday } else { nil } })
    else { return nil }
    guard !cursor.isFunction(.occasion, at: at - 1) else {
      return Reading(at..<holiday.end, .nothing)
    }
    var end = holiday.end
    var side = relation?.value
    if side == nil, let after = cursor.relation(end), after.value.offset != nil,
      !cursor.isLatin(end),
      !cursor.isDemonstrative(end)
    {
      (side, end) = (after.value, after.end)
    }
    let year = YearRule.attached(end, cursor)
    return Reading(
      at..<(year?.end ?? end),
      .holiday(holiday.value, year: year?.value.field, relation: side))
  }
}
