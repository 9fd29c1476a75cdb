import TarikhCore

/// Dates that stand beside, around or from another date of the same expression.
extension DateResolver {
  /// "the Friday before Easter".
  func resolveBeside(
    _ count: Int, _ weekday: Int, _ base: TimeExpression, _ isBefore: Bool,
    _ context: ResolutionContext
  ) -> Resolution {
    let resolution = resolve(base, in: context)
    guard let time = resolution.time,
      let day = isBefore ? time.edtf.firstDay : time.edtf.lastDay
    else { return resolution }
    let away =
      isBefore
      ? -((day.weekday - weekday + 6) % 7) - 7 * count + 6
      : (weekday - day.weekday + 6) % 7 + 7 * count - 6
    return .date(.day(day.adding(days: away)), basis: time.basis)
  }

  /// "the week of 12 May"; a weekend belongs to the holiday that is nearest to it.
  func resolveHolding(_ unit: TimeUnit, _ base: TimeExpression, _ context: ResolutionContext)
    -> Resolution
  {
    let resolution = resolve(base, in: context)
    guard let time = resolution.time, let day = time.edtf.firstDay else { return resolution }
    let shift = unit == .weekend && day.weekday < 3 ? -1 : 0
    return .date(UnitCounter(day: day).unit(unit, shift), basis: time.basis)
  }

  /// "two weeks starting 5 May": to the last day that still belongs to them.
  func resolveLasting(
    _ counts: [UnitCount], _ direction: Int, _ base: TimeExpression, _ context: ResolutionContext
  ) -> Resolution {
    let resolution = resolve(base, in: context)
    guard let time = resolution.time, let day = time.edtf.singleDay,
      let far = UnitCounter(day: day).exactly(moved: counts, direction: direction)?.singleDay
    else { return resolution.time == nil ? resolution : .impossible }
    let edge = far.adding(days: -direction)
    let edtf = direction > 0 ? EDTF(from: day, to: edge) : EDTF(from: edge, to: day)
    return .date(edtf, basis: time.basis)
  }

  /// "later in the year": of the date before it where that lies in another year, else of the document.
  func resolveInText(_ unit: TimeUnit, _ context: ResolutionContext) -> Resolution {
    if let prior = context.prior, let day = prior.time.edtf.firstDay {
      return .date(UnitCounter(day: day).unit(unit, 0), basis: .event, anchor: prior.span)
    }
    guard let document else { return .noReferenceDate }
    return .date(UnitCounter(day: document).unit(unit, 0), basis: .document)
  }
}
