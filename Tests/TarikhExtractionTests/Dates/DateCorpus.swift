import Foundation
import TarikhCore
import Testing

@testable import TarikhExtraction

/// The corpora of dates: each line holds the values to be found, or NONE or VAGUE, a tab and the text.
///
/// A value may be followed by `=` and the words that give it.
struct DateCorpus: Sendable, CustomTestStringConvertible {
  /// One line of a corpus.
  struct Line: Sendable {
    let number: Int
    /// The values, with their words where the line gives them.
    let expected: [String]
    /// Whether a vague word is to be found.
    let isVague: Bool
    let text: String

    /// Whether the stage found what the line says.
    func agrees(with found: DateFindings) -> Bool {
      found.dates.count == expected.count && (!isVague || !found.vague.isEmpty)
        && zip(found.dates, expected).allSatisfy { date, line in
          let value = "\(date.mention.time.edtf)"
          return line.contains("=") ? "\(value)=\(date.mention.surface)" == line : value == line
        }
    }
  }

  /// Its path below `Corpus`, such as `ar/dates-ranges.tsv`.
  let path: String
  /// The day on which all its texts were published.
  let published: CalendarDay?
  let lines: [Line]

  var language: String { String(path.prefix { $0 != "/" }) }
  /// Whether it goes through the rows of the tables, one line a row.
  var isList: Bool { path.hasSuffix("feasts.tsv") || path.hasSuffix("words.tsv") }
  var testDescription: String { path }

  /// Every `dates*.tsv` below `Corpus`.
  static let all: [DateCorpus] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Corpus")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    return paths.filter { $0.contains("/dates") }.sorted().compactMap { path in
      let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
      return text.map { DateCorpus(path: path, text: $0) }
    }
  }()

  private init(path: String, text: String) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    self.path = path
    published = rows.first.flatMap { CalendarDay(String($0.dropFirst("# published ".count))) }
    lines = rows.enumerated().compactMap { at, row in
      let cells = row.split(separator: "\t", maxSplits: 1).map(String.init)
      guard cells.count == 2, !row.hasPrefix("#") else { return nil }
      let isVague = cells[0] == "VAGUE"
      let values =
        isVague || cells[0] == "NONE" ? [] : cells[0].split(separator: ";").map(String.init)
      return Line(number: at + 1, expected: values, isVague: isVague, text: cells[1])
    }
  }
}

/// The stage over the tables of the binary.
enum Dates {
  private static let stage = DateStage(lexicon: TestLexicon.shared)

  /// What the stage finds in a text.
  static func find(
    _ text: String, published: String? = "2026-02-15", fallback: String? = nil,
    language: String? = nil
  ) -> DateFindings {
    stage.findings(
      in: TestLexicon.tokenized(text), published: published.flatMap { CalendarDay($0) },
      fallback: fallback.flatMap { CalendarDay($0) }, language: language)
  }

  /// The values that the stage finds in a text.
  static func values(in text: String, published: String? = "2026-02-15") -> [String] {
    find(text, published: published).dates.map { "\($0.mention.time.edtf)" }
  }
}
