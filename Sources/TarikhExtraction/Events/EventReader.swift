import TarikhCore

/// Reads the events of one article: what each sentence tells, then what the article makes of it; and the sides taken in it.
struct EventReader {
  let reader: TextReader
  let resolver: ActorResolver
  let places: [PlaceMention]
  let findings: DateFindings

  func read() -> (events: [EventDraft], stances: [Stance]) {
    let named = resolver.mentions.prefix { $0.kind != .country }
    let mentions = Mentions(actors: Array(named), places: places)
    let chunker = Chunker(
      reader: reader, resolver: resolver, mentions: mentions, dates: findings.dates)
    let sentences = reader.text.sentences.enumerated().map { index, sentence in
      let chunks = mayTell(sentence) ? chunker.chunks(of: sentence) : []
      return ChunkedSentence(
        index: index, isHeading: sentence.isHeading || isBoilerplate(chunks), chunks: chunks)
    }
    var drafts = EventFinder(
      reader: reader, mentions: mentions, resolver: resolver, sentences: sentences
    ).drafts()
    settle(&drafts, in: sentences)
    let stances = StanceReader(
      reader: reader, resolver: resolver, mentions: mentions, sentences: sentences, drafts: drafts
    ).stances()
    var occasions = OccasionResolver(
      reader: reader, resolver: resolver, mentions: mentions, sentences: sentences, drafts: drafts)
    occasions.resolve()
    let events = EventMerger(resolver: resolver, sentences: sentences, mentions: mentions)
      .merged(occasions.drafts, references: occasions.references)
    return (events, stances)
  }

  /// Whether a sentence has a trigger or takes a side; no rule asks for the chunks of one that does neither.
  private func mayTell(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains {
      !reader.text.startingClasses(at: $0).isDisjoint(with: [.trigger, .stance])
    }
  }

  private func isBoilerplate(_ chunks: [Chunk]) -> Bool {
    chunks.contains { $0.kind == .marker(.boilerplate) }
  }

  /// Gives each draft its date, status and attribution, from its own sentence.
  private func settle(_ drafts: inout [EventDraft], in sentences: [ChunkedSentence]) {
    for index in drafts.indices { drafts[index] = settled(index, of: drafts, in: sentences) }
  }

  private func settled(_ index: Int, of drafts: [EventDraft], in sentences: [ChunkedSentence])
    -> EventDraft
  {
    var draft = drafts[index]
    let chunks = sentences[draft.sentence].chunks
    let others = drafts[drafts.neighbours(of: index)]
    draft.time = DateAssigner(reader: reader, dates: findings.dates, chunks: chunks)
      .time(of: draft, others: others)
    if draft.kind == .visit, let time = draft.time {
      draft.time = VisitLength(reader: reader, chunks: chunks, durations: findings.durations)
        .stretched(time, of: draft)
    }
    let status = StatusReader(reader: reader, chunks: chunks)
    draft.status = status.status(of: draft, documentDate: findings.documentDate)
    if index > 0, status.goesOn(draft, with: drafts[index - 1]) { draft.status = .planned }
    draft.attribution = AttributionReader(reader: reader, resolver: resolver, chunks: chunks)
      .attribution(of: index, in: drafts)
    return draft
  }
}
