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
}
