import TarikhCore

/// Units counted from a date: «قبل ثلاثة أيام», "two weeks ago", "in two months", «وبعد يومين», "two days later".
enum CountedRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let before = before(at, cursor) else { return after(at, cursor) }
    guard let after = after(at, cursor), after.tokens.upperBound > before.tokens.upperBound else {
      return before
    }
    return after
  }

  /// Counts with their units: «شهر و21 يوما», "1 year 2 months", «عام ونصف».
  static func counts(_ at: Int, _ cursor: DateCursor) -> Found<[UnitCount]>? {
    if let half = HalfUnit.first(at, cursor) { return half }
    guard var found = count(at, cursor, allowing: []).map({ Found(value: [$0.value], end: $0.end) })
    else {
      return nil
    }
    while found.value.count < 4, let last = found.value.last {
      if let half = HalfUnit.behind(last.unit, found.end, cursor) {
        guard let value = half.value else { return nil }
        found.value.append(value)
        found.end = half.end
        break
      }
      var next = cursor.pastComma(found.end)
      next = cursor.function(.and, at: next, allowing: []) ?? next
      guard let more = count(next, cursor, allowing: .wa) else { break }
      found.value.append(more.value)
      found.end = more.end
    }
    return found
  }

  private static func count(_ at: Int, _ cursor: DateCursor, allowing clitics: Clitics) -> Found<
    UnitCount
  >? {
    if let unit = cursor.unit(at, allowing: clitics) {
      guard unit.value.0 != .period, cursor.function(.half, at: at) == nil else { return nil }
      if unit.value.1 == .two {
        return Found(value: UnitCount(count: 2, unit: unit.value.0), end: unit.end)
      }
      let isOne =
        unit.value.1 == .one && (!cursor.isLatin(at) || cursor.isFunction(.one, at: at - 1))
      return isOne ? Found(value: UnitCount(count: 1, unit: unit.value.0), end: unit.end) : nil
    }
    let start = cursor.function(.one, at: at) ?? at
    guard
      let number = start > at
        ? Found(value: 1, end: start) : cursor.cardinal(at, allowing: clitics),
      let unit = cursor.unit(number.end), [.one, .many].contains(unit.value.1),
      unit.value.0 != .period, cursor.function(.half, at: number.end) == nil
    else { return nil }
    return Found(value: UnitCount(count: number.value, unit: unit.value.0), end: unit.end)
  }

  /// «قبل», «بعد», "in" before the count.
  private static func before(_ at: Int, _ cursor: DateCursor) -> Reading? {
    let isBack = cursor.function(.before, at: at) ?? cursor.function(.since, at: at)
    guard let lead = isBack ?? cursor.function(.after, at: at) ?? cursor.function(.in, at: at),
      !cursor.isNumber(at)
    else { return nil }
    if let vague = few(at, lead, cursor) { return vague }
    if let start = cursor.function(.about, at: lead), let inner = counted(at, start, cursor) {
      return Reading(inner.tokens, .about(inner.expression))
    }
    return counted(at, lead, cursor)
  }

  /// «قبل بضعة أشهر»: so many that nobody says how many.
  private static func few(_ at: Int, _ start: Int, _ cursor: DateCursor) -> Reading? {
    guard !cursor.isLatin(at), let few = cursor.function(.few, at: start),
      let unit = cursor.unit(few), unit.value.1 == .many
    else { return nil }
    return Reading(at..<unit.end, .vague)
  }

  /// The count at `start`, behind «قبل» or its like at `at`.
  private static func counted(_ at: Int, _ start: Int, _ cursor: DateCursor) -> Reading? {
    let isBack = cursor.function(.before, at: at) ?? cursor.function(.since, at: at)
    guard let counts = counts(start, cursor), !isDistributive(at, start, cursor) else { return nil }
    if cursor.isPreposing(at) { return english(at, counts, cursor) }
    if cursor.function(.since, at: at) != nil, counts.value.contains(where: { $0.unit != .day }) {
      return nil
    }
    let direction = isBack == nil ? 1 : -1
    if let hence = cursor.function(.hence, at: counts.end) {
      return Reading(at..<hence, .counted(counts.value, direction: direction, from: nil))
    }
    if let of = cursor.function(.of, at: counts.end) ?? upon(counts.end, direction, cursor) {
      guard let anchor = DateRules.single(of, cursor.at(of)), isAnchor(anchor.expression) else {
        return nil
      }
      let end = anchor.tokens.upperBound
      return Reading(
        at..<end, .counted(counts.value, direction: direction, from: anchor.expression))
    }
    if direction > 0, cursor.tokens[at].clitics.isCoordinated || !cursor.isAhead(at) {
      let isTold = TenseReader(cursor: cursor).isTold(at..<counts.end)
      return Reading(
        at..<counts.end, .countedFromText(counts.value, direction: 1, orDocument: !isTold))
    }
    return Reading(at..<counts.end, .counted(counts.value, direction: direction, from: nil))
  }

  /// «بعد عام على الغزو», but not «بعد عام على الأقل».
  private static func upon(_ at: Int, _ direction: Int, _ cursor: DateCursor) -> Int? {
    guard direction > 0, let end = cursor.function(.upon, at: at),
      cursor.function(.bound, at: end) == nil
    else { return nil }
    return end
  }

  /// «سنة بعد سنة»: no count.
  private static func isDistributive(_ at: Int, _ start: Int, _ cursor: DateCursor) -> Bool {
    at > 0 && cursor.tokens[at - 1].stem == cursor.tokens[start].stem
  }

  /// "in two weeks", but not "the first in two years".
  private static func english(_ at: Int, _ counts: Found<[UnitCount]>, _ cursor: DateCursor)
    -> Reading?
  {
    guard cursor.function(.in, at: at) != nil, !cursor.isFunction(.of, at: counts.end),
      !cursor.isFunction(.before, at: counts.end), !cursor.isFunction(.ago, at: counts.end),
      cursor.isAhead(at) || cursor.startsSentence(at)
    else { return nil }
    return Reading(at..<counts.end, .counted(counts.value, direction: 1, from: nil))
  }

  /// "ago", "later", "from now", "after 1 May" behind the count.
  private static func after(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard cursor.isNumber(at) || cursor.isLatin(at) else { return nil }
    guard let counts = counts(at, cursor) else { return nextTo(at, cursor) }
    let start = cursor.isFunction(.one, at: at - 1) && cursor.unit(at) != nil ? at - 1 : at
    if let end = cursor.function(.ago, at: counts.end) {
      let ago = TimeExpression.counted(counts.value, direction: -1, from: nil)
      return Reading(start..<end, cursor.isFunction(.about, at: start - 1) ? .about(ago) : ago)
    }
    if let end = cursor.function(.hence, at: counts.end) {
      return Reading(start..<end, .counted(counts.value, direction: 1, from: nil))
    }
    if let end = cursor.function(.earlier, at: counts.end) {
      return Reading(
        start..<end, .countedFromText(counts.value, direction: -1, orDocument: true))
    }
    if let end = cursor.function(.later, at: counts.end) {
      return Reading(
        start..<end, .countedFromText(counts.value, direction: 1, orDocument: false))
    }
    if cursor.isFunction(.lasting, at: start - 1), cursor.function(.from, at: counts.end) != nil {
      return nil
    }
    return beside(start, counts, cursor)
  }

  /// "the day after Christmas", "the week before the 5 May vote".
  private static func nextTo(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard cursor.isFunction(.the, at: at - 1), let unit = cursor.unit(at), unit.value.1 == .one,
      [.day, .week, .month, .year].contains(unit.value.0),
      let reading = beside(
        at, Found(value: [UnitCount(count: 1, unit: unit.value.0)], end: unit.end), cursor),
      case .counted(_, _, let anchor?) = reading.expression, LastingRule.isDay(anchor)
    else { return nil }
    return reading
  }

  /// "before 1 May", "from Friday" behind the count.
  private static func beside(_ start: Int, _ counts: Found<[UnitCount]>, _ cursor: DateCursor)
    -> Reading?
  {
    let direction = cursor.function(.before, at: counts.end) != nil ? -1 : 1
    guard
      let next = cursor.function(.before, at: counts.end)
        ?? cursor.function(.after, at: counts.end),
      let anchor = DateRules.single(cursor.function(.the, at: next) ?? next, cursor.at(next)),
      isAnchor(anchor.expression)
    else { return nil }
    var base = anchor.expression
    if case .weekday(let weekday, nil, _) = base, cursor.isFunction(.from, at: counts.end) {
      base = .weekday(weekday, .next)
    }
    return Reading(
      start..<anchor.tokens.upperBound, .counted(counts.value, direction: direction, from: base))
  }

  private static func isAnchor(_ expression: TimeExpression) -> Bool {
    switch expression {
    case .vague, .nothing, .anaphora, .countedFromText: false
    default: true
    }
  }
}
