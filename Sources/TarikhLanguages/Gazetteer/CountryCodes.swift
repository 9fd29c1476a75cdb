import TarikhCore

/// The codes of countries by their codes and names in any language.
package struct CountryCodes: Sendable {
  private let codes: [String: String]

  /// The countries of the tables.
  package init(_ tables: LanguageTables) {
    var codes: [String: String] = [:]
    for row in tables.table("places/countries.tsv").rows {
      let names = [row[1], row[2]].flatMap { TableForm.forms(in: $0).map(\.text) }
      for name in [String(row[0])] + names { codes[Orthography.folded(name)] = String(row[0]) }
    }
    self.codes = codes
  }

  /// The ISO 3166-1 alpha-2 code of a country, in capitals; nil for one that no table has.
  package func code(of country: String) -> String? { codes[Orthography.folded(country)] }
}
