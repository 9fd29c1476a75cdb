import TarikhCore
import Testing

@testable import TarikhLanguages

@Suite struct GazetteerTests {
  private let ali = GazetteerEntry(
    kind: .person, name: "Ali Salem", forms: [TableForm(text: "علي سالم", isWeak: false)])
  private let council = GazetteerEntry(
    id: "c", kind: .organization, name: "Council", forms: [TableForm(text: "C", isWeak: true)],
    office: "o", country: "LY", note: "n")

  @Test func theTableDoesNotDependOnTheOrder() {
    let table = Gazetteer([ali, council]).table
    #expect(table == Gazetteer([council, ali]).table)
    #expect(
      table == """
        id\tkind\tname\tforms\toffice\tcountry\tnote
        c\torganization\tCouncil\t!C\to\tLY\tn
        \(ali.id)\tperson\tAli Salem\tعلي سالم\t\t\t

        """)
  }

  @Test func theTableReadAgainIsTheSame() throws {
    let gazetteer = Gazetteer([ali, council])
    let reading = GazetteerReading(
      Array(gazetteer.table.utf8), file: "g", countries: CountryCodes(try LanguageTables()))
    #expect(reading.gazetteer == gazetteer && reading.diagnostics.isEmpty)
  }

  @Test func theFingerprintIsThatOfTheContent() {
    #expect(Gazetteer().fingerprint == nil)
    #expect(Gazetteer([ali]).fingerprint != Gazetteer([ali, council]).fingerprint)
  }

  @Test func spellingsOfOneFormAreOne() {
    let entry = GazetteerEntry(
      kind: .place, name: "الإمارة",
      forms: ["الاماره", "الوادي", "الوادى"].map { TableForm(text: $0, isWeak: false) })
    #expect(entry.forms.map(\.text) == ["الوادي"])
  }

  @Test func aSharedFormNamesNobodyAndANameItsEntry() {
    func entry(_ name: String, _ forms: String...) -> GazetteerEntry {
      GazetteerEntry(
        kind: .person, name: name, forms: forms.map { TableForm(text: $0, isWeak: false) })
    }
    let forms = Gazetteer([entry("A", "x", "B"), entry("B", "x", "y")]).distinctForms
    #expect(forms.map { "\($0.entry)\($0.form.text)" } == ["0A", "1B", "1y"])
  }
}
