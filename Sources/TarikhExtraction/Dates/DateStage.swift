import TarikhCore

/// A date that was found, with the tokens that name it.
package struct FoundDate: Hashable, Sendable {
  /// The tokens of the whole expression.
  package let tokens: Range<Int>
  /// What it says.
  package let mention: DateMention
}

/// All that the text says about time.
package struct DateFindings: Sendable {
  /// Dates that were resolved, in text order, none overlapping another.
  package var dates: [FoundDate] = []
  /// Vague words about time.
  package var vague: [UndatedMention] = []
  /// Words about time that could not be resolved.
  package var unresolved: [UndatedMention] = []
  /// The reference date: the article's, else one found in the text.
  package var documentDate: CalendarDay?
  /// Impossible dates, weekdays that disagree with their date.
  package var diagnostics: [Diagnostic] = []
  /// What tells how long something lasts.
  var durations: DurationReader?
}

/// Finds the dates of a text: what the words say in one pass, then what they mean on the document's date.
package struct DateStage: Sendable {
  private let choice: LanguageChoice

  /// A stage that knows the words of a lexicon.
  package init(lexicon: Lexicon) { choice = LanguageChoice(lexicon: lexicon) }

  /// A stage that reads every text by one index.
  init(index: TemporalIndex) { choice = LanguageChoice(index: index) }

  /// The dates of a text that was published on a day; `fallback` serves where neither metadata nor text has one.
  package func findings(
    in text: TokenizedText, published: CalendarDay?, fallback: CalendarDay? = nil,
    language: String? = nil
  ) -> DateFindings {
    let index = choice.index(for: text, language: language)
    let isArabic = language.map { $0.hasPrefix("ar") } ?? Self.isArabic(text)
    let cursor = DateCursor(text: text, index: index, isDayFirst: isArabic || index.isDayFirst)
    let readings = DateScanner(cursor: cursor).readings()
    let document =
      published ?? DocumentDateFinder(cursor: cursor).day(in: readings) ?? fallback
    var assembler = DateAssembler(cursor: cursor, document: document, readings: readings)
    var findings = assembler.assemble()
    findings.durations = DurationReader(cursor: cursor)
    return findings
  }

  /// The language of a text that is not Arabic: the one told, else the one that has the most of its words.
  func latinLanguage(of text: TokenizedText, told language: String?) -> String? {
    let isArabic = language.map { $0.hasPrefix("ar") } ?? Self.isArabic(text)
    return isArabic ? nil : choice.choice(for: text, language: language)?.language
  }

  /// Whether most of the first words are in Arabic letters.
  private static func isArabic(_ text: TokenizedText) -> Bool {
    var balance = 0
    for token in text.tokens.prefix(2000) {
      if token.kind == .arabic { balance += 1 }
      if token.kind == .latin { balance -= 1 }
    }
    return balance > 0
  }
}
