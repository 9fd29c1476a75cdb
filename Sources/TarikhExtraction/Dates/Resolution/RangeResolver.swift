import TarikhCore

/// Resolves the two sides of a range so that the last does not come before the first.
struct RangeResolver: Sendable {
  let resolver: DateResolver

  func resolve(
    _ first: TimeExpression?, _ last: TimeExpression?, _ context: ResolutionContext
  ) -> Resolution {
    guard let first, let last else { return .nothing }
    if let weekdays = pastWeekdays(first, last, context) { return weekdays }
    if let running = running(first, last, context) { return running }
    let left = resolver.resolve(first, in: context)
    guard let start = left.time else { return left }
    let right = following(last, start, context)
    guard let end = right.time else { return right }
    guard let edtf = UnitCounter.interval(start.edtf, end.edtf) else { return .impossible }
    let basis: TimeBasis = start.basis == .stated ? end.basis : start.basis
    let original = start.original.flatMap { from in end.original.map { "\(from)/\($0)" } }
    return .date(
      TimeValue(
        edtf, basis: basis, anchor: start.anchor ?? end.anchor, calendar: start.calendar,
        original: original))
  }

  /// «السبت والأحد الماضيين»: counted back from the last of the two.
  private func pastWeekdays(
    _ first: TimeExpression, _ last: TimeExpression, _ context: ResolutionContext
  ) -> Resolution? {
    guard case .weekday(let start, .previous, _) = first,
      case .weekday(let end, .previous, _) = last,
      let day = resolver.resolve(last, in: context).time?.edtf.singleDay
    else { return nil }
    return .date(EDTF(from: day.adding(days: -((end - start + 7) % 7)), to: day), basis: .document)
  }

  /// "will run from May to March", told in September: the stretch that holds the document's day.
  private func running(
    _ first: TimeExpression, _ last: TimeExpression, _ context: ResolutionContext
  ) -> Resolution? {
    guard let document = resolver.document, context.tense == .future, context.sentenceYear == nil,
      case .calendar(var start) = first, case .calendar(var end) = last,
      start.year == nil, end.year == nil, start.relation == nil, end.relation == nil,
      start.weekday == nil, end.weekday == nil, start.calendar == .gregorian,
      case .named(let from) = start.month, case .named(let to) = end.month
    else { return nil }
    for year in [document.year - 1, document.year] {
      let isNextYear = (from, start.day ?? 0) > (to, end.day ?? 0)
      (start.year, end.year) = (.number(year), .number(isNextYear ? year + 1 : year))
      if let begin = resolver.resolve(.calendar(start), in: context).time?.edtf,
        let finish = resolver.resolve(.calendar(end), in: context).time?.edtf,
        let held = UnitCounter.interval(begin, finish), let from = held.firstDay,
        let to = held.lastDay, from <= document, document <= to
      {
        return .date(held, basis: .document)
      }
    }
    return nil
  }

  /// The last side, moved on by a week or a year where it would come before the first.
  private func following(
    _ last: TimeExpression, _ start: TimeValue, _ context: ResolutionContext
  ) -> Resolution {
    let right = resolver.resolve(last, in: context)
    guard let end = right.time, let first = start.edtf.firstDay, let until = end.edtf.lastDay,
      until < first
    else { return right }
    switch last {
    case .weekday(let weekday, _, _):
      let days = (weekday - first.weekday + 7) % 7
      return .date(.day(first.adding(days: days)), basis: .document)
    case .calendar(var fields) where fields.year == nil:
      fields.year = .number(first.year)
      if let same = resolver.resolve(.calendar(fields), in: context).time,
        let day = same.edtf.lastDay, day >= first
      {
        return .date(same)
      }
      fields.year = .number(first.year + 1)
      return resolver.resolve(.calendar(fields), in: context)
    default: return right
    }
  }
}
