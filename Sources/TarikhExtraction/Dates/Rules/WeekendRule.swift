import TarikhCore

/// A weekend that nothing but the tense places: "over the weekend", «خلال عطلة نهاية الأسبوع».
enum WeekendRule {
  static func read(_ at: Int, _ cursor: DateCursor) -> Reading? {
    guard let end = cursor.unit(.weekend, [.one, .definite], at: at) else { return nil }
    guard cursor.isLatin(at) else {
      let isCued = cursor.isFunction(.spanCue, at: at - 1) || !cursor.tokens[at].clitics.isEmpty
      return isCued ? Reading(at..<end, .nearest(.weekend)) : nil
    }
    guard cursor.isFunction(.the, at: at - 1), !cursor.isFunction(.of, at: end),
      cursor.isFunction(.spanCue, at: at - 2) || !cursor.isWord(at - 2) && !cursor.isWord(end)
    else { return nil }
    return Reading(at..<end, .nearest(.weekend))
  }
}
