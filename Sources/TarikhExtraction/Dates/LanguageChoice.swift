import TarikhCore

/// Chooses among the languages that share the Latin letters, so that «mars» is a month in one and a planet in the other.
struct LanguageChoice: Sendable {
  private let indexes: [(language: String, index: TemporalIndex)]
  private let fallback: TemporalIndex

  /// How many tokens from the start are asked for their language.
  static let sample = 2000

  init(lexicon: Lexicon) {
    var languages: [String] = []
    for row in lexicon.temporal.rows where row.isLatin && languages.last != row.language {
      if !languages.contains(row.language) { languages.append(row.language) }
    }
    indexes = languages.map { ($0, TemporalIndex(lexicon: lexicon, language: $0)) }
    fallback = indexes.first?.index ?? TemporalIndex(lexicon: lexicon)
  }

  /// The choice of one index for all texts.
  init(index: TemporalIndex) { (indexes, fallback) = ([], index) }

  /// The index of the language that is told, else of the one that has the most of the text's Latin words.
  func index(for text: TokenizedText, language: String?) -> TemporalIndex {
    choice(for: text, language: language)?.index ?? fallback
  }

  /// The language that is told, else the one that has the most of the text's Latin words, with its index.
  func choice(for text: TokenizedText, language: String?)
    -> (language: String, index: TemporalIndex)?
  {
    guard indexes.count > 1 else { return indexes.first }
    if let language, let told = indexes.first(where: { language.hasPrefix($0.language) }) {
      return told
    }
    var best = (choice: indexes.first, count: 0)
    for (language, index) in indexes {
      var count = 0
      for token in text.tokens.prefix(Self.sample)
      where token.kind == .latin && !index.kinds(of: token.stem).isEmpty {
        count += 1
      }
      if count > best.count { best = ((language, index), count) }
    }
    return best.choice
  }
}
