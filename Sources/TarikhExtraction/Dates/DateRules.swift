import TarikhCore

/// All rules, and how they compete: the longest reading from a token wins, among equals the first.
enum DateRules {
  /// The readings that start at a token; several for «10 و15 فبراير».
  static func readings(_ at: Int, _ cursor: DateCursor) -> [Reading] {
    let isBetween = cursor.isFunction(.between, at: at - 1) && cursor.isNumber(at)
    if !isBetween, let list = DayListRule.read(at, cursor) { return list }
    let single = single(at, cursor)
    if let range = RangeRule.read(at, single, cursor) { return [range] }
    guard let single, isWhole(single, cursor) else { return [] }
    return [single]
  }

  /// The longest reading of one date.
  static func single(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard at < cursor.tokens.count, cursor.depth < 4 else { return nil }
    return cursor.isNumber(at) ? afterNumber(at, cursor) : afterWord(at, cursor)
  }

  private static func afterNumber(_ at: Int, _ cursor: DateCursor) -> Reading? {
    var best: Reading?
    take(DayRule.read(at, cursor), &best)
    take(YearRule.read(at, cursor), &best)
    take(DecadeRule.read(at, cursor), &best)
    take(YearPartRule.read(at, cursor), &best)
    take(CountedRule.read(at, cursor), &best)
    take(OrdinalRule.read(at, cursor), &best)
    take(WeekdayCountRule.read(at, cursor), &best)
    take(WeekdayOfWeekRule.read(at, cursor), &best)
    take(WeekdayBesideRule.read(at, cursor), &best)
    take(RelativeUnitRule.read(at, cursor), &best)
    take(NumericDateRule.read(at, cursor), &best)
    take(YearPairRule.read(at, cursor), &best)
    take(BareDayRule.read(at, cursor), &best)
    take(LastingRule.read(at, cursor), &best)
    take(IsoWeekRule.read(at, cursor), &best)
    take(MonthRule.read(at, cursor), &best)
    take(HolidayRule.read(at, cursor), &best)
    return best
  }

  /// Asks only the rules that can begin with the kinds of the word.
  private static func afterWord(_ at: Int, _ cursor: DateCursor) -> Reading? {
    let kinds = cursor.kinds(at)
    guard !kinds.isDisjoint(with: .starters) else { return nil }
    var best: Reading?
    func begins(_ starters: SenseKinds) -> Bool { !kinds.isDisjoint(with: starters) }
    let counting: SenseKinds = [.cardinal, .ordinal, .unit, .relation]
    if begins([.month, .weekday, .deictic, .dayPart, .unit, .relation, .cardinal, .ordinal]) {
      take(DayRule.read(at, cursor), &best)
    }
    if begins([
      .function(.before), .function(.after), .function(.since), .function(.in), .cardinal, .unit,
    ]) {
      take(CountedRule.read(at, cursor), &best)
    }
    if begins(counting) {
      take(YearRule.read(at, cursor), &best)
      take(YearPairRule.read(at, cursor), &best)
      take(YearPartRule.read(at, cursor), &best)
      take(DecadeRule.read(at, cursor), &best)
      take(OrdinalRule.read(at, cursor), &best)
      take(WeekdayCountRule.read(at, cursor), &best)
      take(RelativeUnitRule.alone(at, cursor), &best)
      take(WeekdayOfWeekRule.read(at, cursor), &best)
      take(SpanRule.read(at, cursor), &best)
    } else if begins(.weekday) {
      take(OrdinalRule.read(at, cursor), &best)
    }
    if begins([.unit, .cardinal]) { take(LastingRule.read(at, cursor), &best) }
    if begins(.unit) {
      take(UnitHoldingRule.read(at, cursor), &best)
      take(WeekendRule.read(at, cursor), &best)
      take(BareDayRule.read(at, cursor), &best)
      take(IsoWeekRule.read(at, cursor), &best)
    }
    if begins([.weekday, .ordinal, .unit]) { take(WeekdayBesideRule.read(at, cursor), &best) }
    if begins([.month, .unit, .relation]) { take(MonthRule.read(at, cursor), &best) }
    if begins([.season, .relation]) { take(YearPartRule.read(at, cursor), &best) }
    if begins(.decade) { take(DecadeRule.read(at, cursor), &best) }
    if begins(.phase) { take(PhaseRule.read(at, cursor), &best) }
    if begins([.holiday, .relation, .unit]) { take(HolidayRule.read(at, cursor), &best) }
    if begins(.remainder) { take(RemainderRule.read(at, cursor), &best) }
    if begins([.function(.vague), .function(.nothing)]) { take(VagueRule.read(at, cursor), &best) }
    return best
  }

  private static func take(_ reading: Reading?, _ best: inout Reading?) {
    guard let reading else { return }
    if best.map({ reading.tokens.upperBound > $0.tokens.upperBound }) ?? true { best = reading }
  }

  /// Whether neither end is part of a longer number, code or word.
  static func isWhole(_ reading: Reading, _ cursor: DateCursor) -> Bool {
    let (first, end) = (reading.tokens.lowerBound, reading.tokens.upperBound)
    if cursor.isNumber(first), cursor.touchesPrevious(first), first > 0 {
      let before = cursor.tokens[first - 1]
      if before.kind == .latin
        || before.kind == .arabic && before.span.count > 1 && !cursor.isBareArticle(first - 1)
      {
        return false
      }
      if before.kind == .punctuation, cursor.touchesPrevious(first - 1) || first == 1,
        before.mark != Mark.openBracket, before.mark != Mark.quote, before.mark != Mark.comma,
        before.mark != Mark.closeBracket, before.mark != Mark.colon
      {
        return false
      }
      if cursor.isCurrency(first - 1) || before.mark == UInt8(ascii: "+")
        || before.mark == UInt8(ascii: "#")
      {
        return false
      }
    }
    guard cursor.isNumber(end - 1), cursor.touchesPrevious(end), end < cursor.tokens.count else {
      return true
    }
    let after = cursor.tokens[end]
    if after.kind == .latin || after.kind == .number
      || after.kind == .arabic && after.span.count > 1
    {
      return after.kind == .latin && after.span.count == 1 && reading.tokens.count > 4
    }
    if after.kind == .punctuation, after.mark == Mark.percent || cursor.isCurrency(end) {
      return false
    }
    let isJoined =
      after.kind == .punctuation && cursor.touchesPrevious(end + 1) && cursor.isNumber(end + 1)
    return !isJoined || after.mark == Mark.comma
  }
}
