extension EDTF {
  /// One unit of the calendar, from a century to a day.
  public enum Point: Hashable, Sendable {
    /// A century by its first two digits: 19 is 1900–1999, `19XX`.
    case century(Int)
    /// A decade by its first three digits: 199 is 1990–1999, `199X`.
    case decade(Int)
    /// A year; 0 is 1 BC.
    case year(Int)
    /// The first (1) or second (2) half of a year, `YYYY-40` and `-41`.
    case half(Int, Int)
    /// A quarter of a year, 1–4, `YYYY-33` to `-36`.
    case quarter(Int, Int)
    /// A season, 1 spring to 4 winter, `YYYY-21` to `-24`; winter starts in December of its year.
    case season(Int, Int)
    /// A month, 1–12.
    case month(Int, Int)
    /// An ISO week of an ISO week-year.
    case week(Int, Int)
    /// A day.
    case day(CalendarDay)

    /// Its first day.
    public var firstDay: CalendarDay {
      switch self {
      case .century(let century): .first(ofYear: century * 100)
      case .decade(let decade): .first(ofYear: decade * 10)
      case .year(let year): .first(ofYear: year)
      case .half(let year, let half): .first(ofYear: year, month: half * 6 - 5)
      case .quarter(let year, let quarter): .first(ofYear: year, month: quarter * 3 - 2)
      case .season(let year, let season): .first(ofYear: year, month: season * 3)
      case .month(let year, let month): .first(ofYear: year, month: month)
      case .week(let year, let week): Self.monday(year: year, week: week)
      case .day(let day): day
      }
    }

    /// Its last day.
    public var lastDay: CalendarDay {
      switch self {
      case .century(let century): .last(ofYear: century * 100 + 99, month: 12)
      case .decade(let decade): .last(ofYear: decade * 10 + 9, month: 12)
      case .year(let year): .last(ofYear: year, month: 12)
      case .half(let year, let half): .last(ofYear: year, month: half * 6)
      case .quarter(let year, let quarter): .last(ofYear: year, month: quarter * 3)
      case .season(let year, 4): .last(ofYear: year + 1, month: 2)
      case .season(let year, let season): .last(ofYear: year, month: season * 3 + 2)
      case .month(let year, let month): .last(ofYear: year, month: month)
      case .week(let year, let week): Self.monday(year: year, week: week).adding(days: 6)
      case .day(let day): day
      }
    }

    /// How many ISO weeks a week-year has: 52 or 53.
    public static func weekCount(ofYear year: Int) -> Int {
      CalendarDay.last(ofYear: year, month: 12).adding(days: -3).isoWeek.week
    }

    private static func monday(year: Int, week: Int) -> CalendarDay {
      let fourth = CalendarDay.first(ofYear: year).adding(days: 3)
      return fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
    }

    static func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number.magnitude)
      let zeros = String(repeating: "0", count: max(0, width - digits.count))
      return (number < 0 ? "-" : "") + zeros + digits
    }
  }
}

extension EDTF.Point: CustomStringConvertible {
  /// The EDTF form of the unit.
  public var description: String {
    switch self {
    case .century(let century): Self.padded(century, 2) + "XX"
    case .decade(let decade): Self.padded(decade, 3) + "X"
    case .year(let year): Self.padded(year, 4)
    case .half(let year, let half): "\(Self.padded(year, 4))-\(39 + half)"
    case .quarter(let year, let quarter): "\(Self.padded(year, 4))-\(32 + quarter)"
    case .season(let year, let season): "\(Self.padded(year, 4))-\(20 + season)"
    case .month(let year, let month): "\(Self.padded(year, 4))-\(Self.padded(month, 2))"
    case .week(let year, let week): "\(Self.padded(year, 4))-W\(Self.padded(week, 2))"
    case .day(let day): day.description
    }
  }

  /// Reads one unit; nil where the form is unknown or the day does not exist.
  init?(_ text: Substring) {
    let isNegative = text.first == "-"
    let parts = text.drop { $0 == "-" }.split(separator: "-", omittingEmptySubsequences: false)
    guard let head = parts.first, head.utf8.count == 4, !(isNegative && text.hasPrefix("--")) else {
      return nil
    }
    if head.hasSuffix("X") {
      self.init(masked: head, alone: parts.count == 1 && !isNegative)
      return
    }
    guard let magnitude = Self.digits(head), !(isNegative && magnitude == 0) else { return nil }
    let year = isNegative ? -magnitude : magnitude
    switch parts.count {
    case 1: self = .year(year)
    case 2: self.init(year: year, unit: parts[1])
    case 3:
      guard parts[1].utf8.count == 2, parts[2].utf8.count == 2, let month = Self.digits(parts[1]),
        let day = Self.digits(parts[2]).flatMap({ CalendarDay(year: year, month: month, day: $0) })
      else { return nil }
      self = .day(day)
    default: return nil
    }
  }

  private init?(masked head: Substring, alone: Bool) {
    guard alone else { return nil }
    if head.hasSuffix("XX"), let century = Self.digits(head.dropLast(2)) {
      self = .century(century)
    } else if let decade = Self.digits(head.dropLast()) {
      self = .decade(decade)
    } else {
      return nil
    }
  }

  private init?(year: Int, unit: Substring) {
    if unit.first == "W" {
      guard unit.utf8.count == 3, let week = Self.digits(unit.dropFirst()),
        (1...Self.weekCount(ofYear: year)).contains(week)
      else { return nil }
      self = .week(year, week)
      return
    }
    guard unit.utf8.count == 2, let code = Self.digits(unit) else { return nil }
    switch code {
    case 1...12: self = .month(year, code)
    case 21...24: self = .season(year, code - 20)
    case 33...36: self = .quarter(year, code - 32)
    case 40...41: self = .half(year, code - 39)
    default: return nil
    }
  }

  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}
