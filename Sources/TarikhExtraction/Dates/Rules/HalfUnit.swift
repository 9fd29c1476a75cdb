import TarikhCore

/// Half a unit: «نصف عام», «عام ونصف», "half a year", "two and a half years".
enum HalfUnit {
  /// The counts that begin with a half, or with a number and a half.
  static func first(_ at: Int, _ cursor: DateCursor) -> Found<[UnitCount]>? {
    if let end = cursor.function(.half, at: at) {
      let start = cursor.function(.one, at: end) ?? end
      guard !cursor.isLatin(at) || start > end, let unit = cursor.unit(start),
        unit.value.1 == .one, let half = half(of: unit.value.0)
      else { return nil }
      return Found(value: [half], end: unit.end)
    }
    guard cursor.isLatin(at) || cursor.isLatin(at + 1), let number = cursor.cardinal(at),
      let and = cursor.function(.and, at: number.end), let one = cursor.function(.one, at: and),
      let end = cursor.function(.half, at: one), let unit = cursor.unit(end),
      unit.value.1 == .many, let half = half(of: unit.value.0)
    else { return nil }
    return Found(value: [UnitCount(count: number.value, unit: unit.value.0), half], end: unit.end)
  }

  /// «ونصف», «ونصف العام», "and a half" behind a count; its value is nil for a unit that has no half in days.
  static func behind(_ unit: TimeUnit, _ at: Int, _ cursor: DateCursor) -> Found<UnitCount?>? {
    if let and = cursor.function(.and, at: at), let one = cursor.function(.one, at: and),
      let end = cursor.function(.half, at: one)
    {
      return Found(value: half(of: unit), end: end)
    }
    guard at < cursor.tokens.count, cursor.tokens[at].clitics == .wa,
      let end = cursor.function(.half, at: at, allowing: .wa)
    else { return nil }
    return Found(value: half(of: unit), end: cursor.unit(unit, [.definite], at: end) ?? end)
  }

  /// Half a month is taken for two weeks, which makes the day one of about.
  private static func half(of unit: TimeUnit) -> UnitCount? {
    switch unit {
    case .century: UnitCount(count: 5, unit: .decade)
    case .decade: UnitCount(count: 5, unit: .year)
    case .year: UnitCount(count: 6, unit: .month)
    case .month: UnitCount(count: 2, unit: .week)
    default: nil
    }
  }
}
