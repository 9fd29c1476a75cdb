import TarikhCore

/// All rules, and how they compete: the longest reading from a token wins, among equals the first.
enum DateRules {
  /// The readings that start at a token; several for «10 و15 فبراير».
  static func readings(_ at: Int, _ cursor: DateCursor) -> [Reading] {
    if !cursor.isFunction(.between, at: at - 1), let list = DayListRule.read(at, cursor) {
      return list
    }
    if let range = RangeRule.read(at, cursor) { return [range] }
    guard let single = single(at, cursor), isWhole(single, cursor) else { return [] }
    return [single]
  }

  /// The longest reading of one date.
  static func single(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard at < cursor.tokens.count, cursor.depth < 4 else { return nil }
    var best: Reading?
    func take(_ reading: Reading?) {
      guard let reading else { return }
      if best.map({ reading.tokens.upperBound > $0.tokens.upperBound }) ?? true { best = reading }
    }
    take(DayRule.read(at, cursor))
    take(YearRule.read(at, cursor))
    take(DecadeRule.read(at, cursor))
    take(YearPartRule.read(at, cursor))
    take(CountedRule.read(at, cursor))
    take(OrdinalRule.read(at, cursor))
    take(WeekdayCountRule.read(at, cursor))
    if !cursor.isNumber(at) {
      take(VagueRule.read(at, cursor))
      take(MonthRule.read(at, cursor))
      take(RelativeUnitRule.read(at, cursor))
      take(WeekdayOfWeekRule.read(at, cursor))
      take(PhaseRule.read(at, cursor))
      take(HolidayRule.read(at, cursor))
      take(RemainderRule.read(at, cursor))
      take(SpanRule.read(at, cursor))
    } else {
      take(RelativeUnitRule.read(at, cursor))
      take(NumericDateRule.read(at, cursor))
      take(BareDayRule.read(at, cursor))
    }
    return best
  }

  /// Whether neither end is part of a longer number, code or word.
  static func isWhole(_ reading: Reading, _ cursor: DateCursor) -> Bool {
    let (first, end) = (reading.tokens.lowerBound, reading.tokens.upperBound)
    if cursor.isNumber(first), cursor.touchesPrevious(first), first > 0 {
      let before = cursor.tokens[first - 1]
      if before.kind == .latin || before.kind == .arabic && before.span.count > 1 { return false }
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
