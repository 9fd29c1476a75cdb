import TarikhLanguages

/// The words of dates: months, weekdays, deictic words, number words.
package struct TemporalSection: Sendable {
  init(_ tables: LanguageTables, into builder: inout LexiconBuilder) {}
}
