import TarikhCore

/// Reads the events of one article: what each sentence tells, then what the article makes of it.
struct EventReader {
  let reader: TextReader
  let resolver: ActorResolver
  let places: [PlaceMention]
  let findings: DateFindings

  func events() -> [EventDraft] {
    let named = resolver.mentions.prefix { $0.kind != .country }
    let mentions = Mentions(actors: Array(named), places: places)
    let chunker = Chunker(reader: reader, mentions: mentions, dates: findings.dates)
    let sentences = reader.text.sentences.enumerated().map { index, sentence in
      let chunks = mayTell(sentence) ? chunker.chunks(of: sentence) : []
      return ChunkedSentence(
        index: index, isHeading: sentence.isHeading || isBoilerplate(chunks), chunks: chunks)
    }
    var drafts = EventFinder(
      reader: reader, mentions: mentions, resolver: resolver, sentences: sentences
    ).drafts()
    settle(&drafts, in: sentences)
    var occasions = OccasionResolver(
      reader: reader, resolver: resolver, mentions: mentions, sentences: sentences, drafts: drafts)
    occasions.resolve()
    return EventMerger(resolver: resolver, sentences: sentences, mentions: mentions)
      .merged(occasions.drafts, references: occasions.references)
  }

  /// Whether a sentence has a trigger; no rule asks for the chunks of one that has none.
  private func mayTell(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { reader.text.startingClasses(at: $0).has(.trigger) }
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
    draft.attribution = attribution(of: draft, chunks, others)
    return draft
  }

  /// Who says so: the speaker of a statement verb with «أن» after it, or a source that is named or not.
  private func attribution(
    of draft: EventDraft, _ chunks: [Chunk], _ others: ArraySlice<EventDraft>
  ) -> Attribution {
    guard draft.kind != .statement else { return Attribution(.outlet) }
    for (at, chunk) in chunks.enumerated() {
      guard case .marker(let kind) = chunk.kind else { continue }
      if kind == .unnamedSource, at + 1 < chunks.count {
        return Attribution(.unnamed, speaker: reader.text.surface(chunk.tokens))
      }
      if kind == .accordingTo, at + 1 < chunks.count,
        case .actor(let mention) = chunks[at + 1].kind,
        let actor = resolver.mentions[mention].actor
      {
        return Attribution(.named, speaker: resolver.name(of: actor))
      }
    }
    let speech = others.last { other in
      other.kind == .statement && other.chunk < draft.chunk && other.status == .happened
        && chunks[other.chunk..<draft.chunk].contains { $0.kind == .marker(.that) }
    }
    return speech?.actors(in: .source).first.map {
      Attribution(.named, speaker: resolver.name(of: $0))
    }
      ?? Attribution(.outlet)
  }
}
