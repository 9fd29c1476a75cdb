import TarikhCore
import TarikhLanguages

/// The frames of events and the words that evoke them.
package struct EventSection: Sendable {
  init(_ tables: LanguageTables, into builder: inout LexiconBuilder) {}
}
