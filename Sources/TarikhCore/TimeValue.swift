/// What a date rests on.
public enum TimeBasis: String, Sendable, CaseIterable {
  /// The text gives the date itself.
  case stated
  /// Counted from the document's date («أمس», "last week").
  case document
  /// Counted from another date or event («وبعد يومين», "two days later").
  case event
  /// The date of the occasion that the words belong to («خلال اللقاء»).
  case occasion
  /// Worked out from the surrounding text.
  case inferred
}

/// The calendar in which a date was written.
public enum CalendarSystem: String, Sendable, CaseIterable {
  /// The civil calendar.
  case gregorian
  /// The Islamic calendar of Umm al-Qura.
  case hijri
}

/// An EDTF date with the ground it stands on.
public struct TimeValue: Hashable, Sendable {
  /// The date.
  public let edtf: EDTF
  /// What it rests on.
  public let basis: TimeBasis
  /// The words in the article that it was counted from, where there are any.
  public let anchor: TextSpan?
  /// The calendar in which it was written.
  public let calendar: CalendarSystem
  /// The date as written in a calendar other than the Gregorian, such as `1447-09-01`.
  public let original: String?
  /// The words that gave it.
  public let words: String?

  /// A date with its ground.
  public init(
    _ edtf: EDTF, basis: TimeBasis, anchor: TextSpan? = nil, calendar: CalendarSystem = .gregorian,
    original: String? = nil, words: String? = nil
  ) {
    self.edtf = edtf
    self.basis = basis
    self.anchor = anchor
    self.calendar = calendar
    self.original = original
    self.words = words
  }

  /// The same date on another ground, for an event that takes it over.
  public func carried(as basis: TimeBasis, anchor: TextSpan? = nil) -> TimeValue {
    TimeValue(
      edtf, basis: basis, anchor: anchor ?? self.anchor, calendar: calendar, original: original,
      words: words)
  }
}
