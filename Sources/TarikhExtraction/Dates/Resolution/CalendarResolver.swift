import TarikhCore

/// Resolves the parts of a calendar date: stated ones as they stand, missing ones from the document's date.
struct CalendarResolver: Sendable {
  let document: CalendarDay?
  let context: ResolutionContext

  func resolve(_ given: CalendarFields) -> Resolution {
    let (fields, isUnsure) = ordered(given)
    var resolution: Resolution
    switch (fields.year, fields.month) {
    case (.number(let year), .named(let month)): resolution = dated(fields, year, month, .stated)
    case (.number(let year), nil): resolution = self.year(year, fields.calendar, .stated)
    case (.relative(let offset), _):
      guard let today = today(fields.calendar) else { return .noReferenceDate }
      let year = today.year + offset
      if case .named(let month) = fields.month {
        resolution = dated(fields, year, month, .document)
      } else {
        resolution = self.year(year, fields.calendar, .document)
      }
    case (_, .relative(let offset)): resolution = relativeMonth(fields, offset)
    case (nil, .named(let month)): resolution = undated(fields, month)
    case (nil, nil): resolution = dayAlone(fields)
    }
    if isUnsure, let time = resolution.time {
      resolution = .date(TimeValue(time.edtf.qualified(.uncertain), basis: time.basis))
    }
    return resolution
  }

  /// Puts day and month of a date in digits in their order: by its weekday, else as the document does it.
  private func ordered(_ fields: CalendarFields) -> (CalendarFields, isUnsure: Bool) {
    guard fields.isAmbiguous, case .named(let month) = fields.month, let day = fields.day else {
      return (fields, false)
    }
    var swapped = fields
    (swapped.month, swapped.day) = (.named(day), month)
    if case .number(let year) = fields.year, let weekday = fields.weekday {
      if CalendarDay(year: year, month: month, day: day)?.weekday == weekday {
        return (fields, false)
      }
      if CalendarDay(year: year, month: day, day: month)?.weekday == weekday {
        return (swapped, false)
      }
    }
    switch context.isMonthFirst {
    case true?: return (swapped, false)
    case false?: return (fields, false)
    case nil: return (swapped, true)
    }
  }

  private func today(_ calendar: CalendarSystem) -> (year: Int, month: Int, day: Int)? {
    guard let document else { return nil }
    return calendar == .hijri
      ? HijriCalendar.shared.date(of: document) : (document.year, document.month, document.day)
  }

  // MARK: With a year

  private func dated(_ fields: CalendarFields, _ year: Int, _ month: Int, _ basis: TimeBasis)
    -> Resolution
  {
    if fields.calendar == .hijri, !HijriCalendar.years.contains(year) {
      return hijriInGregorianYear(fields, year, month, basis)
    }
    guard var days = days(fields.calendar, year, month, fields.day) else { return .impossible }
    if fields.mayCountWeekdays, let weekday = fields.weekday, let count = fields.day,
      days.lowerBound.weekday != weekday,
      let nth = HolidayTiming.nth(count, weekday: weekday, year: year, month: month),
      fields.calendar == .gregorian
    {
      days = nth...nth
    }
    return value(fields, (year, days), month, basis)
  }

  /// «رمضان 2019»: the Hijri month that begins in that year of the other calendar.
  private func hijriInGregorianYear(
    _ fields: CalendarFields, _ year: Int, _ month: Int, _ basis: TimeBasis
  ) -> Resolution {
    let start = CalendarDay.first(ofYear: year)
    guard let first = HijriCalendar.shared.date(of: start)?.year else { return .impossible }
    for hijri in first...first + 1 {
      if let days = days(.hijri, hijri, month, fields.day), days.lowerBound.year == year {
        return value(fields, (hijri, days), month, basis)
      }
    }
    return .impossible
  }

  private func year(_ year: Int, _ calendar: CalendarSystem, _ basis: TimeBasis) -> Resolution {
    guard calendar == .hijri else {
      return (-9999...9999).contains(year) ? .date(.year(year), basis: basis) : .impossible
    }
    guard let days = HijriCalendar.shared.year(year) else { return .impossible }
    let edtf = EDTF(from: days.lowerBound, to: days.upperBound).qualified(.approximate)
    return .date(
      TimeValue(edtf, basis: basis, calendar: .hijri, original: EDTF.Point.year(year).description))
  }

  /// The days of a month, or one of its days.
  private func days(_ calendar: CalendarSystem, _ year: Int, _ month: Int, _ day: Int?)
    -> ClosedRange<CalendarDay>?
  {
    if calendar == .hijri {
      guard let day else { return HijriCalendar.shared.month(year: year, month: month) }
      return HijriCalendar.shared.day(year: year, month: month, day: day).map { $0...$0 }
    }
    guard let day else {
      return CalendarDay.first(
        ofYear: year, month: month)...CalendarDay.last(ofYear: year, month: month)
    }
    return CalendarDay(year: year, month: month, day: day).map { $0...$0 }
  }

