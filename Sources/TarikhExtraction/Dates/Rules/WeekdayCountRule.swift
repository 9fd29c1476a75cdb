import TarikhCore

/// Weekdays counted from now: "three Fridays from now".
enum WeekdayCountRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard cursor.isNumber(at) || cursor.isLatin(at), let count = cursor.cardinal(at),
      (1...52).contains(count.value), let weekday = cursor.weekday(count.end),
      let end = cursor.function(.hence, at: weekday.end)
        ?? cursor.function(.later, at: weekday.end)
    else { return nil }
    // "two Mondays later" is counted from what the text does not say.
    guard cursor.function(.hence, at: weekday.end) != nil else {
      return Reading(at..<end, .nothing)
    }
    return Reading(at..<end, .weekdays(count.value, weekday: weekday.value))
  }
}
