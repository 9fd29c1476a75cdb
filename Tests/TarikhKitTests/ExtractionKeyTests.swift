import TarikhCore
import TarikhLanguages
import Testing

@testable import TarikhKit

struct ExtractionKeyTests {
  private let article = Article(id: "a", text: "Ali arrived.")

  private func key(
    _ article: Article? = nil, date: CalendarDay? = nil, tables: LanguageTables? = nil,
    gazetteer: String? = nil, engine: String = "engine"
  ) throws -> String {
    let article = article ?? self.article
    return ExtractionKey(
      date: date, tables: try tables ?? LanguageTables(), gazetteer: gazetteer, engine: engine
    ).key(of: article, articleKey: article.key)
  }

  @Test func theSameInputsHaveTheSameKey() throws { #expect(try key() == key()) }

  @Test func eachPartAloneChangesTheKey() throws {
    let folder = try TemporaryFolder()
    try FileWriter.write(Array("lemma\tforms\n".utf8), to: "\(folder.path)/ar/months.tsv")
    let keys = [
      try key(), try key(Article(id: "a", text: "Ali left.")),
      try key(Article(id: "a", text: "Ali arrived.", title: "Arrival")),
      try key(article.dated(CalendarDay("2026-02-15"))), try key(date: CalendarDay("2026-02-15")),
      try key(tables: LanguageTables(overrides: folder.path)), try key(engine: "other"),
      try key(gazetteer: "one"), try key(gazetteer: "two"),
      try key(Article(id: "a", text: "Ali arrived.", format: .markdown)),
    ]
    #expect(Set(keys).count == keys.count)
  }

  @Test func theFileNameIsNoPartOfIt() throws {
    #expect(try key(Article(id: "b", text: article.text, file: "elsewhere/b.txt")) == key())
  }

  @Test func wordsOfTheInterfaceAreNoPartOfIt() throws {
    let folder = try TemporaryFolder()
    try FileWriter.write(Array("key\ttext\n".utf8), to: "\(folder.path)/labels/en.tsv")
    #expect(try key(tables: LanguageTables(overrides: folder.path)) == key())
  }
}
