/// What somebody calls for is still to come, though the call has been: «دعا إلى اجتماع يوم الثلاثاء».
extension TenseReader {
  /// How many tokens before a date that which is called for may stand.
  private static let nearness = 6

  /// Whether a verb calls for something that the date belongs to: "called for a meeting on Sunday".
  func isCall(_ verb: Int, before date: Int) -> Bool {
    guard cursor.isFunction(.calls, at: verb) else { return false }
    for act in max(verb + 1, date - Self.nearness)..<max(verb + 1, date)
    where cursor.isFunction(.gathering, at: act) && isAsked(act) {
      return !(act..<date).contains { cursor.isMark(Mark.comma, at: $0) || isDuring($0) }
    }
    return false
  }

  /// «خلال», «أثناء»: what comes after it was when the call was made.
  private func isDuring(_ at: Int) -> Bool {
    !cursor.isLatin(at) && cursor.isFunction(.spanCue, at: at) && !cursor.isFunction(.of, at: at)
  }

  /// «على عقد», «لعقد»: the noun of a verb that is written like it in the perfect.
  func isVerbalNoun(_ at: Int) -> Bool {
    cursor.tokens[at].kind == .arabic && cursor.isFunction(.gathering, at: at) && isAsked(at)
  }

  /// Whether words before an act show that it is asked for: «إلى», «على», ل, "for", or the verb itself.
  private func isAsked(_ at: Int) -> Bool {
    guard !cursor.isLatin(at) else {
      return (max(0, at - 4)..<at).contains {
        cursor.isFunction(.lasting, at: $0) || cursor.isFunction(.to, at: $0)
      }
    }
    if cursor.tokens[at].clitics == .la || cursor.isFunction(.to, at: at - 1)
      || cursor.isFunction(.upon, at: at - 1)
    {
      return true
    }
    guard cursor.tokens[at].clitics.isEmpty, cursor.isFunction(.gathering, at: at + 1) else {
      return false
    }
    return (max(0, at - 3)..<at).contains { cursor.isFunction(.calls, at: $0) }
  }
}
