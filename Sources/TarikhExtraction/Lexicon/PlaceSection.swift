import TarikhCore
import TarikhLanguages

/// A country of the tables.
package struct Country: Hashable, Sendable {
  /// ISO 3166-1 alpha-2.
  package let iso: String
  /// Its usual English name.
  package let english: String
  /// Its usual Arabic name.
  package let arabic: String
  /// Its capital's English name.
  package let capital: String
  /// Its capital, or its middle.
  package let coordinate: Coordinate?
}

/// A city, region, airport or building of the tables.
package struct PlaceEntry: Hashable, Sendable {
  /// What a place is in the tables.
  package enum Rank: String, Sendable {
    case capital, admin, city, airport, site, region
  }

  /// The table's id.
  package let id: String
  /// ISO 3166-1 alpha-2; nil across borders.
  package let country: String?
  /// First-level region.
  package let admin1: String?
  /// Where it lies.
  package let coordinate: Coordinate?
  /// What it is.
  package let rank: Rank
  /// Its usual English and Arabic names; nil for the user's own.
  package var names: Names?
  /// What it is always called; nil for one that is called as an article writes it.
  package var name: String?

  /// The names of a place in the tables.
  package struct Names: Hashable, Sendable {
    /// Its usual English name.
    package let english: String
    /// Its usual Arabic name.
    package let arabic: String

    init?(_ english: Substring, _ arabic: Substring) {
      guard let english = TableForm.forms(in: english).first?.text,
        let arabic = TableForm.forms(in: arabic).first?.text
      else { return nil }
      (self.english, self.arabic) = (english, arabic)
    }
  }
}

