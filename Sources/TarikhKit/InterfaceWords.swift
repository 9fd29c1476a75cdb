import TarikhCore
import TarikhLanguages
import TarikhRendering

/// What the language packs say about the interface: its words, and names that are known in both languages.
enum InterfaceWords {
  /// The words of the interface, by key.
  static func labels(_ tables: LanguageTables) -> [String: LocalizedText] {
    let (arabic, english) = (words(tables, .arabic), words(tables, .english))
    return Dictionary(
      Set(arabic.keys).union(english.keys).map { key in
        (
          key,
          LocalizedText(
            ar: arabic[key] ?? english[key] ?? "", en: english[key] ?? arabic[key] ?? "")
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The adjectives of countries as labels by which names are made: «كيني», "Kenyan".
  static func adjectives(_ tables: LanguageTables) -> [String: LocalizedText] {
    let table = tables.table("places/countries.tsv")
    guard let arabic = table.column("ar_nisba"), let english = table.column("en_demonym") else {
      return [:]
    }
    let words = table.rows.flatMap { row -> [(String, LocalizedText)] in
      guard row.count > max(arabic, english),
        let demonym = TableForm.forms(in: row[english]).first?.text
      else { return [] }
      return TableForm.forms(in: row[arabic]).map { form in
        (BodyName.adjectivePrefix + form.text, LocalizedText(ar: form.text, en: demonym))
      }
    }
    return Dictionary(words, uniquingKeysWith: { first, _ in first })
  }

  private static func words(_ tables: LanguageTables, _ language: InterfaceLanguage)
    -> [String: String]
  {
    Dictionary(
      tables.table("labels/\(language.rawValue).tsv").rows.filter { $0.count > 1 }
        .map { (String($0[0]), String($0[1])) }, uniquingKeysWith: { _, last in last })
  }

  /// The tables whose rows have a name in both languages, in the order in which they win.
  private static let named = [
    "places/countries.tsv", "places/cities.tsv", "places/regions.tsv", "people/office_holders.tsv",
    "bodies/organizations.tsv",
  ]

  /// Every spelling of a row of those tables, with the row's first form in each language.
  ///
  /// What the user's gazetteer says wins. A spelling that one row has only as a weak form («عمان» for Oman) names the row that has it as its own.
  static func names(_ tables: LanguageTables, gazetteer: Gazetteer = Gazetteer())
    -> [String: LocalizedText]
  {
    let namings = named.flatMap { rows(of: tables.table($0)) }
    var names = Self.names(gazetteer)
    let own = Set(names.keys.map(Orthography.folded))
    for isWeak in [false, true] {
      for (forms, text) in namings {
        for form in forms where form.isWeak == isWeak && names[form.text] == nil {
          if own.isEmpty || !own.contains(Orthography.folded(form.text)) { names[form.text] = text }
        }
      }
    }
    return names
  }

  /// Every form that names one entry of the user's, with its name and the first form in the other script.
  private static func names(_ gazetteer: Gazetteer) -> [String: LocalizedText] {
    let texts = gazetteer.entries.map { entry in
      let other = entry.forms.first { !$0.isWeak && Script(of: $0.text) != Script(of: entry.name) }
      return Script(of: entry.name) == .arabic
        ? LocalizedText(ar: entry.name, en: other?.text ?? entry.name)
        : LocalizedText(ar: other?.text ?? entry.name, en: entry.name)
    }
    let namings = gazetteer.distinctForms.filter { !$0.form.isWeak }
      .map { ($0.form.text, texts[$0.entry]) }
    return Dictionary(namings, uniquingKeysWith: { first, _ in first })
  }

  private static func rows(of table: Table) -> [(forms: [TableForm], text: LocalizedText)] {
    guard let arabic = table.column("ar"), let english = table.column("en") else { return [] }
    return table.rows.compactMap { row in
      let forms = [arabic, english].map { TableForm.forms(in: row[$0]) }
      guard let first = forms[0].first, let second = forms[1].first else { return nil }
      return (forms[0] + forms[1], LocalizedText(ar: first.text, en: second.text))
    }
  }
}
