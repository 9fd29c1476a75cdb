import TarikhCore

/// Turns what words say into dates, given the document's date.
struct DateResolver: Sendable {
  /// The reference date; without one nothing relative is resolved.
  let document: CalendarDay?

  func resolve(_ expression: TimeExpression, in context: ResolutionContext) -> Resolution {
    switch expression {
    case .vague: .vague
    case .nothing: .nothing
    case .calendar(let fields):
      CalendarResolver(document: document, context: context).resolve(fields)
    case .century(let century, let isBCE): resolveCentury(century, isBCE)
    case .decade(let decade): .date(.decade(decade), basis: .stated)
    case .part(let part, let year): resolvePart(part, year, context)
    case .ordinal(let ordinal, let kind, let base): resolveOrdinal(ordinal, kind, base, context)
    case .span(let count, let unit, let base): resolveSpan(count, unit, base, context)
    case .holiday(let holiday, let year, let relation):
      HolidayResolver(document: document).resolve(holiday, year, relation, context)
    case .range(let first, let last): RangeResolver(resolver: self).resolve(first, last, context)
    case .countedFromText(let counts, let direction, let orDocument):
      resolveCounted(counts, direction, orDocument: orDocument, context)
    case .anaphora(let unit, let shift): resolveAnaphora(unit, shift, context)
    case .anaphoraInYear(let unit, let year): resolveAnaphora(unit, in: year, context)
    case .about(let base): resolve(base, in: context).approximately
    case .unitInText(let unit): resolveInText(unit, context)
    case .weekdayBeside(let count, let weekday, let base, let isBefore):
      resolveBeside(count, weekday, base, isBefore, context)
    case .unitHolding(let unit, let base): resolveHolding(unit, base, context)
    case .lasting(let counts, let direction, let base):
      resolveLasting(counts, direction, base, context)
    case .counted(let counts, let direction, let anchor?):
      resolveCounted(counts, direction, from: anchor, context)
    default: resolveFromDocument(expression, context)
    }
  }

  /// The expressions that mean nothing without the document's date.
  private func resolveFromDocument(_ expression: TimeExpression, _ context: ResolutionContext)
    -> Resolution
  {
    guard let document else { return .noReferenceDate }
    let count = UnitCounter(day: document)
    switch expression {
    case .deictic(let days, let weekday):
      let day = document.adding(days: days)
      return .date(.day(weekday.flatMap { Self.nearby($0, day) } ?? day), basis: .document)
    case .weekday(let weekday, let relation, let isPreposed):
      let chooser = WeekdayChooser(document: document, weekday: weekday, tense: context.tense)
      return .date(.day(chooser.day(relation, isPreposed: isPreposed)), basis: .document)
    case .unit(let unit, let relation, let number):
      return .date(count.stretch(unit, relation, count: number), basis: .document)
    case .nearest(let unit):
      let isPast =
        document.weekday < 6
        && (context.tense == .past || context.tense == nil && document.weekday < 4)
      return .date(count.unit(unit, isPast ? -1 : 0), basis: .document)
    case .remainder(let unit):
      guard let last = count.unit(unit, 0)?.lastDay else { return .noReferenceDate }
      return .date(EDTF(from: document, to: last), basis: .document)
    case .weekdays(let number, let weekday):
      let chooser = WeekdayChooser(document: document, weekday: weekday, tense: context.tense)
      let first = chooser.day(.next, isPreposed: false)
      return .date(.day(first.adding(days: 7 * (number - 1))), basis: .document)
    case .season(let season, let relation):
      return .date(count.season(season, relation), basis: .document)
    case .relativePart(let unit, let offset):
      return .date(count.part(unit, offset), basis: .document)
    case .counted(let counts, let direction, _):
      return .date(count.moved(by: counts, direction: direction), basis: .document)
    case .weekdayOf(let weekday, let week):
      guard case .date(let time) = resolve(week, in: context), let monday = time.edtf.firstDay
      else {
        return .noReferenceDate
      }
      return .date(.day(monday.adding(days: weekday - 1)), basis: .document)
    default: return .noReferenceDate
    }
  }

  /// The day of a weekday beside «اليوم» where it is no more than three days off: the text knows its day
  /// better than the metadata do.
  private static func nearby(_ weekday: Int, _ day: CalendarDay) -> CalendarDay? {
    (-3...3).map { day.adding(days: $0) }.first { $0.weekday == weekday }
  }

  private func resolveCentury(_ century: Int, _ isBCE: Bool) -> Resolution {
    guard isBCE else { return .date(.century(century), basis: .stated) }
    let last = -(century * 100)
    return .date(EDTF(.interval(.year(last - 99), .year(last))), basis: .stated)
  }

  private func resolvePart(_ part: YearPart, _ field: YearField?, _ context: ResolutionContext)
    -> Resolution
  {
    let basis: TimeBasis
    let year: Int
    switch field {
    case .number(let number): (year, basis) = (number, .stated)
    case .relative(let offset):
      guard let document else { return .noReferenceDate }
      (year, basis) = (document.year + offset, .document)
    case nil:
      guard let document else { return .noReferenceDate }
      let hasBegun = (EDTF(part.point(inYear: document.year)).firstDay ?? document) <= document
      (year, basis) = (document.year - (hasBegun || context.tense != .past ? 0 : 1), .document)
    }
    return .date(part.point(inYear: year), basis: basis)
  }

