import Foundation
import Testing

@testable import TarikhExtraction

/// Deletes rows of the tables one at a time: a line of the corpora must miss each.
@Suite struct TableRowTests {
  /// Every so-many-th row is deleted, which makes about fifty.
  private static let step = 19

  private static let sample: [[TemporalSection.Row]] = {
    let rows = Dictionary(grouping: TestLexicon.shared.temporal.rows, by: \.number)
    return stride(from: 7, through: rows.count, by: step).compactMap { rows[$0] }
  }()

  @Test func aDeletedRowFailsALine() {
    for row in Self.sample { #expect(Self.isMissed(row), "\(row.map(\.form.text))") }
  }

  /// Whether a line that holds a form of the row gives other dates without it.
  private static func isMissed(_ row: [TemporalSection.Row]) -> Bool {
    guard let first = row.first else { return true }
    let index = TemporalIndex(
      lexicon: TestLexicon.shared, language: first.language, excluding: first.number)
    let stage = DateStage(index: index)
    let lines = lines(holding: row.map { folded($0.form.text) }, in: first.language)
    return lines.contains { corpus, line in
      let found = stage.findings(
        in: TestLexicon.tokenized(line.text), published: corpus.published,
        language: corpus.language)
      return !line.agrees(with: found)
    }
  }

  /// The lines that hold one of some forms; all lines where none does, for a row that marks a trait of its language.
  private static func lines(holding forms: [String], in language: String)
    -> [(DateCorpus, DateCorpus.Line)]
  {
    let all = DateCorpus.all.filter { $0.language == language }.flatMap { corpus in
      corpus.lines.map { (corpus, $0) }
    }
    let holding = all.filter { pair in
      let text = folded(pair.1.text)
      return forms.contains { text.contains($0) }
    }
    return holding.isEmpty ? all : holding
  }

  /// A text without hamzas, marks of vowels and accents, small, as the tables are matched.
  private static func folded(_ text: String) -> String {
    var folded = text.lowercased().folding(options: .diacriticInsensitive, locale: nil)
    for (letter, plain) in [("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ى", "ي"), ("ة", "ه")] {
      folded = folded.replacing(letter, with: plain)
    }
    return folded
  }
}
