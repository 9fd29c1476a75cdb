import TarikhLanguages
import TarikhRendering
import Testing

@testable import TarikhKit

struct InterfaceWordsTests {
  @Test func everyWordStandsInBothLanguages() throws {
    let tables = try LanguageTables()
    let keys = ["ar", "en"].map { tag in
      Set(tables.table("labels/\(tag).tsv").rows.map { String($0[0]) })
    }
    #expect(keys[0].symmetricDifference(keys[1]).isEmpty)
    #expect(InterfaceWords.labels(tables).count == keys[0].count)
  }

  @Test(arguments: [("القاهرة", "Cairo"), ("ليبيا", "Libya"), ("State of Libya", "Libya")])
  func aPlaceIsKnownByAnyOfItsNames(spelling: String, english: String) throws {
    #expect(InterfaceWords.names(try LanguageTables())[spelling]?.english == english)
  }

  @Test func theGazetteersNamesWin() throws {
    let gazetteer = Gazetteer([
      GazetteerEntry(
        kind: .place, name: "Al-Qahira", forms: TableForm.forms(in: "القاهرة"))
    ])
    let names = InterfaceWords.names(try LanguageTables(), gazetteer: gazetteer)
    #expect(names["القاهرة"] == LocalizedText(ar: "القاهرة", en: "Al-Qahira"))
    #expect(names["Al-Qahira"]?.arabic == "القاهرة")
  }
}
