import Foundation
import TarikhLanguages
import Testing

@Suite struct LanguageTablesTests {
  private let tables: LanguageTables

  init() throws { tables = try LanguageTables() }

  @Test func knowsArabicAndEnglish() {
    #expect(tables.languages.contains("ar"))
    #expect(tables.languages.contains("en"))
  }

  @Test func everyTableIsWellFormed() {
    for path in tables.paths {
      let table = tables.table(path)
      #expect(!table.columns.isEmpty, "\(path)")
      #expect(Set(table.columns).count == table.columns.count, "\(path)")
      for row in table.rows where row.count != table.columns.count {
        Issue.record("\(path): \(row.joined(separator: " | "))")
      }
    }
  }

  @Test func everyEventKindSpeaksEveryLanguage() {
    for kind in tables.folders(below: "events") {
      for language in ["ar", "en"] {
        let words = tables.paths.filter { $0.hasPrefix("events/\(kind)/") && $0.contains(language) }
        #expect(!words.isEmpty, "\(kind) in \(language)")
      }
    }
  }

  @Test func aFolderOfTheUserReplacesTables() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "ar"), withIntermediateDirectories: true)
    try Data("form\nالسيد\n".utf8).write(to: folder.appending(path: "ar/titles.tsv"))
    let own = try LanguageTables(overrides: folder.path)
    #expect(own.table("ar/titles.tsv").rows == [["السيد"]])
    #expect(own.table("ar/months.tsv").rows == tables.table("ar/months.tsv").rows)
    #expect(own.fingerprints["ar"] != tables.fingerprints["ar"])
    #expect(own.fingerprints["en"] == tables.fingerprints["en"])
  }
}
