/// A decision with its reason and with what helps to recognise, later, what it is about.
public struct DecisionEntry: Hashable, Sendable {
  /// What was decided; of two actors the lesser id stands first.
  public let decision: Decision
  /// What the event, or each of the two actors, was called when it was decided.
  public let names: [String]
  /// The start of the sentence that the event rests on.
  public let quote: String?
  /// What speaks against the decision and was known when it was made: a key, and words for the reader after it.
  public let despite: [String]
  /// Why it was decided.
  public let reason: String?
  /// The lines of comment before it, each with its `#`.
  public let comments: [String]

  /// An entry from its parts; each text becomes one line without control characters.
  public init(
    _ decision: Decision, names: [String] = [], quote: String? = nil, despite: [String] = [],
    reason: String? = nil, comments: [String] = []
  ) {
    let (decision, isTurned) = decision.inOrder
    self.decision = decision
    let names = names.map(DecisionText.line)
    self.names = isTurned ? names.reversed() : names
    self.quote = quote.map(DecisionText.line).flatMap { $0.isEmpty ? nil : $0 }
    self.despite = Set(despite.map(DecisionText.line)).subtracting([""]).sorted()
    self.reason = reason.map(DecisionText.line).flatMap { $0.isEmpty ? nil : $0 }
    self.comments = comments
  }

  /// The entry with some of its details replaced.
  public func with(
    despite: [String]? = nil, reason: String? = nil, comments: [String]? = nil
  ) -> DecisionEntry {
    DecisionEntry(
      decision, names: names, quote: quote, despite: despite ?? self.despite,
      reason: reason ?? self.reason, comments: comments ?? self.comments)
  }

  /// Whether something that speaks against it was known when it was made, by its key.
  public func knows(_ key: String) -> Bool {
    despite.contains { $0 == key || $0.hasPrefix(key + " ") }
  }

  /// The lines of a file that say it, its comments first.
  public var lines: [String] {
    let name = decision.isOnEvent ? "title" : "name"
    let details =
      names.map { (name, $0) } + [quote].compactMap(\.self).map { ("quote", $0) }
      + despite.map { ("despite", $0) } + [reason].compactMap(\.self).map { ("reason", $0) }
    return comments + [decision.line] + details.map { "  \(Self.padded($0.0)) \($0.1)" }
  }

  private static func padded(_ key: String) -> String {
    key + String(repeating: " ", count: max(0, 7 - key.utf8.count))
  }

  /// The order of a file: by event, then by kind of decision; after them the actors.
  static func precedes(_ left: DecisionEntry, _ right: DecisionEntry) -> Bool {
    left.sortKey.lexicographicallyPrecedes(right.sortKey)
  }

  private var sortKey: [String] {
    let verbs = Decision.Verb.allCases
    let rank = verbs.firstIndex(of: decision.verb) ?? verbs.count
    let subjects = decision.subjects
    let value = decision.value ?? ""
    return [decision.isOnEvent ? "0" : "1"] + subjects + ["\(rank)", value]
  }
}

extension Decision {
  /// The same decision with the lesser actor first, its articles sorted and its text on one line, and whether the actors
  /// changed places.
  fileprivate var inOrder: (decision: Decision, isTurned: Bool) {
    switch self {
    case .same(let left, let right) where right < left: (.same(right, left), true)
    case .notSame(let left, let right) where right < left: (.notSame(right, left), true)
    case .place(let event, let text): (.place(event: event, DecisionText.line(text)), false)
    case .note(let event, let text): (.note(event: event, DecisionText.line(text)), false)
    case .split(let event, let articles):
      (.split(event: event, articles: Self.sorted(articles)), false)
    case .apart(let actor, let articles):
      (.apart(actor: actor, articles: Self.sorted(articles)), false)
    case .same, .notSame, .date, .strike: (self, false)
    }
  }

  private static func sorted(_ articles: [String]) -> [String] {
    Set(articles.map(DecisionText.line)).subtracting([""]).sorted()
  }
}