/// The countries and places of the shared tables.
package struct PlaceSection: Sendable {
  /// The countries, as the table has them.
  package let countries: [Country]
  /// For each row of class `.epithet` («المملكة»), the countries that are called so.
  package let epithets: [[Int]]
  /// The other places, as the tables have them, and then the user's.
  package private(set) var places: [PlaceEntry]

  init(_ tables: LanguageTables, _ languages: [String], into builder: inout LexiconBuilder) {
    countries = Self.countries(tables.table("places/countries.tsv"), into: &builder)
    let cities = Self.cities(tables.table("places/cities.tsv"), into: &builder)
    let regions = Self.regions(
      tables.table("places/regions.tsv"), after: cities.count, into: &builder)
    places = cities + regions
    epithets = Self.epithets(tables.table("places/epithets.tsv"), of: countries, into: &builder)
    addNames(tables, languages, into: &builder)
    addCapitals(tables, into: &builder)
  }

  private static func epithets(
    _ table: Table, of countries: [Country], into builder: inout LexiconBuilder
  ) -> [[Int]] {
    table.rows.enumerated().map { index, row in
      for form in TableForm.forms(in: row[0]) { builder.add(form, .epithet, value: index) }
      return row[1].split(separator: "|").compactMap { iso in
        countries.firstIndex { $0.iso == iso }
      }
    }
  }

  /// Adds a place of the user's and returns its row.
  mutating func add(_ place: PlaceEntry) -> Int {
    places.append(place)
    return places.count - 1
  }

  /// Adds the names that a language has in its own folder, by the codes and ids of the shared tables.
  private func addNames(
    _ tables: LanguageTables, _ languages: [String], into builder: inout LexiconBuilder
  ) {
    let isos = Dictionary(countries.enumerated().map { ($1.iso, $0) }, uniquingKeysWith: min)
    for row in languages.flatMap({ tables.table("\($0)/countries.tsv").rows }) {
      guard let country = isos[String(row[0])] else { continue }
      for form in TableForm.forms(in: row[1]) { builder.add(form, .country, value: country) }
      for form in TableForm.forms(in: row[2]) { builder.add(form, .nisba, value: country) }
    }
    let ids = Dictionary(places.enumerated().map { ($1.id, $0) }, uniquingKeysWith: min)
    for row in languages.flatMap({ tables.table("\($0)/places.tsv").rows }) {
      guard let place = ids[String(row[0])] else { continue }
      let lexicalClass: LexicalClass = places[place].rank == .region ? .region : .place
      for form in TableForm.forms(in: row[1]) { builder.add(form, lexicalClass, value: place) }
    }
  }

  /// «العاصمة القطرية», "Qatari capital": a capital by its country, in the patterns of a table.
  private func addCapitals(_ tables: LanguageTables, into builder: inout LexiconBuilder) {
    let capitals = Dictionary(
      places.enumerated().filter { $1.rank == .capital }.map { ($1.country, $0) },
      uniquingKeysWith: min)
    let patterns = tables.table("places/capitals.tsv").rows.map { String($0[0]) }
    for row in tables.table("places/countries.tsv").rows {
      guard let capital = capitals[String(row[0])] else { continue }
      let arabic = TableForm.forms(in: row[4]).filter { $0.text.hasSuffix("ي") }.map { form in
        form.text.split(separator: " ").map { "ال\($0)ة" }.joined(separator: " ")
      }
      let latin = TableForm.forms(in: row[3]).map(\.text)
      for pattern in patterns {
        let isArabic = pattern.utf8.first.map { $0 >= 0x80 } ?? false
        for nisba in isArabic ? arabic : latin {
          builder.add(
            pattern.replacing("{nisba}", with: nisba), .place, value: capital)
        }
      }
    }
  }

  private static func countries(_ table: Table, into builder: inout LexiconBuilder) -> [Country] {
    table.rows.enumerated().map { index, row in
      let (english, arabic) = (TableForm.forms(in: row[1]), TableForm.forms(in: row[2]))
      for form in english + arabic { builder.add(form, .country, value: index) }
      for form in TableForm.forms(in: row[3]) { builder.add(form, .nisba, value: index) }
      for form in TableForm.forms(in: row[4]) {
        for text in ArabicForms.nisba(form.text) {
          builder.add(text, .nisba, value: index, isWeak: form.isWeak)
        }
      }
      return Country(
        iso: String(row[0]), english: english.first?.text ?? "", arabic: arabic.first?.text ?? "",
        capital: TableForm.forms(in: row[5]).first?.text ?? "",
        coordinate: coordinate(row[7], row[8]))
    }
  }

  private static func cities(_ table: Table, into builder: inout LexiconBuilder) -> [PlaceEntry] {
    table.rows.enumerated().map { index, row in
      for form in TableForm.forms(in: row[3]) + TableForm.forms(in: row[4]) {
        builder.add(form, .place, value: index)
      }
      return PlaceEntry(
        id: String(row[0]), country: text(row[1]), admin1: text(row[2]),
        coordinate: coordinate(row[5], row[6]),
        rank: PlaceEntry.Rank(rawValue: String(row[7])) ?? .city,
        names: PlaceEntry.Names(row[3], row[4]))
    }
  }

  private static func regions(_ table: Table, after count: Int, into builder: inout LexiconBuilder)
    -> [PlaceEntry]
  {
    table.rows.enumerated().map { index, row in
      for form in TableForm.forms(in: row[1]) + TableForm.forms(in: row[2]) {
        builder.add(form, .region, value: count + index)
      }
      return PlaceEntry(
        id: String(row[0]), country: text(row[5]), admin1: nil,
        coordinate: coordinate(row[3], row[4]), rank: .region,
        names: PlaceEntry.Names(row[1], row[2]))
    }
  }

  private static func text(_ cell: Substring) -> String? { cell.isEmpty ? nil : String(cell) }

  private static func coordinate(_ latitude: Substring, _ longitude: Substring) -> Coordinate? {
    guard let latitude = Double(latitude), let longitude = Double(longitude) else { return nil }
    return Coordinate(
      latitudeE6: Int((latitude * 1e6).rounded()), longitudeE6: Int((longitude * 1e6).rounded()))
  }
}