  private func value(
    _ fields: CalendarFields, _ chosen: (year: Int, days: ClosedRange<CalendarDay>), _ month: Int,
    _ basis: TimeBasis
  ) -> Resolution {
    let days = chosen.days
    guard fields.calendar == .hijri else {
      let point: EDTF.Point = fields.day == nil ? .month(chosen.year, month) : .day(days.lowerBound)
      return .date(point, basis: basis)
    }
    var original = EDTF.Point.month(chosen.year, month).description
    if let day = fields.day { original += day < 10 ? "-0\(day)" : "-\(day)" }
    let edtf = EDTF(from: days.lowerBound, to: days.upperBound).qualified(.approximate)
    return .date(TimeValue(edtf, basis: basis, calendar: .hijri, original: original))
  }

  // MARK: Without a year

  private func relativeMonth(_ fields: CalendarFields, _ offset: Int) -> Resolution {
    guard let document else { return .noReferenceDate }
    let month = CalendarDay.first(ofYear: document.year, month: document.month).adding(
      months: offset)
    var named = fields
    named.month = .named(month.month)
    return dated(named, month.year, month.month, .document)
  }

  private func undated(_ fields: CalendarFields, _ month: Int) -> Resolution {
    if let year = context.sentenceYear, fields.calendar == .gregorian, fields.relation == nil {
      return dated(fields, year, month, .event)
    }
    guard let document, let today = today(fields.calendar) else { return .noReferenceDate }
    let all = (today.year - 4...today.year + 4).compactMap { year in
      days(fields.calendar, year, month, fields.day).map { (year: year, days: $0) }
    }
    guard !all.isEmpty else { return .impossible }
    var candidates = all.filter { abs($0.year - today.year) <= 2 }
    if let weekday = fields.weekday {
      let fitting = candidates.filter {
        $0.days.lowerBound.weekday == weekday && abs($0.year - today.year) <= 1
      }
      if !fitting.isEmpty { candidates = fitting }
    }
    if candidates.isEmpty { candidates = all }
    let chooser = YearChooser(
      document: document, relation: fields.relation, tense: context.tense, isSince: context.isSince)
    guard let chosen = chooser.choose(from: candidates) else { return .impossible }
    return value(fields, chosen, month, .document)
  }

  /// "Tuesday the 19th": the nearest month in which the two agree.
  private func dayAlone(_ fields: CalendarFields) -> Resolution {
    if let day = fields.day, fields.weekday == nil, let named = context.monthBefore {
      let following = following(named, day)
      let isPast = following.time?.edtf.firstDay.flatMap { day in document.map { day < $0 } }
      if fields.isOfText || context.tense != .future || isPast != true { return following }
    }
    guard !fields.isOfText else { return .noAnchor }
    guard let document else { return .noReferenceDate }
    guard let day = fields.day else { return .impossible }
    guard let weekday = fields.weekday else { return nearest(day, to: document) }
    let first = CalendarDay.first(ofYear: document.year, month: document.month)
    let candidates = (-12...12).compactMap { offset -> CalendarDay? in
      let month = first.adding(months: offset)
      let found = CalendarDay(year: month.year, month: month.month, day: day)
      return found?.weekday == weekday ? found : nil
    }
    let nearest = candidates.min {
      abs($0.ordinal - document.ordinal) < abs($1.ordinal - document.ordinal)
    }
    guard let nearest else { return .impossible }
    return .date(.day(nearest), basis: .document)
  }

  /// «يوم 23 يوليو … ويوم 27»: in the month before it, or in the next where the day has gone by.
  private func following(_ named: DateMention, _ day: Int) -> Resolution {
    guard let last = named.time.edtf.lastDay else { return .noAnchor }
    let isOver = named.time.edtf.singleDay != nil && day < last.day
    let month = CalendarDay.first(ofYear: last.year, month: last.month).adding(
      months: isOver ? 1 : 0)
    let found = CalendarDay(year: month.year, month: month.month, day: day)
    return .date(found.map { EDTF($0) }, basis: .event, anchor: named.span)
  }

  /// "on the 15th": in this month or the one before or after it, as the tense and the distance say.
  private func nearest(_ day: Int, to document: CalendarDay) -> Resolution {
    let first = CalendarDay.first(ofYear: document.year, month: document.month)
    let days = (-2...2).compactMap { offset -> CalendarDay? in
      let month = first.adding(months: offset)
      return CalendarDay(year: month.year, month: month.month, day: day)
    }
    let chosen: CalendarDay? =
      switch context.tense {
      case .past: days.last { $0 <= document }
      case .future: days.first { $0 >= document }
      case nil: days.min { abs($0.ordinal - document.ordinal) < abs($1.ordinal - document.ordinal) }
      }
    return chosen.map { .date(.day($0), basis: .document) } ?? .impossible
  }
}
