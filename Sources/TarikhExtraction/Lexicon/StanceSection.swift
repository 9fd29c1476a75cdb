import TarikhCore
import TarikhLanguages

/// How words in which sides are taken stand in their sentence.
package enum StanceClass: String, Sendable {
  /// A noun that a verb of saying has: «أعلن تأييده», "announced its support".
  case noun
  /// A verb that is said of the speaker: «قال إنه يدعم», "said he supports".
  case verb
  /// A verb that tells by itself that a side was taken: «أيد», "endorsed".
  case declares
  /// The speaker's own: «نقف مع», "We stand with".
  case we
  /// What a speaker speaks for: «بلاده», "his country".
  case own
  /// Stands beside the noun and changes nothing: «استمرار دعمه», "full support".
  case keeps
}

/// A row of words in which somebody takes a side.
struct StanceRow: Sendable {
  /// `allied-with` or `opposed-to`; nil for words that only help to read the others.
  let side: RelationKind?
  let stanceClass: StanceClass
  /// Whether the other stands right behind, with nothing between: «أيد فلانا».
  let isDirect: Bool
  /// Whether «ل» brings the other.
  let hasLam: Bool
  /// The words that may bring the other, folded, longest first.
  let links: [[String]]
}

/// The words of taking sides.
package struct StanceSection: Sendable {
  /// The rows of class `.stance`.
  private(set) var rows: [StanceRow] = []

  init(_ tables: LanguageTables, _ languages: [String], into builder: inout LexiconBuilder) {
    for language in languages {
      for row in tables.table("\(language)/stances.tsv").rows {
        add(row, isArabic: language == "ar", into: &builder)
      }
    }
  }

  private mutating func add(_ row: [Substring], isArabic: Bool, into builder: inout LexiconBuilder)
  {
    guard let stanceClass = StanceClass(rawValue: String(row[1])) else { return }
    for form in TableForm.forms(in: row[2]) {
      for text in isArabic ? Self.inflections(of: form.text, stanceClass) : [form.text] {
        builder.add(text, .stance, value: rows.count)
      }
    }
    let links = row[3].split(separator: "|").map(String.init)
    rows.append(
      StanceRow(
        side: RelationKind(rawValue: String(row[0])), stanceClass: stanceClass,
        isDirect: links.contains("="), hasLam: links.contains("ل"),
        links: links.filter { $0 != "=" && $0 != "ل" }
          .map { $0.split(separator: " ").map { Orthography.folded(String($0)) } }
          .sorted { $0.count > $1.count }))
  }

  private static func inflections(of form: String, _ stanceClass: StanceClass) -> [String] {
    switch stanceClass {
    case .noun: ArabicForms.verbalNoun(form)
    case .verb, .declares: ArabicForms.verb(form)
    case .we, .own, .keeps: [form]
    }
  }
}
