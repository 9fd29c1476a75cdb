import TarikhCore

/// Finds the day on which a text was written in the text itself.
struct DocumentDateFinder {
  let cursor: DateCursor

  /// How many tokens besides its dates a dateline may have.
  static let datelineLength = 8

  /// The full date beside «اليوم» or its like, else a dateline at the start.
  func day(in readings: [Reading]) -> CalendarDay? {
    for reading in readings {
      if let deictic = reading.deictic, let day = full(reading) {
        return day.adding(days: -deictic)
      }
    }
    return dateline(in: readings)
  }

  private func full(_ reading: Reading) -> CalendarDay? {
    guard case .calendar(let fields) = reading.expression, fields.isFull, !fields.isAmbiguous else {
      return nil
    }
    return DateResolver(document: nil).resolve(reading.expression, in: ResolutionContext()).time?
      .edtf.singleDay
  }

  /// The Gregorian date, else the Hijri one, of a short line among the first three.
  private func dateline(in readings: [Reading]) -> CalendarDay? {
    var hijri: CalendarDay?
    for sentence in cursor.text.sentences.prefix(4) {
      let dates = readings.filter { sentence.tokens.contains($0.tokens.lowerBound) }
      let covered = dates.reduce(0) { $0 + $1.tokens.count }
      guard !dates.isEmpty, sentence.tokens.count - covered <= Self.datelineLength else { continue }
      for date in dates {
        guard case .calendar(let fields) = date.expression, let day = full(date) else { continue }
        if fields.calendar == .gregorian { return day }
        hijri = hijri ?? day
      }
    }
    return hijri
  }
}
