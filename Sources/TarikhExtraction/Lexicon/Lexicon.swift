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
  /// Words that stand for somebody by his title.
  package let honorifics: HonorificSection
  /// Words of taking sides.
  package let stances: StanceSection
  /// How far claims can be trusted.
  package let confidence: ConfidenceTable
  /// The user's own actors and places.
  package let gazetteer: GazetteerSection
  /// The one language in Latin letters whose names and events it knows.
  let latin: String
  let tables: LanguageTables
  /// What the gazetteer was read from.
  let entries: Gazetteer
  private let functions: [SmallWord: Set<Int32>]

  /// Builds the lexicon from the tables of all languages and the user's gazetteer; of the languages in Latin letters only
  /// one tells of more than dates.
  package init(
    _ tables: LanguageTables, gazetteer: Gazetteer = Gazetteer(), latin: String = "en"
  ) {
    var builder = LexiconBuilder()
    let languages = tables.languages(beside: latin)
    var places = PlaceSection(tables, languages, into: &builder)
    actors = ActorSection(tables, languages, into: &builder)
    temporal = TemporalSection(tables, into: &builder)
    events = EventSection(tables, languages, into: &builder)
    markers = MarkerSection(tables, languages, into: &builder)
    var honorifics = HonorificSection(tables, languages, into: &builder)
    stances = StanceSection(tables, languages, into: &builder)
    self.gazetteer = GazetteerSection(gazetteer, places: &places, into: &builder)
    self.places = places
    let elisions = tables.table("\(latin)/elisions.tsv").rows.map { String($0[0]) }
    index = LexiconIndex(phrases: builder.phrases, elisions: elisions)
    honorifics.bind(to: index.vocabulary)
    self.honorifics = honorifics
    functions = SmallWord.words(of: tables, languages, in: index.vocabulary)
    confidence = ConfidenceTable(tables.table(ConfidenceTable.path))
    (self.latin, self.tables, entries) = (latin, tables, gazetteer)
  }

  /// Whether a word, by its stem, does what is asked.
  func isSmallWord(_ function: SmallWord, _ stem: Int32) -> Bool {
    functions[function]?.contains(stem) ?? false
  }
}
