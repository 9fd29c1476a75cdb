import TarikhCore

/// Resolves the readings of a text in their order, each knowing the dates before it.
struct DateAssembler {
  let cursor: DateCursor
  let resolver: DateResolver
  let readings: [Reading]
  private var findings = DateFindings()
  private var context = ResolutionContext()
  /// The last date whose words name a month.
  private var monthNamed: FoundDate?

  init(cursor: DateCursor, document: CalendarDay?, readings: [Reading]) {
    self.cursor = cursor
    self.readings = readings
    resolver = DateResolver(document: document)
    findings.documentDate = document
    context.isMonthFirst = Self.isMonthFirst(readings, cursor)
  }

  mutating func assemble() -> DateFindings {
    for at in readings.indices { add(at) }
    return findings
  }

  private mutating func add(_ at: Int) {
    let reading = readings[at]
    if sharesName(at) { return }
    if reading.expression.needsTense {
      let reader = TenseReader(cursor: cursor)
      let isBooked = reading.isWeekdayAlone && reader.isBooked(reading.tokens)
      context.tense = isBooked ? .future : reader.tense(around: reading.tokens)
    }
    context.sentenceYear = sentenceYear(at)
    context.monthBefore = monthBefore(reading)
    if case .anaphora = reading.expression {
      context.isPriorInSentence = isPriorInSentence(reading)
    }
    context.isSince = cursor.isFunction(.since, at: reading.tokens.lowerBound - 1)
    var resolution = resolver.resolve(reading.expression, in: context)
    if let time = resolution.time, let twin = twin(of: at, time) { resolution = .date(twin) }
    let span = cursor.text.span(reading.tokens)
    let surface = cursor.text.surface(reading.tokens)
    switch resolution {
    case .date(let time):
      let mention = DateMention(surface: surface, span: span, time: time.inWords(surface))
      let found = FoundDate(tokens: reading.tokens, mention: mention)
      findings.dates.append(found)
      if reading.expression.namesDayOrMonth { monthNamed = found }
      context.prior = mention
      if time.edtf.singleDay != nil { context.priorDay = mention }
      compareWeekday(reading, time, surface)
    case .vague: findings.vague.append(UndatedMention(surface: surface, span: span))
    case .unresolved(let reason):
      findings.unresolved.append(UndatedMention(surface: surface, span: span, reason: reason))
      if !reading.expression.isAnaphoric { forget() }
    case .impossible: reportImpossible(surface, span)
    case .nothing: break
    }
  }

  /// Lets no words count from a date behind one that could not be resolved: it is the nearer one that they mean.
  private mutating func forget() {
    (context.prior, context.priorDay, monthNamed) = (nil, nil, nil)
  }

  /// The date that gives its month to a day without one: of the same sentence, or any where «منه» points back to it.
  private func monthBefore(_ reading: Reading) -> DateMention? {
    guard case .calendar(let fields) = reading.expression, fields.month == nil, fields.day != nil,
      fields.year == nil, let named = monthNamed
    else { return nil }
    let isPointed = cursor.isFunction(.ofIt, at: reading.tokens.upperBound - 1)
    return isPointed || isInSentence(named.tokens, reading) ? named.mention : nil
  }

  private func isPriorInSentence(_ reading: Reading) -> Bool {
    findings.dates.last.map { isInSentence($0.tokens, reading) } ?? false
  }

  /// Whether a date before a reading stands in its sentence, and not too far off.
  private func isInSentence(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    let gap = tokens.upperBound..<max(tokens.upperBound, reading.tokens.lowerBound)
    guard gap.count <= 2 * TenseReader.reach else { return false }
    let reader = TenseReader(cursor: cursor)
    return !gap.contains { reader.endsSentence($0) }
  }

  /// The past year that the reading before names or has taken over, where both stand in one sentence.
  private func sentenceYear(_ at: Int) -> Int? {
    guard at > 0, case .calendar(let fields) = readings[at].expression, fields.year == nil,
      fields.month != nil, let document = findings.documentDate
    else { return nil }
    let gap = readings[at - 1].tokens.upperBound..<readings[at].tokens.lowerBound
    // "last year in June", but not "last year, he said in June".
    if case .unit(.year, let relation, 1) = readings[at - 1].expression, gap.count == 1,
      cursor.isFunction(.in, at: gap.lowerBound)
    {
      return relation.offset.map { document.year + $0 }
    }
    guard let year = bareYear(at - 1), year < document.year else { return nil }
    guard gap.count <= TenseReader.reach, context.tense != .future else { return nil }
    return gap.contains { TenseReader(cursor: cursor).endsSentence($0) } ? nil : year
  }

  /// The year of a reading that is nothing but a year, or that took the year of one before it.
  private func bareYear(_ at: Int) -> Int? {
    guard case .calendar(let fields) = readings[at].expression, fields.calendar == .gregorian else {
      return nil
    }
    if case .number(let year) = fields.year { return fields.month == nil ? year : nil }
    return context.sentenceYear
  }

  /// «ثورتي 25 يناير و30 يونيو», "every Monday and Friday": a day after one that is no date but a name or a rule.
  private func sharesName(_ at: Int) -> Bool {
    guard at > 0, case .nothing = readings[at - 1].expression else { return false }
    let (start, end) = (readings[at].tokens.lowerBound, readings[at - 1].tokens.upperBound)
    switch readings[at].expression {
    case .calendar(let fields) where fields.year == nil && fields.weekday == nil: break
    case .weekday(_, nil, _):
      if start == end + 1, cursor.isFunction(.to, at: end) { return true }
    default: return false
    }
    return start == end && cursor.tokens[start].clitics == .wa
      || start == end + 1 && cursor.isFunction(.and, at: end)
  }

