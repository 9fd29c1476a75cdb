import TarikhLanguages

@testable import TarikhExtraction

/// The lexicon of the shipped tables, built once for all tests.
enum TestLexicon {
  static let shared: Lexicon = {
    do { return Lexicon(try LanguageTables()) } catch {
      fatalError("the tables do not load: \(error)")
    }
  }()

  /// A text cut up with the shipped tables.
  static func tokenized(_ text: String) -> TokenizedText {
    TokenizedText(text, index: shared.index)
  }
}
