import TarikhCore

/// Finds the day on which a text was written in the text itself.
struct DocumentDateFinder {
  let cursor: DateCursor

  /// How many words besides its dates a dateline may have.
  static let datelineWords = 4

  /// How many sentences from the start may be datelines: a headline or two come first.
  static let sentences = 4

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

  /// The Gregorian date, else the Hijri one, of a dateline among the first sentences.
  private func dateline(in readings: [Reading]) -> CalendarDay? {
    var hijri: CalendarDay?
    for sentence in cursor.text.sentences.prefix(Self.sentences) {
      let dates = readings.filter { sentence.tokens.contains($0.tokens.lowerBound) }
      guard isDateline(sentence, dates) else { continue }
      for date in dates {
        guard case .calendar(let fields) = date.expression, let day = full(date) else { continue }
        if fields.calendar == .gregorian { return day }
        hijri = hijri ?? day
      }
    }
    return hijri
  }

  /// A line of place and date alone, or «CAIRO, Feb. 15, 2026 (Agency) –» before the first sentence.
  private func isDateline(_ sentence: Sentence, _ dates: [Reading]) -> Bool {
    guard let first = dates.first else { return false }
    let covered = Set(dates.flatMap(\.tokens))
    let before = sentence.tokens.lowerBound..<first.tokens.lowerBound
    let after = first.tokens.upperBound..<max(first.tokens.upperBound, sentence.tokens.upperBound)
    let others = sentence.tokens.filter { cursor.isWord($0) && !covered.contains($0) }
    if others.count <= Self.datelineWords, !others.contains(where: isAct) { return true }
    guard before.count <= Self.datelineWords + 1, !before.contains(where: isAct) else {
      return false
    }
    return after.prefix(Self.datelineWords + 2).contains { token in
      cursor.isMark(Mark.dash, at: token) || cursor.isMark(Mark.colon, at: token)
    }
  }

  /// Whether a word tells of something that happened, as those of a dateline do not.
  private func isAct(_ token: Int) -> Bool {
    cursor.text.classes(at: token).has(.trigger) || cursor.isFunction(.past, at: token)
      || cursor.isFunction(.future, at: token)
  }
}
