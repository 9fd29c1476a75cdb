import TarikhLanguages

/// Everything that the extractor knows about words: the index over all tables, and the rows it points to.
package final class Lexicon: Sendable {
  /// The phrases of all tables.
  package let index: LexiconIndex
  /// Countries and places.
  package let places: PlaceSection
  /// Names, titles, offices and bodies.
  package let actors: ActorSection
  /// The words of dates.
  package let temporal: TemporalSection
  /// The frames of events and their triggers.
  package let events: EventSection
  /// Function words that rules ask for.
  package let markers: MarkerSection
  /// How far claims can be trusted.
  package let confidence: ConfidenceTable

  /// Builds the lexicon from the tables of all languages.
  package init(_ tables: LanguageTables) {
    var builder = LexiconBuilder()
    places = PlaceSection(tables, into: &builder)
    actors = ActorSection(tables, into: &builder)
    temporal = TemporalSection(tables, into: &builder)
    events = EventSection(tables, into: &builder)
    markers = MarkerSection(tables, into: &builder)
    confidence = ConfidenceTable(tables.table(ConfidenceTable.path))
    index = LexiconIndex(phrases: builder.phrases)
  }
}
