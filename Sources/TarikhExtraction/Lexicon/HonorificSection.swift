import TarikhLanguages

/// «سموه», «معاليه»: words that stand for somebody by the title he bears.
package struct HonorificSection: Sendable {
  /// For each row of class `.honorific`, the words of which one stands in his titles.
  private let titles: [[String]]
  /// The same by the stems of the words.
  private var stems: [Set<Int32>] = []

  init(_ tables: LanguageTables, _ languages: [String], into builder: inout LexiconBuilder) {
    var titles: [[String]] = []
    for row in languages.flatMap({ tables.table("\($0)/honorifics.tsv").rows }) {
      for form in TableForm.forms(in: row[0]) { builder.add(form, .honorific, value: titles.count) }
      titles.append(TableForm.forms(in: row[1]).map(\.text))
    }
    self.titles = titles
  }

  /// Looks the words of titles up, once the vocabulary is known.
  mutating func bind(to vocabulary: Vocabulary) {
    stems = titles.map { words in
      Set(
        words.compactMap { word in
          var word = word
          let tokens = word.withUTF8 { Tokenizer.tokens(of: $0, vocabulary: vocabulary) }
          return tokens.count == 1 ? tokens[0].stem : nil
        })
    }
  }

  /// Whether a word of a title, by its stem, goes with an honorific.
  func goes(_ honorific: Int, withTitleOf stem: Int32) -> Bool { stems[honorific].contains(stem) }
}
