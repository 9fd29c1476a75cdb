import TarikhCore

/// Says what in a gazetteer would lead to false claims: words that are ordinary ones too, names of one word, and forms
/// that the tables know as something else.
package struct GazetteerCheck: Sendable {
  /// What is wrong, by line.
  package let problems: [Diagnostic]

  /// Checks what was read against the tables.
  package init(_ reading: GazetteerReading, tables: LanguageTables) {
    if let failure = reading.failure {
      problems = [failure]
      return
    }
    let words = KnownWords(tables)
    let found = reading.rows.flatMap { row in
      row.entry.allForms.filter { !$0.isWeak }.compactMap { form in
        Self.problem(form.text, of: row.entry, words).map { (identifier, summary, hint) in
          Diagnostic(
            identifier, severity: .warning, file: reading.file, line: row.line, summary: summary,
            hint: hint)
        }
      }
    }
    problems = (reading.diagnostics + found).enumerated()
      .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map(\.element)
  }

  private typealias Problem = (identifier: String, summary: String, hint: String)

  private static func problem(_ form: String, of entry: GazetteerEntry, _ words: KnownWords)
    -> Problem?
  {
    let key = Orthography.folded(form)
    if words.ordinary.contains(key) {
      return (
        "ordinary-word", "the form “\(form)” of “\(entry.name)” is an ordinary word too",
        weaken(form, of: entry)
      )
    }
    if let senses = words.senses[key], !senses.contains(where: { $0.fits(entry) }),
      let sense = senses.first
    {
      return (
        "contradicts-table",
        "the tables have “\(form)” as \(sense), and here it is \(article(entry.kind.rawValue))",
        "keep it if that is meant: the gazetteer wins"
      )
    }
    if entry.kind == .person, !form.contains(" ") {
      return (
        "one-word-person", "the form “\(form)” of the person “\(entry.name)” is one word",
        weaken(form, of: entry)
      )
    }
    return nil
  }

  private static func weaken(_ form: String, of entry: GazetteerEntry) -> String {
    let weak = "write !\(form) among the forms, to count only beside a fuller one"
    return form == entry.name ? "give a fuller name, and \(weak)" : weak
  }

  static func article(_ word: String) -> String {
    ("aeiou".contains(word.first ?? "x") ? "an " : "a ") + word
  }
}

/// The words and names of the tables by their normal form.
private struct KnownWords {
  /// What the tables know a name to be.
  struct Sense: CustomStringConvertible {
    let kind: String
    let country: String?

    /// Whether an entry says the same or less.
    func fits(_ entry: GazetteerEntry) -> Bool {
      guard kind == entry.kind.rawValue || kind == "country" && entry.kind == .place else {
        return false
      }
      return country == nil || entry.country == nil || country == entry.country
    }

    var description: String {
      GazetteerCheck.article(kind) + (kind == "country" ? "" : country.map { " of \($0)" } ?? "")
    }
  }

  private(set) var ordinary: Set<String> = []
  private(set) var senses: [String: [Sense]] = [:]

  init(_ tables: LanguageTables) {
    for language in tables.languages {
      for name in [
        "common_words", "markers", "titles", "offices", "portfolios", "temporal", "months",
        "weekdays",
      ] {
        for row in tables.table("\(language)/\(name).tsv").rows { addOrdinary(row[0]) }
      }
    }
    for path in tables.paths where path.hasPrefix("events/") {
      let table = tables.table(path)
      guard let forms = table.column("forms") else { continue }
      for row in table.rows { addOrdinary(row[forms]) }
    }
    for row in tables.table("places/countries.tsv").rows { add(row[1], row[2], "country", row[0]) }
    for row in tables.table("places/cities.tsv").rows { add(row[3], row[4], "place", row[1]) }
    for row in tables.table("places/regions.tsv").rows { add(row[1], row[2], "place", row[5]) }
    for row in tables.table("bodies/organizations.tsv").rows {
      add(row[3], row[4], String(row[1]), row[2])
    }
    for row in tables.table("people/office_holders.tsv").rows {
      add(row[0], row[1], "person", row[4])
    }
  }

  /// An ordinary word, and in Arabic the word with the article.
  private mutating func addOrdinary(_ cell: Substring) {
    for form in TableForm.forms(in: cell) {
      let key = Orthography.folded(form.text)
      ordinary.insert(key)
      if let first = key.unicodeScalars.first, (0x600...0x6FF).contains(first.value) {
        ordinary.insert("ال" + key)
      }
    }
  }

  private mutating func add(
    _ english: Substring, _ arabic: Substring, _ kind: String, _ country: Substring
  ) {
    let sense = Sense(kind: kind, country: country.isEmpty ? nil : String(country))
    for cell in [english, arabic] {
      for form in TableForm.forms(in: cell) {
        senses[Orthography.folded(form.text), default: []].append(sense)
      }
    }
  }
}
