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
  /// The user's own actors and places.
  package let gazetteer: GazetteerSection

  /// Builds the lexicon from the tables of all languages and the user's gazetteer.
  package init(_ tables: LanguageTables, gazetteer: Gazetteer = Gazetteer()) {
    var builder = LexiconBuilder()
    var places = PlaceSection(tables, into: &builder)
    actors = ActorSection(tables, into: &builder)
    temporal = TemporalSection(tables, into: &builder)
    events = EventSection(tables, into: &builder)
    markers = MarkerSection(tables, into: &builder)
    self.gazetteer = GazetteerSection(gazetteer, places: &places, into: &builder)
    self.places = places
    index = LexiconIndex(phrases: builder.phrases)
  }
}
