import TarikhCore

/// Chooses the year of a date that names none, by the words beside it, the distance and the tense.
///
/// Where none of them tells, the document's own year is meant: others are written down.
struct YearChooser: Sendable {
  let document: CalendarDay
  let relation: Relation?
  let tense: Tense?
  /// Whether «منذ» stands before the date.
  let isSince: Bool

  /// Up to so many days away the nearest date is meant whatever the tense: farther ones are written with their year.
  static let nearby = 45

  /// Up to so many days back the nearest date is meant where no tense is seen.
  static let recent = 100

  /// The days of the date in the year that is meant; `days` gives them for each year.
  func choose(from candidates: [(year: Int, days: ClosedRange<CalendarDay>)])
    -> (year: Int, days: ClosedRange<CalendarDay>)?
  {
    let before = candidates.filter { $0.days.upperBound < document }
    let after = candidates.filter { $0.days.lowerBound > document }
    switch relation {
    case .previous: return before.last
    case .beforePrevious: return before.dropLast().last
    case .next, .following: return after.first
    case .afterNext: return after.dropFirst().first
    default: break
    }
    if relation == nil, isSince,
      let past = candidates.last(where: { $0.days.lowerBound <= document })
    {
      return past
    }
    guard let nearest = candidates.min(by: { distance($0.days) < distance($1.days) }) else {
      return nil
    }
    guard relation == nil || relation == .current, distance(nearest.days) > Self.nearby else {
      return nearest
    }
    let own = candidates.first { $0.days.lowerBound.year == document.year } ?? nearest
    if relation == .current { return own }
    switch tense {
    case .past where nearest.days.lowerBound > document: return before.last ?? nearest
    case .future where nearest.days.upperBound < document: return after.first ?? nearest
    case nil:
      let isRecent = nearest.days.upperBound < document && distance(nearest.days) <= Self.recent
      return isRecent ? nearest : own
    default: return nearest
    }
  }

  private func distance(_ days: ClosedRange<CalendarDay>) -> Int {
    if days.contains(document) { return 0 }
    return days.lowerBound > document
      ? days.lowerBound.ordinal - document.ordinal : document.ordinal - days.upperBound.ordinal
  }
}