  private func resolveOrdinal(
    _ ordinal: Int, _ kind: OrdinalKind, _ base: TimeExpression, _ context: ResolutionContext
  ) -> Resolution {
    let resolution = resolve(base, in: context)
    guard let time = resolution.time, let first = time.edtf.firstDay, let last = time.edtf.lastDay
    else {
      return resolution
    }
    // A feast may last longer than the day that its name stands for.
    let end = base.isHoliday ? max(last, first.adding(days: 9)) : last
    if kind == .weekend {
      let saturday = OrdinalPicker(days: first...end).pick(ordinal, .weekday(6))
      return .date(
        saturday.flatMap { EDTF($0).firstDay }.map { EDTF(from: $0, to: $0.adding(days: 1)) },
        basis: time.basis)
    }
    guard let point = OrdinalPicker(days: first...end).pick(ordinal, kind) else {
      return .impossible
    }
    return .date(EDTF(point).qualified(time.edtf.qualifier), basis: time.basis)
  }

  private func resolveSpan(
    _ count: Int, _ unit: TimeUnit, _ base: TimeExpression, _ context: ResolutionContext
  ) -> Resolution {
    let resolution = resolve(base, in: context)
    guard let time = resolution.time, let first = time.edtf.firstDay, let last = time.edtf.lastDay
    else { return resolution }
    let edge = UnitCounter(day: count > 0 ? first : last)
    guard let near = edge.unit(unit, 0),
      let far = edge.unit(unit, count > 0 ? count - 1 : count + 1),
      let edtf = count > 0 ? UnitCounter.interval(near, far) : UnitCounter.interval(far, near)
    else { return .impossible }
    return .date(edtf.qualified(time.edtf.qualifier), basis: time.basis)
  }

  private func resolveCounted(
    _ counts: [UnitCount], _ direction: Int, orDocument: Bool, _ context: ResolutionContext
  ) -> Resolution {
    if let anchor = context.priorDay, let day = anchor.time.edtf.singleDay {
      let edtf = UnitCounter(day: day).moved(by: counts, direction: direction)
      return .date(edtf, basis: .event, anchor: anchor.span)
    }
    guard orDocument else { return .noAnchor }
    guard let document else { return .noReferenceDate }
    return .date(
      UnitCounter(day: document).moved(by: counts, direction: direction), basis: .document)
  }

  private func resolveCounted(
    _ counts: [UnitCount], _ direction: Int, from anchor: TimeExpression,
    _ context: ResolutionContext
  ) -> Resolution {
    let resolution = resolve(anchor, in: context)
    guard let time = resolution.time,
      let day = direction < 0 ? time.edtf.firstDay : time.edtf.lastDay
    else { return resolution }
    let counter = UnitCounter(day: day)
    let edtf =
      time.edtf.singleDay == nil
      ? counter.moved(by: counts, direction: direction)
      : counter.exactly(moved: counts, direction: direction)
    return .date(edtf, basis: time.basis == .document ? .document : .event)
  }

  private func resolveAnaphora(_ unit: TimeUnit, _ shift: Int, _ context: ResolutionContext)
    -> Resolution
  {
    let anchor = unit == .day ? context.priorDay : context.prior
    let isNear = shift >= 0 || unit == .day || context.isPriorInSentence
    if isNear, let anchor, let day = anchor.time.edtf.firstDay {
      guard isWithin(unit, day, anchor.time.edtf) else { return .noAnchor }
      let edtf = UnitCounter(day: day).unit(unit, shift)
      return .date(edtf, basis: .event, anchor: anchor.span)
    }
    guard shift > 0 && (unit != .day || context.tense == .future) || shift < 0 && unit != .day
    else { return .noAnchor }
    guard let document else { return .noReferenceDate }
    return .date(UnitCounter(day: document).unit(unit, shift), basis: .document)
  }

  /// Whether a date lies within one unit: a year is in no one month.
  private func isWithin(_ unit: TimeUnit, _ first: CalendarDay, _ date: EDTF) -> Bool {
    guard let last = date.lastDay, let end = UnitCounter(day: first).unit(unit, 0)?.lastDay else {
      return false
    }
    return last <= end
  }

  /// «الشهر نفسه من 2021», "the same day last year".
  private func resolveAnaphora(_ unit: TimeUnit, in year: YearField, _ context: ResolutionContext)
    -> Resolution
  {
    guard case .date(let time) = resolveAnaphora(unit, 0, context), let day = time.edtf.firstDay
    else { return .noAnchor }
    let number: Int
    switch year {
    case .number(let stated): number = stated
    case .relative(let offset):
      guard let document else { return .noReferenceDate }
      number = document.year + offset
    }
    let other =
      unit == .day
      ? CalendarDay(year: number, month: day.month, day: day.day).map { EDTF($0) }
      : EDTF(.month(number, day.month))
    return .date(other, basis: .event, anchor: time.anchor)
  }
}
