import TarikhCore

/// A day of the month that is not named: "on the 27th", "by the 15th", «يوم 27» after «يوم 23 يوليو», «27 منه».
enum BareDayRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard cursor.isNumber(at) else { return headed(at, cursor) }
    if let pointed = pointed(at, at, cursor) { return pointed }
    guard cursor.isFunction(.the, at: at - 1), isLedIn(at - 2, cursor),
      let day = cursor.ordinal(at), (1...31).contains(day.value), !cursor.isWord(day.end)
    else { return nil }
    return Reading(at..<day.end, .calendar(CalendarFields(day: day.value)))
  }

  private static func isLedIn(_ at: Int, _ cursor: DateCursor) -> Bool {
    let words: [FunctionWord] = [.on, .since, .to, .before, .after, .monthCue]
    return words.contains { cursor.isFunction($0, at: at) }
  }

  /// «يوم 27», where the number begins no other date.
  private static func headed(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard !cursor.isLatin(at), let start = cursor.unit(.day, [.one], at: at),
      let day = cursor.plainNumber(start, digits: 1...2), (1...31).contains(day),
      !cursor.isFunction(.every, at: at - 1)
    else { return nil }
    if let pointed = pointed(at, start, cursor) { return pointed }
    guard !cursor.isCounting(start + 1), !cursor.isFunction(.measure, at: start + 1),
      !cursor.isMark(Mark.slash, at: start + 1), !cursor.isMark(Mark.dash, at: start + 1),
      !isCounted(start + 1, cursor), DateRules.readings(start, cursor.at(start)).isEmpty
    else { return nil }
    return Reading(at..<start + 1, .calendar(ofText(day)))
  }

  /// Whether the number may count the word after it: «يوم 5 وزراء»; a verb or particle is counted by none.
  private static func isCounted(_ at: Int, _ cursor: DateCursor) -> Bool {
    guard cursor.isWord(at), cursor.tokens[at].clitics.isEmpty, !cursor.isFunction(.past, at: at)
    else { return false }
    let others: UInt8 = 1 << UInt8(WordClass.verb.index) | 1 << UInt8(WordClass.particle.index)
    return cursor.text.wordClasses(at: at) & others == 0
  }

  /// «27 منه», «يوم 27 منه»: of the month that the text has named.
  private static func pointed(_ at: Int, _ number: Int, _ cursor: DateCursor) -> Reading? {
    guard let day = cursor.plainNumber(number, digits: 1...2), (1...31).contains(day),
      let end = cursor.function(.ofIt, at: number + 1)
    else { return nil }
    return Reading(at..<end, .calendar(ofText(day)))
  }

  private static func ofText(_ day: Int) -> CalendarFields {
    CalendarFields(day: day, isOfText: true)
  }
}
