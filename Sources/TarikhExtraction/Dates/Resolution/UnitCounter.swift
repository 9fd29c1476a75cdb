import TarikhCore

/// Counts units of the calendar from a day.
struct UnitCounter: Sendable {
  let day: CalendarDay

  /// The unit that holds the day, or one some units away.
  func unit(_ unit: TimeUnit, _ shift: Int) -> EDTF? {
    switch unit {
    case .day: return EDTF(day.adding(days: shift))
    case .week, .fortnight:
      let week = day.adding(days: shift * 7).isoWeek
      return EDTF(.week(week.year, week.week))
    case .weekend:
      let saturday = day.adding(days: 6 - day.weekday + shift * 7)
      return EDTF(from: saturday, to: saturday.adding(days: 1))
    case .month:
      let month = CalendarDay.first(ofYear: day.year, month: day.month).adding(months: shift)
      return EDTF(.month(month.year, month.month))
    case .quarter, .half, .season: return part(unit, shift)
    case .year: return EDTF(.year(day.year + shift))
    case .decade: return EDTF(.decade(Self.floor(day.year, 10) + shift))
    case .century: return EDTF(.century(Self.floor(day.year, 100) + shift))
    case .period: return nil
    }
  }

  /// The quarter, half or season that holds the day, or one some away.
  func part(_ unit: TimeUnit, _ shift: Int) -> EDTF? {
    switch unit {
    case .quarter:
      let index = day.year * 4 + (day.month - 1) / 3 + shift
      return EDTF(.quarter(Self.floor(index, 4), index - Self.floor(index, 4) * 4 + 1))
    case .half:
      let index = day.year * 2 + (day.month - 1) / 6 + shift
      return EDTF(.half(Self.floor(index, 2), index - Self.floor(index, 2) * 2 + 1))
    default:
      let index = (day.month < 3 ? day.year - 1 : day.year) * 4 + (day.month + 9) % 12 / 3 + shift
      return EDTF(.season(Self.floor(index, 4), index - Self.floor(index, 4) * 4 + 1))
    }
  }

  /// The last season of a name that is over, the next one that has not begun, or that of this year.
  func season(_ season: Int, _ relation: Relation) -> EDTF? {
    guard let offset = relation.offset else { return nil }
    let own = EDTF(.season(day.year, season))
    guard offset != 0, let first = own.firstDay, let last = own.lastDay else { return own }
    let isOutside = offset < 0 ? last < day : first > day
    let shift = isOutside ? offset - offset.signum() : offset
    return EDTF(.season(day.year + shift, season))
  }

  /// «الأسبوع الماضي», "the last three years": whole units beside the one that holds the day.
  func stretch(_ unit: TimeUnit, _ relation: Relation, count: Int) -> EDTF? {
    guard let offset = relation.offset else { return nil }
    if unit == .fortnight { return stretch(.week, relation, count: count * 2) }
    guard count > 1 else { return self.unit(unit, offset) }
    guard let near = self.unit(unit, offset), let far = self.unit(unit, offset < 0 ? -count : count)
    else {
      return nil
    }
    return offset < 0 ? Self.interval(far, near) : Self.interval(near, far)
  }

  /// The day some units away, no finer than the units; weeks are mostly rounded and so about.
  func moved(by counts: [UnitCount], direction: Int) -> EDTF? {
    target(counts, direction).map { Self.rounded($0, to: counts.map(\.unit)) }
  }

  /// The very day some units from another day that the text names: "a year after 5 May 2010".
  func exactly(moved counts: [UnitCount], direction: Int) -> EDTF? {
    target(counts, direction).map { EDTF($0) }
  }

  private func target(_ counts: [UnitCount], _ direction: Int) -> CalendarDay? {
    var moved = day
    for item in counts {
      guard item.count <= 10_000 else { return nil }
      let count = item.count * direction
      switch item.unit {
      case .day: moved = moved.adding(days: count)
      case .week: moved = moved.adding(days: 7 * count)
      case .fortnight: moved = moved.adding(days: 14 * count)
      case .month: moved = moved.adding(months: count)
      case .quarter: moved = moved.adding(months: 3 * count)
      case .half, .season: moved = moved.adding(months: 6 * count)
      case .year: moved = moved.adding(months: 12 * count)
      case .decade: moved = moved.adding(months: 120 * count)
      case .century: moved = moved.adding(months: 1200 * count)
      case .weekend, .period: return nil
      }
    }
    return (1...9999).contains(moved.year) ? moved : nil
  }

  private static func rounded(_ day: CalendarDay, to units: [TimeUnit]) -> EDTF {
    if units.contains(.day) { return EDTF(day) }
    if units.contains(.week) || units.contains(.fortnight) {
      return EDTF(day).qualified(.approximate)
    }
    if units.contains(where: { [.month, .quarter, .half, .season].contains($0) }) {
      return EDTF(.month(day.year, day.month))
    }
    let year = EDTF(.year(day.year))
    return units.contains(.year) ? year : year.qualified(.approximate)
  }

  /// From the start of one date to the end of another.
  static func interval(_ first: EDTF, _ last: EDTF) -> EDTF? {
    guard let start = start(of: first), let end = end(of: last), start.firstDay <= end.lastDay
    else { return nil }
    if start == end { return EDTF(start) }
    let qualifier = first.qualifier == .none ? last.qualifier : first.qualifier
    return EDTF(.interval(start, end), qualifier: qualifier)
  }

  private static func start(of edtf: EDTF) -> EDTF.Point? {
    switch edtf.extent {
    case .point(let point): point
    case .interval(let start, _): start
    }
  }

  private static func end(of edtf: EDTF) -> EDTF.Point? {
    switch edtf.extent {
    case .point(let point): point
    case .interval(_, let end): end
    }
  }

  private static func floor(_ number: Int, _ size: Int) -> Int {
    number >= 0 ? number / size : (number - size + 1) / size
  }
}
