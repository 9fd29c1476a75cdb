import TarikhLanguages

/// What a small word does, where rules ask for the word and not for a marker.
package enum SmallWord: String, Sendable, CaseIterable {
  /// "and": joins two subjects, two objects or two verbs.
  case and
  /// "of": what follows belongs to the noun before.
  case of
  /// "the", "this": the occasion after it is known already.
  case known
  /// "the": an office after it stands for its holder.
  case definite
  /// "the", "a": may stand before an office that follows a name.
  case article
  /// "a", "the", "his": what follows is a noun.
  case determiner
  /// "his": the noun after it belongs to someone named before or later.
  case possessive
  /// "he": stands for the last person.
  case pronoun
  /// "of", "for": goes on with the name of a body.
  case link
  /// «حيث», "where": what follows took place where the place before it is.
  case locative
  /// "since": when something began, not when it took place.
  case since

  /// The words of some languages by their ids, from the table `small_words.tsv` of each.
  static func words(of tables: LanguageTables, _ languages: [String], in vocabulary: Vocabulary)
    -> [SmallWord: Set<Int32>]
  {
    var words: [SmallWord: Set<Int32>] = [:]
    for row in languages.flatMap({ tables.table("\($0)/small_words.tsv").rows }) {
      guard let function = SmallWord(rawValue: String(row[1])) else { continue }
      for form in TableForm.forms(in: row[0]) {
        var text = form.text
        let tokens = text.withUTF8 { Tokenizer.tokens(of: $0, vocabulary: vocabulary) }
        if tokens.count == 1, tokens[0].stem < vocabulary.count {
          words[function, default: []].insert(tokens[0].stem)
        }
      }
    }
    return words
  }
}
