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
  /// Hash of the sources of the engine, written at build time.
  package static let fingerprint = EngineFingerprint.value

  private let lexicon: Lexicon
  private let dates: DateStage
  private let settings: ExtractionSettings
  private let memos = WordMemos()

  /// An extractor over a lexicon.
  package init(lexicon: Lexicon, settings: ExtractionSettings = ExtractionSettings()) {
    self.lexicon = lexicon
    self.settings = settings
    dates = DateStage(lexicon: lexicon)
  }

  /// Reads one article.
  package func extract(_ article: Article) -> Extraction { read(article).extraction }

  /// Reads one article, and says what each of its claims rests on.
  package func extractWithKeys(_ article: Article) -> (extraction: Extraction, keys: [EvidenceKey])
  {
    let (extraction, assembler) = read(article)
    return (extraction, assembler.evidenceKeys)
  }

  private func read(_ article: Article)
    -> (extraction: Extraction, assembler: ExtractionAssembler)
  {
    let text = memos.withMemo { TokenizedText(article.text, index: lexicon.index, memo: $0) }
    let found = dates.findings(
      in: text, published: article.published, fallback: settings.date, language: article.language)
    let reader = TextReader(text: text, lexicon: lexicon, dates: found.dates)
    let mentions = MentionFinder(reader: reader).mentions()
    var resolver = ActorResolver(reader: reader, mentions: mentions)
    resolver.resolve()
    let events = EventReader(
      reader: reader, resolver: resolver, places: mentions.places, findings: found
    )
    .events()
    let assembler = ExtractionAssembler(
      reader: reader, resolver: resolver, places: mentions.places, events: events)
    let extraction = assembler.extraction(
      of: article, findings: found, withText: settings.withText)
    return (extraction, assembler)
  }
}
