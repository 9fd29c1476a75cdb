import Foundation
import TarikhCore

@testable import TarikhExtraction

/// How much of what the lines `Corpus/{ar,en}/<name>.tsv` expect is found, and how much of what is found they expect.
///
/// A line is what is expected, joined by ` ; ` in the order of the letters, a tab, and the text; NONE expects nothing.
struct GoldTally: CustomStringConvertible {
  private var right = 0
  private var found = 0
  private var expected = 0
  /// The lines of all languages, and those among them that expect nothing.
  private(set) var lines = 0
  private(set) var empty = 0
  /// The lines that differ.
  private var wrong: [String] = []

  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  var recall: Double { expected == 0 ? 1 : Double(right) / Double(expected) }

  init(of name: String, items: (Extraction) -> [String]) throws {
    for language in ["ar", "en"] { try add(name, language, items) }
  }

  private mutating func add(
    _ name: String, _ language: String, _ items: (Extraction) -> [String]
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Corpus/\(language)/\(name).tsv")
    let extractor = Extractor(lexicon: TestLexicon.shared)
    let rows = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated() where row.contains("\t") {
      let cells = row.split(separator: "\t").map(String.init)
      let article = Article(
        id: "line", text: cells[1], language: language,
        published: CalendarDay(year: 2026, month: 2, day: 15))
      count(
        cells[0], items(extractor.extract(article)).sorted(), at: "\(language):\(index + 1)")
    }
  }

  private mutating func count(_ gold: String, _ items: [String], at line: String) {
    let wanted = gold == "NONE" ? [] : gold.components(separatedBy: " ; ")
    var rest = wanted
    for item in items {
      guard let at = rest.firstIndex(of: item) else { continue }
      rest.remove(at: at)
    }
    right += wanted.count - rest.count
    (found, expected) = (found + items.count, expected + wanted.count)
    (lines, empty) = (lines + 1, empty + (wanted.isEmpty ? 1 : 0))
    let words = items.isEmpty ? "NONE" : items.joined(separator: " ; ")
    if words != gold { wrong.append("\(line) wants \(gold), has \(words)") }
  }

  var description: String {
    let figures =
      "precision \(right)/\(found) = \(precision), recall \(right)/\(expected) = \(recall)"
    return ([figures] + wrong).joined(separator: "\n")
  }
}
