import TarikhCore

/// A year as words give it.
enum YearField: Hashable, Sendable {
  case number(Int)
  /// Years from the document's: −1 for «العام الماضي».
  case relative(Int)
}

/// A month as words give it.
enum MonthField: Hashable, Sendable {
  case named(Int)
  /// Months from the document's: 0 for «الشهر الجاري».
  case relative(Int)
}

/// The parts of a calendar date that a text gives.
struct CalendarFields: Hashable, Sendable {
  var calendar: CalendarSystem = .gregorian
  var year: YearField?
  var month: MonthField?
  var day: Int?
  var weekday: Int?
  /// «الماضي», «المقبل» after a date without a year.
  var relation: Relation?
  /// The order of day and month could be the other way round.
  var isAmbiguous = false
  /// «الثلاثاء الثالث من شهر أيلول»: the day may as well count the weekdays of the month.
  var mayCountWeekdays = false
  /// «يوم 27», «27 منه»: the month is one that the text has named before.
  var isOfText = false

  /// Whether the text itself gives day, month and year.
  var isFull: Bool {
    guard case .number = year, case .named = month, day != nil else { return false }
    return true
  }
}

/// A count of units: three days.
struct UnitCount: Hashable, Sendable {
  let count: Int
  let unit: TimeUnit
}

/// A named part of a year.
enum YearPart: Hashable, Sendable {
  case quarter(Int)
  case half(Int)
  case season(Int)

  /// The part of one year.
  func point(inYear year: Int) -> EDTF.Point {
    switch self {
    case .quarter(let quarter): .quarter(year, quarter)
    case .half(let half): .half(year, half)
    case .season(let season): .season(year, season)
    }
  }
}

/// What the nth one is of.
enum OrdinalKind: Hashable, Sendable {
  case day
  case week
  case weekend
  case month
  case year
  case weekday(Int)
}

/// What words say about time, before it is known when they were written.
indirect enum TimeExpression: Hashable, Sendable {
  case calendar(CalendarFields)
  /// Days from the document's date, with the weekday that stands beside it.
  case deictic(Int, weekday: Int?)
  /// A weekday; "last" and "next" before it mean another week more often than «الماضي» and «المقبل» after it.
  case weekday(Int, Relation?, isPreposed: Bool = false)
  /// «الأسبوع الماضي», "the next three days".
  case unit(TimeUnit, Relation, count: Int)
  /// «قبل ثلاثة أيام»: counted back (−1) or on (1) from a date; from the document's where there is none.
  case counted([UnitCount], direction: Int, from: TimeExpression?)
  /// «وبعد يومين», "two days later": counted from the date before it in the text.
  case countedFromText([UnitCount], direction: Int, orDocument: Bool)
  /// «في اليوم التالي», «اليوم نفسه»: units from the date before it in the text.
  case anaphora(TimeUnit, Int)
  /// «الشهر نفسه من 2021»: the day or month before it in the text, in another year.
  case anaphoraInYear(TimeUnit, YearField)
  /// «نحو»: what is after it, not exactly.
  case about(TimeExpression)
  /// «بقية الشهر»: from the document's date to the end of the unit.
  case remainder(TimeUnit)
  /// "the first three months of 2025"; negative for the last ones.
  case span(Int, TimeUnit, of: TimeExpression)
  /// "three Fridays from now".
  case weekdays(Int, weekday: Int)
  case part(YearPart, year: YearField?)
  /// "last summer", «الشتاء المقبل»: the season on one side of the document's date.
  case season(Int, Relation)
  /// A quarter or half, by how far it is from the document's.
  case relativePart(TimeUnit, Int)
  /// «الثلاثاء الأخير من مارس».
  case ordinal(Int, OrdinalKind, of: TimeExpression)
  /// «أحد الأسبوع الماضي», "Friday of next week".
  case weekdayOf(Int, TimeExpression)
  /// "the Friday before Easter": the nth weekday on one side of another date.
  case weekdayBeside(Int, weekday: Int, TimeExpression, isBefore: Bool)
  /// "the week of 12 May", "Easter weekend": the unit that holds another date.
  case unitHolding(TimeUnit, TimeExpression)
  /// "two weeks starting 5 May": so many units from (1) or to (−1) another date, that day included.
  case lasting([UnitCount], direction: Int, from: TimeExpression)
  /// "over the weekend": the nearest one, by the tense.
  case nearest(TimeUnit)
  /// "later in the year": the unit that the text speaks of.
  case unitInText(TimeUnit)
  case decade(Int)
  case century(Int, isBCE: Bool)
  case holiday(Holiday, year: YearField?, relation: Relation?)
  case range(TimeExpression?, TimeExpression?)
  /// Words about time that name none.
  case vague
  /// Words that look like a date and are none.
  case nothing
}

/// What a rule read: the tokens and what they say.
struct Reading: Sendable {
  var tokens: Range<Int>
  var expression: TimeExpression
  /// The deictic word that stands in it, as days from the document's date: «اليوم 15 فبراير 2026».
  var deictic: Int?

  init(_ tokens: Range<Int>, _ expression: TimeExpression, deictic: Int? = nil) {
    self.tokens = tokens
    self.expression = expression
    self.deictic = deictic
  }
}
