import TarikhCore

/// The first or last units of a stretch: "the first three months of 2025", «الأيام العشرة الأخيرة من رمضان».
enum SpanRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    cursor.isLatin(at) ? ordinalFirst(at, cursor) : unitFirst(at, cursor)
  }

  private static func ordinalFirst(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let side = side(at, cursor), let count = cursor.cardinal(side.end),
      let unit = cursor.unit(count.end), unit.value.1 == .many
    else { return nil }
    return reading(at, side.value * count.value, unit.value.0, unit.end, cursor)
  }

  /// "first" is 1, "last" −1.
  private static func side(_ at: Int, _ cursor: DateCursor) -> Found<Int>? {
    if let relation = cursor.relation(at), relation.value == .previous {
      return Found(value: -1, end: relation.end)
    }
    guard let ordinal = cursor.ordinal(at), abs(ordinal.value) == 1 else { return nil }
    return ordinal
  }

  private static func unitFirst(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let unit = cursor.unit(at), unit.value.1 == .definiteMany,
      let count = cursor.cardinal(unit.end), let side = cursor.ordinal(count.end),
      abs(side.value) == 1
    else { return nil }
    return reading(at, side.value * count.value, unit.value.0, side.end, cursor)
  }

  private static func reading(
    _ at: Int, _ count: Int, _ unit: TimeUnit, _ end: Int, _ cursor: DateCursor
  ) -> Reading? {
    guard [.day, .month].contains(unit), abs(count) > 1, abs(count) < 32 else { return nil }
    let start = cursor.pastOf(end)
    guard start > end, let base = OrdinalRule.base(start, cursor, hasOf: true) else { return nil }
    return Reading(at..<base.end, .span(count, unit, of: base.expression))
  }
}
