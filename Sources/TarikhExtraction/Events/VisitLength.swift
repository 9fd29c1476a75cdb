import TarikhCore

/// Gives a visit whose first or last day is known the days that the text says it takes.
struct VisitLength {
  let reader: TextReader
  let chunks: [Chunk]
  let durations: DurationReader?

  /// The most tokens between a word such as «تستغرق» and the count after it.
  private static let reach = 5

  /// The interval that a single day and a length make; the date as it was where no length is told.
  func stretched(_ time: TimeValue, of visit: EventDraft) -> TimeValue {
    guard let day = time.edtf.singleDay, let days = days(of: visit), days > 1 else { return time }
    let isLast = visit.support.map { chunks[$0].kind == .marker(.endsVerb) } ?? false
    let first = isLast ? day.adding(days: 1 - days) : day
    guard let interval = EDTF("\(first)/\(first.adding(days: days - 1))") else { return time }
    return TimeValue(
      interval, basis: time.basis, anchor: time.anchor, calendar: time.calendar, words: time.words)
  }

  private func days(of visit: EventDraft) -> Int? {
    guard let durations else { return nil }
    let trigger = visit.tokens.lowerBound
    // "a three-day visit"
    let before = max(chunks.first?.tokens.lowerBound ?? trigger, trigger - 4)..<trigger
    if !reader.isArabic(trigger), let days = durations.days(in: before) { return days }
    for chunk in chunks[visit.chunk...].prefix(24) where chunk.kind == .marker(.lasts) {
      let end = min(chunk.tokens.upperBound + Self.reach, chunks.last?.tokens.upperBound ?? 0)
      if let days = durations.days(in: chunk.tokens.upperBound..<end) { return days }
    }
    return nil
  }
}
