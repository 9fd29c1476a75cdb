import TarikhCore
import Testing

@testable import TarikhLanguages

@Suite struct GazetteerReadingTests {
  private let countries: CountryCodes

  init() throws { countries = CountryCodes(try LanguageTables()) }

  private func read(_ text: String) -> GazetteerReading { read(Array(text.utf8)) }

  private func read(_ bytes: [UInt8]) -> GazetteerReading {
    GazetteerReading(bytes, file: "g.tsv", countries: countries)
  }

  /// What is wrong, as line and identifier.
  private func troubles(_ rows: String) -> [String] {
    read("kind\tname\tforms\tid\tcountry\n" + rows).diagnostics
      .map { "\($0.line ?? 0) \($0.identifier)" }
  }

  @Test func aTableIsReadByTheNamesOfItsColumns() throws {
    let text =
      "\u{FEFF}name\tKind\tforms\tcountry\r\n# mine\r\n\r\nAli Salem\tperson\tعلي سالم| !سالم |Ali\tليبيا\r\n"
    let entry = try #require(read(text).rows.first)
    #expect(entry.line == 4)
    #expect(entry.entry.kind == .person)
    #expect(entry.entry.forms.map(\.text) == ["علي سالم", "سالم", "Ali"])
    #expect(entry.entry.forms.map(\.isWeak) == [false, true, false])
    #expect(entry.entry.country == "LY")
  }

  @Test(arguments: [
    ("persn\tAli\n", "2 unknown-kind"), ("\tAli\n", "2 missing-kind"),
    ("person\t \n", "2 missing-name"),
    ("person\t…\n", "2 no-letters"), ("person\tAli\t\ta b\n", "2 bad-id"),
    ("person\tAli\t\t\t\tx\n", "2 too-many-cells"), ("person\tAli\t\t\tXX\n", "2 unknown-country"),
    ("person\tAli\nplace\tALI\n", "3 duplicate-name"),
    ("person\tAli\t\tq\nplace\tOmar\t\tq\n", "3 duplicate-id"),
    ("person\tAli\tx y\nplace\tOmar\tX y\n", "3 duplicate-form"),
    ("person\tAli\tOmar\nplace\tOmar\n", "2 duplicate-form"),
  ])
  func everyTroubleIsNamedWithItsLine(rows: String, expected: String) {
    #expect(troubles(rows) == [expected])
  }

  @Test(arguments: [
    ("persn", "person"), ("Company", "organization"), ("city", "place"), ("groop", "group"),
  ])
  func theRightKindIsNamed(word: String, kind: String) {
    let reading = read("kind\tname\n\(word)\tAli\n")
    #expect(reading.skipped.first?.hint == "did you mean \(kind)?")
  }

  @Test func badUTF8IsNamedByItsByteAndTheOtherLinesAreTaken() {
    let reading = read(Array("kind\tname\nperson\tA".utf8) + [0xFF] + Array("\nplace\tB\n".utf8))
    #expect(reading.skipped.map(\.summary) == ["byte 18 of the file is no UTF-8"])
    #expect(reading.rows.map(\.entry.name) == ["B"])
  }

  @Test(arguments: ["", "\n# only\n", "kind\tnmae\nperson\tAli\n", "\u{FFFD}"])
  func aFileWithoutTheColumnsIsNone(text: String) {
    #expect(read(text).failure?.identifier == "missing-column")
  }

  @Test func aMisspeltColumnIsGuessed() {
    #expect(read("kind\tnmae\n").failure?.hint == "is 'nmae' meant for it?")
    #expect(read("kind\tname\tfroms\n").diagnostics.first?.hint == "did you mean 'forms'?")
  }

  @Test func entitiesOfFollowTheMoneyAreRead() throws {
    let reading = read(
      """
      {"id":"nk-1","caption":"Ali Salem","schema":"Person","properties":{"name":["Aly Salem","Ali Salem"],\
      "nameArabic":["علي سالم"],"alias":["A|B"],"weakAlias":["سالم"],"nameSuffix":["Jr"],"position":["Mayor"],\
      "country":["ly"],"wikidataId":["Q7"]}}
      {"id":"nk-2","schema":"Vessel","properties":{"name":["Star"]}}
      {"id":"nk-3","schema":"PublicBody","properties":{"name":["Council"],"country":["ly","tn"]}}

      """)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.ignored == ["Vessel": 1])
    let entry = try #require(reading.rows.first?.entry)
    #expect(entry.id == "Q7" && entry.wikidata == "Q7" && entry.note == "nk-1")
    #expect(entry.name == "Ali Salem" && entry.office == "Mayor" && entry.country == "LY")
    #expect(entry.forms.map(\.text) == ["Aly Salem", "علي سالم", "A B", "سالم"])
    #expect(entry.forms.map(\.isWeak) == [false, false, false, true])
    #expect(reading.rows.last?.entry.kind == .organization)
    #expect(reading.rows.last?.entry.country == nil)
  }

  @Test(arguments: [
    ("x", "invalid-json"), ("[1]", "no-entity"), (#"{"id":"a","schema":"Person"}"#, "no-entity"),
    (#"{"id":"a","schema":"Person","properties":{}}"#, "missing-name"),
    (#"{"id":"a b","schema":"Person","properties":{"name":"Ali"}}"#, "bad-id"),
  ])
  func aLineThatIsNoActorIsSkipped(line: String, identifier: String) {
    let reading = read("{\"schema\":\"Note\",\"properties\":{}}\n\(line)\n")
    #expect(reading.skipped.map(\.identifier) == [identifier])
    #expect(reading.skipped.map(\.line) == [2])
  }

  @Test func noBytesAreTooBad() {
    var state: UInt64 = 7
    for _ in 0..<300 {
      var bytes = Array((state & 1 == 0 ? "kind\tname\tforms\n" : "{").utf8)
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let drawn = UInt8(truncatingIfNeeded: state >> 33)
        bytes.append(drawn & 7 == 0 ? 0x0A : drawn & 7 == 1 ? 0x09 : drawn)
      }
      _ = read(bytes).gazetteer.table
    }
  }
}
