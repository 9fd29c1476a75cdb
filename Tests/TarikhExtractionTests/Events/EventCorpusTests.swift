import Foundation
import TarikhCore
import Testing

@testable import TarikhExtraction

/// Each line of `Corpus/<tag>/events.tsv` is one test: the events expected, a tab, the sentence.
@Suite struct EventCorpusTests {
  @Test(arguments: ["ar", "en"])
  func everyLineGivesItsEvents(language: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Corpus/\(language)/events.tsv")
    let extractor = Extractor(lexicon: TestLexicon.shared)
    let lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    var checked = 0
    for (index, line) in lines.enumerated() where line.contains("\t") {
      let cells = line.split(separator: "\t")
      let article = Article(
        id: "line", text: String(cells[1]), language: language,
        published: CalendarDay(year: 2026, month: 2, day: 15))
      #expect(
        Self.words(of: extractor.extract(article)) == cells[0],
        "events.\(language).tsv:\(index + 1)")
      checked += 1
    }
    #expect(checked >= 20)
  }

  private static func words(of extraction: Extraction) -> String {
    let events = extraction.events.filter { $0.kind != .statement }.map { event in
      let parts =
        [event.kind.rawValue] + event.participants.map { "\($0.role.rawValue)=\($0.actor)" }
        + [event.place.map { "@\($0)" }, event.time?.edtf.description].compactMap { $0 }
        + [event.status.rawValue]
      return parts.joined(separator: " ")
    }
    return events.isEmpty ? "NONE" : events.joined(separator: " ; ")
  }
}
