import TarikhCore

/// What became of words about time.
enum Resolution: Sendable {
  case date(TimeValue)
  case vague
  case nothing
  /// No date, for a reason such as `no-reference-date`.
  case unresolved(String)
  /// A day that does not exist: 31 February.
  case impossible

  static let noReferenceDate = Resolution.unresolved("no-reference-date")
  static let noAnchor = Resolution.unresolved("no-anchor")

  /// The date, where there is one.
  var time: TimeValue? { if case .date(let time) = self { time } else { nil } }

  /// The same date, marked as about.
  var approximately: Resolution {
    guard let time else { return self }
    return .date(
      TimeValue(
        time.edtf.qualified(.approximate), basis: time.basis, anchor: time.anchor,
        calendar: time.calendar, original: time.original))
  }

  static func date(_ edtf: EDTF?, basis: TimeBasis, anchor: TextSpan? = nil) -> Resolution {
    edtf.map { .date(TimeValue($0, basis: basis, anchor: anchor)) } ?? .impossible
  }

  static func date(_ point: EDTF.Point, basis: TimeBasis, anchor: TextSpan? = nil) -> Resolution {
    .date(EDTF(point), basis: basis, anchor: anchor)
  }
}

/// What a date is counted from besides the document: the dates before it in the text, and the tense around it.
struct ResolutionContext: Sendable {
  /// The last date before it, of any precision.
  var prior: DateMention?
  /// The last single day before it.
  var priorDay: DateMention?
  /// Whether the last date stands in the same sentence.
  var isPriorInSentence = false
  /// The last date before it whose words name a month, where a day without one may belong to it.
  var monthBefore: DateMention?
  /// The tense of the words around it.
  var tense: Tense?
  /// The bare year that the same sentence has named before it: "in 2016 … until June".
  var sentenceYear: Int?
  /// Whether «منذ» or "since" stands before it, so that it began no later than the document.
  var isSince = false
  /// Whether dates in digits have the month first: nil where the document does not show it.
  var isMonthFirst: Bool?
}
