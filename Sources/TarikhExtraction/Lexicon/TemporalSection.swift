import TarikhLanguages

/// The words of dates: months, weekdays, deictic words, number words.
///
/// Words that name nothing but a time are entries of class `.temporal`; ordinary words («العام», "of") are known to
/// the rules of dates alone, by their word, so that names and bodies may contain them.
package struct TemporalSection: Sendable {
  /// What a form of one word or more means.
  struct Row: Sendable {
    let form: TableForm
    let sense: TemporalSense
    /// The tag of the pack that it stands in.
    let language: String
    /// The running number of its row in the tables; the forms of one row share it.
    let number: Int

    /// Whether it is written in Latin letters, which several languages share.
    var isLatin: Bool {
      form.text.unicodeScalars.contains { $0.value < 0x250 && $0.properties.isAlphabetic }
    }
  }

  /// The senses of all rows; entries of class `.temporal` point into it.
  let rows: [Row]

  init(_ tables: LanguageTables, into builder: inout LexiconBuilder) {
    var rows: [Row] = []
    var number = 0
    for language in tables.languages {
      for (name, read) in Self.readers {
        for cells in tables.table("\(language)/\(name).tsv").rows {
          guard let sense = read(cells) else { continue }
          number += 1
          rows += TableForm.forms(in: cells[0]).map {
            Row(form: $0, sense: sense, language: language, number: number)
          }
        }
      }
    }
    for (value, row) in rows.enumerated() {
      let isPhrase = row.form.text.contains { !$0.isLetter }
      if isPhrase || row.sense.isOnlyTemporal && !row.form.isWeak {
        builder.add(row.form, .temporal, value: value)
      } else if !row.sense.isOfEvents {
        builder.add(row.form.text, .common, value: WordClass.noun.index)
      }
    }
    self.rows = rows
  }

  private static let readers: [(String, @Sendable ([Substring]) -> TemporalSense?)] = [
    ("months", { TemporalSense(month: $0[2], calendar: $0[1]) }),
    ("weekdays", { Int($0[1]).map(TemporalSense.weekday) }),
    ("numerals", { TemporalSense(kind: $0[1], value: $0[2]) }),
    ("temporal", { TemporalSense(kind: $0[1], value: $0[2]) }),
    ("holidays", { Holiday($0[1]).map(TemporalSense.holiday) }),
  ]
}
