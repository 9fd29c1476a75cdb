import TarikhCore

/// A count that runs from or to a date: "two weeks starting 5 May", "the week ending Friday", "for three days from Monday".
enum LastingRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let counts = counts(at, cursor) else { return nil }
    let start = isArticle(at, cursor) ? at - 1 : at
    let comma = cursor.pastComma(counts.end)
    var direction = 1
    var next = cursor.function(.starting, at: comma)
    if next == nil, let end = cursor.function(.ending, at: comma) { (next, direction) = (end, -1) }
    if next == nil, cursor.isFunction(.lasting, at: start - 1) {
      next = cursor.function(.from, at: comma)
    }
    guard var next else { return nil }
    next = cursor.function(.on, at: next) ?? cursor.function(.from, at: next) ?? next
    next = cursor.function(.the, at: next) ?? next
    guard let base = DateRules.single(next, cursor.at(next)), isDay(base.expression) else {
      return nil
    }
    return Reading(
      start..<base.tokens.upperBound,
      .lasting(counts.value, direction: direction, from: base.expression))
  }

  private static func isArticle(_ at: Int, _ cursor: DateCursor) -> Bool {
    cursor.isFunction(.one, at: at - 1) && cursor.unit(at) != nil
  }

  /// A count of units, or the bare unit of "the week starting".
  private static func counts(_ at: Int, _ cursor: DateCursor) -> Found<[UnitCount]>? {
    if let counts = CountedRule.counts(at, cursor) { return counts }
    guard cursor.isLatin(at), let unit = cursor.unit(at), unit.value.1 == .one,
      [.week, .fortnight, .month, .year].contains(unit.value.0)
    else { return nil }
    return Found(value: [UnitCount(count: 1, unit: unit.value.0)], end: unit.end)
  }

  /// Whether an expression names one day.
  static func isDay(_ expression: TimeExpression) -> Bool {
    switch expression {
    case .calendar(let fields): fields.day != nil
    case .deictic, .weekday, .weekdayOf, .holiday, .weekdayBeside: true
    case .ordinal(_, let kind, _): kind != .week && kind != .month
    default: false
    }
  }
}
