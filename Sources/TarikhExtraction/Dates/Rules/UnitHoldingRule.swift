import TarikhCore

/// The week, weekend or month that holds a date: "the week of 12 May", "the weekend of Easter".
enum UnitHoldingRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard cursor.isLatin(at), let unit = cursor.unit(at), unit.value.1 == .one,
      [.week, .weekend].contains(unit.value.0),
      let of = cursor.function(.of, at: unit.end)
    else { return nil }
    let start = cursor.function(.the, at: of) ?? of
    guard let base = DateRules.single(start, cursor.at(start)), LastingRule.isDay(base.expression)
    else { return nil }
    return Reading(at..<base.tokens.upperBound, .unitHolding(unit.value.0, base.expression))
  }
}
