import TarikhCore
import TarikhResolution

/// Commands that undo what is explained, and decisions in English.
enum UndoCommand {
  /// A decision on an event in words.
  static func words(of decision: AppliedDecision) -> String {
    let words =
      switch decision.field {
      case .date: "date \(decision.value) by analyst"
      case .place: "place “\(decision.value)” by analyst"
      case .note: "note by analyst: \(decision.value)"
      case .split: "a part by analyst: what \(decision.value) tells is another event"
      }
    return words + (decision.reason.map { " (\($0))" } ?? "")
  }

  /// A decision on who an actor is in words.
  static func words(of decision: ActorDecision) -> String {
    let names = decision.names.map { "“\($0)”" }.joined(separator: " and ")
    let words =
      decision.articles.isEmpty
      ? "\(names) are \(decision.isSame ? "one" : "two") by analyst"
      : "\(names) in \(decision.articles.joined(separator: ", ")) is another one by analyst"
    return words + (decision.reason.map { " (\($0))" } ?? "")
  }

  /// The command that takes back a decision on an event.
  static func undoing(_ decision: AppliedDecision) -> String {
    let verb = "tarikh decide undo \(decision.field.rawValue) \(decision.event)"
    return [.note, .split].contains(decision.field) ? "\(verb) \(quoted(decision.value))" : verb
  }

  /// The command that takes back a decision on who an actor is.
  static func undoing(_ decision: ActorDecision) -> String {
    let words = (decision.subjects + decision.articles).map(quoted).joined(separator: " ")
    return "tarikh decide undo \(decision.verb.rawValue) \(words)"
  }

  /// The command that keeps two names apart which were joined for `reason`; nil where no decision could.
  static func parting(_ actor: Actor, joinedBecause reason: String) -> String? {
    let names = names(in: reason).filter { ([actor.name] + actor.aliases).contains($0) }
    // The user's own gazetteer is not outvoted.
    guard names.count == 2, !reason.contains("the gazetteer's ") else { return nil }
    let ids = names.map(actor.id(ofName:))
    let known = Set([actor.id] + actor.formerIDs)
    guard ids[0] != ids[1], ids.allSatisfy(known.contains) else { return nil }
    return "tarikh decide not-same \(ids[0]) \(ids[1])"
  }

  /// What stands between “ and ” in a sentence.
  private static func names(in sentence: String) -> [String] {
    sentence.split(separator: "“", omittingEmptySubsequences: false).dropFirst().compactMap {
      part in
      part.firstIndex(of: "”").map { String(part[..<$0]) }
    }
  }

  /// A word as a shell takes it.
  private static func quoted(_ word: String) -> String {
    let word = TerminalText.plain(word)
    let isPlain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x2D, 0x2E, 0x3A, 0x5F].contains(byte)
    }
    return isPlain && !word.isEmpty
      ? word
      : "'\(word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''"))'"
  }
}
