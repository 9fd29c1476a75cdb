import TarikhCore

/// A stretch of the calendar that words count in.
enum TimeUnit: String, Sendable, CaseIterable {
  case day, week, weekend, fortnight, month, quarter, half, season, year, decade, century
  /// «الفترة», «الآونة»: a stretch without measure.
  case period
}

/// The number and definiteness in which a unit stands.
enum UnitForm: String, Sendable {
  case one, definite, two, many, definiteMany
  /// «اليومين»: two, with the article.
  case definiteTwo
  /// The dual before its members: «يومي 3 و4».
  case pair
  /// The letter before the number of a quarter or half: Q3, H2.
  case code
}

/// Where a stretch lies, seen from the document's date or from another date.
enum Relation: String, Sendable {
  case beforePrevious, previous, current, next, afterNext
  /// «التالي», "following": counted from a date in the text.
  case following
  /// «نفس», «ذاته», "same", "that": the date that was named before.
  case same
  /// «الأخيرة», "recent": without measure.
  case recent

  /// How many units away it is from the document's date; nil for those counted from elsewhere.
  var offset: Int? {
    switch self {
    case .beforePrevious: -2
    case .previous: -1
    case .current: 0
    case .next: 1
    case .afterNext: 2
    case .following, .same, .recent: nil
    }
  }
}

/// The era that is written after a year.
enum Era: String, Sendable {
  case gregorian, hijri, bce
  /// Years since the death of the Buddha, as Thailand counts them: 2567 is 2024.
  case buddhist
}

/// Words that only help other words to name a date.
enum FunctionWord: UInt8, Sendable, CaseIterable {
  /// What may stand between a day and its month: «من», "of".
  case of
  case and, to, between, from
  case before, after, since
  case ago, earlier, later, hence
  /// "in", "within": the count after it runs from now.
  case `in`
  case on, the
  /// "a", "an": one, before a unit.
  case one
  /// The ending of an ordinal in digits: "st", "th".
  case suffix
  /// «الموافق»: the same day in another calendar follows.
  case corresponding
  /// «بضعة», "few": a count that is not known.
  case few
  /// A word about time that names none: «مؤخرا», "recently".
  case vague
  /// A phrase that holds a word of dates and is no date: «المصري اليوم».
  case nothing
  /// A unit of anything but time, or what is counted: the number before it is no year.
  case measure
  /// "about", "nearly": the number after it is a count.
  case quantifier
  /// A word before which a bare number of four digits is a year: "in", «منذ».
  case yearCue
  /// A word before which an ordinary word is a month: "in", «منذ».
  case monthCue
  /// A word that tells what is to come: «المقرر», "will".
  case future
  /// A word that tells what has been: «كان», "was".
  case past
  /// «بمناسبة», "happy": the holiday after it is what is celebrated, not when.
  case occasion
  /// «لا», «ولا»: before a deictic word it makes an idiom.
  case denial
  /// The pattern of a date in digits, of a language that puts the day first.
  case dayFirst
  /// «dernier»: a word of relation that stands behind its noun.
  case postposed
  /// «ثورة», "revolution": a day without a year beside it is its name.
  case named
  /// «الآن», "the present": the end of a range that has not ended.
  case now
  /// "starting", "ending": a count before it runs from or to the date after it.
  case starting, ending
  /// "for": a count after it is how long something lasts.
  case lasting
  /// «خلال», "over the": a bare "weekend" after it is the nearest one.
  case spanCue
  /// «على»: what a count after «بعد» is counted from.
  case upon
  /// «الأقل»: makes «على» before it a limit.
  case bound
  /// «كل», "every": what comes after it comes again and again.
  case every
  /// «دعا», "called": what it asks for is still to come.
  case calls
  /// «اجتماع», "meeting": what one may call for.
  case gathering
  /// «السابق», "previous": of relation words those that count from a date in the text.
  case preceding
  /// «ذلك», "that": of relation words those that point back and name no other year.
  case pointing
  /// «منه»: of the month that the text has named.
  case ofIt
  /// «نحو», "about": the count after it is not exact.
  case about
  /// «نصف», "half", of the unit beside it.
  case half

  /// The word of a name in a table.
  init?(named name: Substring) {
    guard let word = Self.allCases.first(where: { String(describing: $0) == name }) else {
      return nil
    }
    self = word
  }
}

/// What a word is to the rules of dates.
enum TemporalSense: Hashable, Sendable {
  case month(CalendarSystem, Int)
  /// ISO: 1 is Monday.
  case weekday(Int)
  case cardinal(Int)
  /// −1 is the last.
  case ordinal(Int)
  /// Days from the document's date.
  case deictic(Int)
  case dayPart
  case unit(TimeUnit, UnitForm)
  case relation(Relation)
  /// «مطلع», "late": a part of what follows, dropped from its value.
  case phase
  /// «بقية», "the rest of": what follows, from the document's date on.
  case remainder
  /// 1 spring to 4 winter.
  case season(Int)
  /// The first year of a decade within its century: 90 for "nineties".
  case decade(Int)
  case era(Era)
  case holiday(Holiday)
  case function(FunctionWord)

  /// Reads a month of one of the two calendars.
  init?(month: Substring, calendar: Substring) {
    guard let month = Int(month), let calendar = CalendarSystem(rawValue: String(calendar)) else {
      return nil
    }
    self = .month(calendar, month)
  }

  /// Reads the cells `kind` and `value` of a table.
  init?(kind: Substring, value: Substring) {
    let number = Int(value)
    switch (kind, number) {
    case ("cardinal", let number?): self = .cardinal(number)
    case ("ordinal", let number?): self = .ordinal(number)
    case ("deictic", let number?): self = .deictic(number)
    case ("season", let number?): self = .season(number)
    case ("decade", let number?): self = .decade(number)
    case ("dayPart", _): self = .dayPart
    case ("phase", _): self = .phase
    case ("remainder", _): self = .remainder
    case ("unit", _):
      let cells = value.split(separator: " ").map(String.init)
      guard let unit = cells.first.flatMap(TimeUnit.init),
        let form = cells.last.flatMap(UnitForm.init)
      else { return nil }
      self = .unit(unit, form)
    case ("relation", _):
      guard let relation = Relation(rawValue: String(value)) else { return nil }
      self = .relation(relation)
    case ("era", _):
      guard let era = Era(rawValue: String(value)) else { return nil }
      self = .era(era)
    default:
      guard let word = FunctionWord(named: kind) else { return nil }
      self = .function(word)
    }
  }

  /// Whether a word of this sense tells of what happens and not of a time: «دعا», «اجتماع».
  var isOfEvents: Bool {
    switch self {
    case .function(.calls), .function(.gathering): true
    default: false
    }
  }

  /// Whether a word of this sense can be no part of a name.
  var isOnlyTemporal: Bool {
    switch self {
    case .month, .weekday, .deictic, .holiday: true
    default: false
    }
  }
}
