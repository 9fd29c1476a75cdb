import TarikhCore

/// A day of the month that is not named: "on the 27th", "by the 15th".
enum BareDayRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard cursor.isNumber(at), cursor.isFunction(.the, at: at - 1), isLedIn(at - 2, cursor),
      let day = cursor.ordinal(at), (1...31).contains(day.value), !cursor.isWord(day.end)
    else { return nil }
    return Reading(at..<day.end, .calendar(CalendarFields(day: day.value)))
  }

  private static func isLedIn(_ at: Int, _ cursor: DateCursor) -> Bool {
    let words: [FunctionWord] = [.on, .since, .to, .before, .after, .monthCue]
    return words.contains { cursor.isFunction($0, at: at) }
  }
}
