import Foundation
import TarikhCore
import Testing

@testable import TarikhExtraction

/// Each line of `Corpus/<tag>/events*.tsv` is one test: the events expected, a tab, the sentence.
///
/// A file `events-<kind>.tsv` holds the lines of one kind. Lines that wait for a rule stand in `….todo.tsv`, with the reason.
@Suite struct EventCorpusTests {
  @Test(arguments: files)
  func everyLineGivesItsEvents(file: CorpusFile) throws {
    let extractor = Extractor(lexicon: TestLexicon.shared)
    let lines = try String(contentsOf: file.url, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    var checked = 0
    for (index, line) in lines.enumerated() where line.contains("\t") {
      let cells = line.split(separator: "\t")
      let article = Article(
        id: "line", text: String(cells[1]), language: file.language,
        published: CalendarDay(year: 2026, month: 2, day: 15))
      let words = Self.words(of: extractor.extract(article), withStatements: file.isOfStatements)
      #expect(words == cells[0], "\(file):\(index + 1)")
      checked += 1
    }
    #expect(checked >= 20)
  }

  /// A file of lines, and the language they are in.
  struct CorpusFile: Sendable, CustomTestStringConvertible, CustomStringConvertible {
    let language: String
    let url: URL

    /// Statements are left out but in their own file.
    var isOfStatements: Bool { url.lastPathComponent.hasPrefix("events-statement") }

    var description: String { "\(language)/\(url.lastPathComponent)" }
    var testDescription: String { description }
  }

  private static let files = ["ar", "en", "fr"].flatMap { language in
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Corpus/\(language)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted()
      .filter { $0.hasPrefix("events") && $0.hasSuffix(".tsv") && !$0.hasSuffix(".todo.tsv") }
      .map { CorpusFile(language: language, url: folder.appending(path: $0)) }
  }

  private static func words(of extraction: Extraction, withStatements: Bool) -> String {
    let told = extraction.events.filter { withStatements || $0.kind != .statement }
    let events = told.map { event in
      let parts =
        [event.kind.rawValue] + event.participants.map { "\($0.role.rawValue)=\($0.actor)" }
        + [event.place.map { "@\($0)" }, event.time?.edtf.description].compactMap { $0 }
        + [event.status.rawValue]
      return parts.joined(separator: " ")
    }
    return events.isEmpty ? "NONE" : events.joined(separator: " ; ")
  }
}