  /// The other calendar's date for a Hijri one that «الموافق» joins to it: the same day, sure.
  private func twin(of at: Int, _ time: TimeValue) -> TimeValue? {
    guard time.calendar == .hijri || readings[at].isWeekdayAlone, at + 1 < readings.count else {
      return nil
    }
    let next = readings[at + 1]
    guard (readings[at].tokens.upperBound..<next.tokens.lowerBound).count <= 4, isJoined(at),
      case .calendar(let fields) = next.expression,
      fields.day != nil || time.calendar == .gregorian,
      let other = resolver.resolve(next.expression, in: context).time,
      other.calendar != time.calendar || readings[at].isWeekdayAlone
    else { return nil }
    return TimeValue(
      other.edtf, basis: other.basis, calendar: time.calendar, original: time.original)
  }

  /// «الموافق», a bracket, a dash, a slash or a comma between two dates.
  private func isJoined(_ at: Int) -> Bool {
    let gap = readings[at].tokens.upperBound..<readings[at + 1].tokens.lowerBound
    guard let first = gap.first else { return false }
    let word = cursor.pastComma(first)
    if cursor.at(word).function(.corresponding, at: word) != nil { return true }
    guard readings[at].isFull, readings[at + 1].isFull, gap.count == 1 else { return false }
    return [Mark.openBracket, Mark.dash, Mark.slash].contains { cursor.isMark($0, at: first) }
  }

  private mutating func compareWeekday(_ reading: Reading, _ time: TimeValue, _ surface: String) {
    guard let day = time.edtf.singleDay, let weekday = reading.weekday,
      time.calendar == .gregorian || time.edtf.qualifier == .none
    else { return }
    var (given, kept) = (day, "date")
    if case .deictic(let days, _) = reading.expression, let document = findings.documentDate {
      (given, kept) = (document.adding(days: days), "weekday")
    }
    guard given.weekday != weekday else { return }
    findings.diagnostics.append(
      Diagnostic(
        "weekday-mismatch", severity: .note,
        summary: "“\(surface)” names another weekday than \(given) has; the \(kept) was kept"))
  }

  private mutating func reportImpossible(_ surface: String, _ span: TextSpan) {
    findings.diagnostics.append(
      Diagnostic(
        "impossible-date", severity: .warning,
        summary: "“\(surface)” at \(span.start) is no day of the calendar",
        hint: "the words were left without a date"))
  }

  /// The order of dates in digits, from those that can be read in one way only.
  private static func isMonthFirst(_ readings: [Reading], _ cursor: DateCursor) -> Bool? {
    for reading in readings {
      guard case .calendar(let fields) = reading.expression, !fields.isAmbiguous,
        case .named(let month) = fields.month,
        let day = fields.day, let first = reading.tokens.last.map({ $0 - 4 }),
        reading.tokens.contains(first),
        cursor.isNumber(first), cursor.isNumber(first + 2), cursor.digits(first) <= 2, month != day
      else { continue }
      return Int(cursor.tokens[first].number) == month
    }
    return nil
  }
}

extension Reading {
  /// Whether a weekday is all that it names.
  var isWeekdayAlone: Bool { if case .weekday = expression { true } else { false } }

  /// Whether it gives day, month and year.
  var isFull: Bool { if case .calendar(let fields) = expression { fields.isFull } else { false } }

  /// The weekday that stands beside a date.
  var weekday: Int? {
    switch expression {
    case .calendar(let fields): fields.weekday
    case .deictic(_, let weekday): weekday
    default: nil
    }
  }
}

extension TimeExpression {
  /// Whether the tense around it matters: it names no year, or a weekday alone.
  var needsTense: Bool {
    switch self {
    case .calendar(let fields): fields.year == nil
    case .weekday(_, let relation, _): relation == nil || relation == .current
    case .holiday(_, let year, _), .part(_, let year): year == nil
    case .range(let first, let last): first?.needsTense ?? false || last?.needsTense ?? false
    case .ordinal(_, _, let base), .weekdayOf(_, let base): base.needsTense
    case .weekdayBeside(_, _, let base, _), .unitHolding(_, let base), .lasting(_, _, let base):
      base.needsTense
    case .anaphora, .nearest: true
    default: false
    }
  }
}

extension TimeExpression {
  /// Whether it is a date with a month in words or digits, or a day that took one from the text.
  var namesDayOrMonth: Bool {
    switch self {
    case .calendar(let fields):
      fields.calendar == .gregorian && (fields.month != nil || fields.day != nil)
    case .range(_, let last): last?.namesDayOrMonth ?? false
    default: false
    }
  }
}

extension TimeExpression {
  /// Whether it counts from a date before it in the text.
  var isAnaphoric: Bool {
    switch self {
    case .anaphora, .anaphoraInYear, .countedFromText, .unitInText: true
    default: false
    }
  }

  /// Whether it is a holiday.
  var isHoliday: Bool { if case .holiday = self { true } else { false } }
}

extension TimeValue {
  /// The same date with the words that gave it.
  func inWords(_ words: String) -> TimeValue {
    TimeValue(
      edtf, basis: basis, anchor: anchor, calendar: calendar, original: original, words: words)
  }
}
