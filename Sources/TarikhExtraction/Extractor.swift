import Synchronization
import TarikhCore
import TarikhLanguages

/// What changes the result of an extraction besides article and tables.
package struct ExtractionSettings: Hashable, Sendable {
  /// The reference date for an article that has none of its own.
  package let date: CalendarDay?
  /// Whether plain-text extractions hold their text too.
  package let withText: Bool

  /// Settings for a run.
  package init(date: CalendarDay? = nil, withText: Bool = false) {
    self.date = date
    self.withText = withText
  }
}

/// One article in, all that it says out: a pure function, safe to call from several threads.
///
///     let extractor = Extractor(lexicon: Lexicon(try LanguageTables()))
///     let extraction = extractor.extract(article)
package struct Extractor: Sendable {
  /// Hash of the sources of Core, Languages and Extraction, written at build time; 16 hexadecimal digits.
  package static let fingerprint = EngineFingerprint.value

  private let lexicon: Lexicon
  private let dates: DateStage
  private let settings: ExtractionSettings
  private let memos = WordMemos()
  private let neighbours = Neighbours()

  /// An extractor over a lexicon.
  package init(lexicon: Lexicon, settings: ExtractionSettings = ExtractionSettings()) {
    self.lexicon = lexicon
    self.settings = settings
    dates = DateStage(lexicon: lexicon)
  }

  /// Reads one article, with the words of its own language where that shares its letters with another.
  package func extract(_ article: Article) -> Extraction { read(article).extraction }

  /// Reads one article, and says what each of its claims rests on.
  package func extractWithKeys(_ article: Article) -> (extraction: Extraction, keys: [EvidenceKey])
  {
    let reading = read(article)
    return (reading.extraction, reading.assembler.evidenceKeys)
  }

  private typealias Reading = (extraction: Extraction, assembler: ExtractionAssembler)

  private func read(_ article: Article) -> Reading {
    let text = tokenized(article)
    guard let language = dates.latinLanguage(of: text, told: article.language),
      let neighbour = neighbours.extractor(of: language, beside: lexicon, settings)
    else { return reading(of: article, text, language: article.language) }
    return neighbour.reading(of: article, neighbour.tokenized(article), language: language)
  }

  private func tokenized(_ article: Article) -> TokenizedText {
    memos.withMemo { TokenizedText(article.text, index: lexicon.index, memo: $0) }
  }

  private func reading(of article: Article, _ text: TokenizedText, language: String?) -> Reading {
    let found = dates.findings(
      in: text, published: article.published, fallback: settings.date, language: language)
    let reader = TextReader(text: text, lexicon: lexicon, dates: found.dates)
    let mentions = MentionFinder(reader: reader).mentions()
    var resolver = ActorResolver(reader: reader, mentions: mentions)
    resolver.resolve()
    let told = EventReader(
      reader: reader, resolver: resolver, places: mentions.places, findings: found
    ).read()
    let assembler = ExtractionAssembler(
      reader: reader, resolver: resolver, places: mentions.places, events: told.events,
      stances: told.stances)
    let extraction = assembler.extraction(
      of: article, findings: found, withText: settings.withText)
    return (extraction, assembler)
  }
}

/// The extractors of the other languages in the same letters, each made when its first text comes.
private final class Neighbours: Sendable {
  private let made = Mutex<[String: Extractor]>([:])

  /// The extractor of a language; nil for the lexicon's own and for one of which it has no tables of events.
  func extractor(of language: String, beside lexicon: Lexicon, _ settings: ExtractionSettings)
    -> Extractor?
  {
    guard language != lexicon.latin, lexicon.tables.languages(beside: language).contains(language)
    else { return nil }
    return made.withLock { made in
      if let extractor = made[language] { return extractor }
      let own = Lexicon(lexicon.tables, gazetteer: lexicon.entries, latin: language)
      made[language] = Extractor(lexicon: own, settings: settings)
      return made[language]
    }
  }
}
