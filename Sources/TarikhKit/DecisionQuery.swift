import TarikhCore
import TarikhLanguages

/// Words by which a user names a decision of a file: a verb, ids or their starts, names of actors, a value.
struct DecisionQuery {
  private let verb: Decision.Verb?
  private let words: [String]

  init(_ words: [String]) {
    verb = words.first.flatMap(Decision.Verb.init(rawValue:))
    self.words = Array(words.dropFirst(verb == nil ? 0 : 1))
  }

  /// The decisions that fit all words.
  func fitting(among entries: [DecisionEntry]) -> [DecisionEntry] {
    guard let first = words.first else { return [] }
    return entries.filter { entry in
      guard verb == nil || entry.decision.verb == verb else { return false }
      if entry.decision.subjects.count == 2 {
        guard words.count > 1 else { return (0...1).contains { names(entry, $0, first) } }
        return words.count == 2
          && ((names(entry, 0, first) && names(entry, 1, words[1]))
            || (names(entry, 1, first) && names(entry, 0, words[1])))
      }
      let value = words.dropFirst().joined(separator: " ")
      let articles = Set(words.dropFirst())
      let isValue =
        value == entry.decision.value
        || (!articles.isEmpty && articles == Set(entry.decision.articles))
      return names(entry, 0, first) && (value.isEmpty || isValue)
    }
  }

  /// Up to eight decisions that may have been meant: those with the verb, or with an id spelt nearly alike, first.
  func near(among entries: [DecisionEntry]) -> [DecisionEntry] {
    let ranked = entries.enumerated().map { index, entry in
      let distances = words.prefix(2).flatMap { word in
        entry.decision.subjects.map { NearestWord.distance(word, String($0.prefix(word.count))) }
      }
      let isOther = verb != nil && verb != entry.decision.verb
      return (entry: entry, rank: [isOther ? 1 : 0, distances.min() ?? 99, index])
    }
    return ranked.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.prefix(8).map(\.entry)
  }

  /// Whether a word is the id, the start of the id, or the name of one of the decision's subjects.
  private func names(_ entry: DecisionEntry, _ index: Int, _ word: String) -> Bool {
    let subject = entry.decision.subjects[index]
    if subject == word || (word.utf8.count >= 4 && subject.hasPrefix(word)) { return true }
    guard !entry.decision.isOnEvent, entry.names.indices.contains(index) else { return false }
    return Orthography.folded(entry.names[index]) == Orthography.folded(word)
  }
}
