import Foundation
import TarikhCore
import Testing

@testable import TarikhExtraction

/// Each line of `Corpus/<tag>/actors.tsv` is one test: the actors and places expected, a tab, the sentence.
@Suite struct ActorCorpusTests {
  @Test(arguments: ["ar", "en"])
  func everyLineGivesItsActors(language: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Corpus/\(language)/actors.tsv")
    let extractor = Extractor(lexicon: TestLexicon.shared)
    let lines = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    var (checked, empty) = (0, 0)
    for (index, line) in lines.enumerated() where line.contains("\t") {
      let cells = line.split(separator: "\t")
      let article = Article(
        id: "line", text: String(cells[1]), language: language,
        published: CalendarDay(year: 2026, month: 2, day: 15))
      #expect(
        Self.words(of: extractor.extract(article)) == cells[0],
        "actors.\(language).tsv:\(index + 1)")
      checked += 1
      if cells[0] == "NONE" { empty += 1 }
    }
    #expect(checked >= 80)
    #expect(empty * 3 >= checked)
  }

  private static func words(of extraction: Extraction) -> String {
    let actors = extraction.actors.map { actor in
      let titles = actor.titles.isEmpty ? "" : " [\(actor.titles.joined(separator: "|"))]"
      return "\(actor.kind.rawValue)=\(actor.canonical)\(titles)"
    }
    let words = actors + extraction.places.map { "place=\($0.canonical)" }
    return words.isEmpty ? "NONE" : words.joined(separator: " ; ")
  }
}
