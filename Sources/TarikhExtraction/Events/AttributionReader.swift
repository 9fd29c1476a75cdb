import TarikhCore

/// Tells who says that an event took place: the outlet itself, a named speaker, or a source without a name.
///
/// A speaker answers for what his words hold: from «أن», a colon or a quotation mark to the end of the clause. Of two
/// speakers, one inside the words of the other, the inner one says so.
struct AttributionReader {
  let reader: TextReader
  let resolver: ActorResolver
  let chunks: [Chunk]

  /// The source of a draft, by its index among the drafts of the article.
  func attribution(of index: Int, in drafts: [EventDraft]) -> Attribution {
    let draft = drafts[index]
    guard draft.kind != .statement else { return Attribution(.outlet) }
    let statements = drafts.neighbours(of: index).filter { drafts[$0].kind == .statement }
    for statement in statements.reversed()
    where holds(drafts[statement], draft) || follows(drafts[statement], draft) {
      return source(of: statement, in: drafts) ?? Attribution(.outlet)
    }
    return denier(of: draft) ?? authority(for: draft) ?? Attribution(.outlet)
  }

  // MARK: Speech

  /// Whether a draft stands in what a statement before it says.
  private func holds(_ statement: EventDraft, _ draft: EventDraft) -> Bool {
    guard statement.chunk < draft.chunk, statement.status == .happened else { return false }
    if names(statement, draft) { return true }
    guard let opening = opening(after: statement.chunk, before: draft.chunk) else { return false }
    return !isClosed(opening..<draft.chunk + 1)
  }

  /// Where the words of a speaker begin: after «أن» or a colon, in English also right after the verb.
  private func opening(after verb: Int, before end: Int) -> Int? {
    let isOpening = { (at: Int) in
      self.chunks[at].kind == .marker(.that)
        || self.chunks[at].kind == .pause
          && self.reader.isMark(Mark.colon, at: self.chunks[at].tokens.lowerBound)
    }
    if let at = (verb + 1..<end).first(where: isOpening) { return at }
    guard !reader.isArabic(chunks[verb].tokens.lowerBound), verb + 1 < end else { return nil }
    switch chunks[verb + 1].kind {
    case .actor, .place: return verb + 1
    default: return nil
    }
  }

  /// «قال إن الوضع هادئ، ثم زار دمشق»: a verb that goes on after a pause, or an occasion after one, is the outlet's again.
  private func isClosed(_ range: Range<Int>) -> Bool {
    range.dropLast().contains { at in
      guard chunks[at].kind == .pause, at + 1 < chunks.count else { return false }
      let next = chunks[at + 1]
      if reader.isArabic(next.tokens.lowerBound) {
        if ["ثم", "ذلك"].contains(reader.text.surface(next.tokens)) { return true }
        return next.clitics.isCoordinated && isVerb(next)
      }
      return reader.isSmallWord(.and, at: next.tokens.lowerBound)
    }
  }

  private func isVerb(_ chunk: Chunk) -> Bool {
    switch chunk.kind {
    case .verb, .marker(.lightVerb), .marker(.endsVerb): true
    case .trigger(let rows):
      rows.contains {
        let triggerClass = reader.lexicon.events.triggers[Int($0)].triggerClass
        return triggerClass == .verb || triggerClass == .discuss
      }
    default: false
    }
  }

  /// «أعلن الوزير وصول المبعوث», «كشف عن زيارة»: the noun is what the verb makes known.
  private func names(_ statement: EventDraft, _ draft: EventDraft) -> Bool {
    guard draft.trigger.triggerClass == .noun, chunks[draft.chunk].clitics.isEmpty else {
      return false
    }
    return chunks[(statement.chunk + 1)..<draft.chunk].allSatisfy { chunk in
      switch chunk.kind {
      case .actor, .filler, .marker(.unnamedSource): true
      case .marker(.preposition): reader.text.surface(chunk.tokens) == "عن"
      default: false
      }
    }
  }

  /// «…، كما قال الوزير», "…, the minister said": a statement that ends the sentence and says nothing of its own.
  private func follows(_ statement: EventDraft, _ draft: EventDraft) -> Bool {
    guard statement.chunk > draft.chunk, statement.trigger.triggerClass == .verb,
      let pause = chunks[draft.chunk..<statement.chunk].lastIndex(where: isBreak),
      !chunks[pause..<statement.chunk].contains(where: isConjunction)
    else { return false }
    return !isClosed(draft.chunk..<pause + 1)
      && chunks[(statement.chunk + 1)...].allSatisfy { chunk in
        switch chunk.kind {
        case .actor, .date, .filler, .mark, .marker(.unnamedSource): true
        default: false
        }
      }
  }

  private func isBreak(_ chunk: Chunk) -> Bool { chunk.kind == .pause || chunk.kind == .mark }

  private func isConjunction(_ chunk: Chunk) -> Bool {
    chunk.clitics.isCoordinated || reader.isSmallWord(.and, at: chunk.tokens.lowerBound)
  }

  // MARK: Sources

  /// The speaker of a statement, else the unnamed source beside its verb, else who spoke in the sentences before.
  private func source(of index: Int, in drafts: [EventDraft]) -> Attribution? {
    let statement = drafts[index]
    if let speaker = statement.actors(in: .source).first {
      return Attribution(.named, speaker: resolver.name(of: speaker))
    }
    if let unnamed = unnamed(beside: statement.chunk) { return unnamed }
    guard chunks[statement.chunk].clitics.isCoordinated, statement.chunk <= 1 else { return nil }
    let before = drafts.last(before: index) { other in
      drafts[other].kind == .statement && !drafts[other].actors(in: .source).isEmpty
        && statement.sentence - drafts[other].sentence <= 2
    }
    return before.flatMap { drafts[$0].actors(in: .source).first }
      .map { Attribution(.named, speaker: resolver.name(of: $0)) }
  }

  /// «قال مصدر أمني», "a security source said": the source that the verb has as its subject.
  private func unnamed(beside verb: Int) -> Attribution? {
    let isArabic = reader.isArabic(chunks[verb].tokens.lowerBound)
    let around =
      isArabic
      ? Array(chunks.indices[(verb + 1)...].prefix(2)) : chunks.indices[..<verb].suffix(8).reversed()
    for at in around {
      switch chunks[at].kind {
      case .marker(.unnamedSource): return unnamed(at)
      case .actor, .pause, .trigger: return nil
      default: continue
      }
    }
    return nil
  }

  /// An unnamed source with the adjectives that describe it.
  private func unnamed(_ at: Int) -> Attribution {
    var tokens = chunks[at].tokens
    if reader.isArabic(tokens.lowerBound) {
      while isDescription(tokens.upperBound) { tokens = tokens.lowerBound..<tokens.upperBound + 1 }
    } else {
      while tokens.lowerBound > 0, isDescription(tokens.lowerBound - 1) {
        tokens = tokens.lowerBound - 1..<tokens.upperBound
      }
    }
    return Attribution(.unnamed, speaker: reader.text.surface(tokens))
  }

  private func isDescription(_ token: Int) -> Bool {
    guard token < reader.tokens.count, reader.isWord(token) else { return false }
    if reader.isArabic(token) {
      return reader.tokens[token].clitics.isEmpty && !reader.hasArticle(token)
        && (reader.isCommon(.adjective, at: token) || reader.mayBe(.nisba, at: token))
    }
    if reader.isCommon(.particle, at: token) || reader.marker(at: token) != nil { return false }
    let isNoun = reader.isCommon(.noun, at: token) && !reader.isCommon(.verb, at: token)
    return isNoun || reader.isCommon(.adjective, at: token) || reader.mayBe(.nisba, at: token)
  }

  /// «نفى الوزير أن …», "the minister denied that …": who denies an event says that it did not take place.
  private func denier(of draft: EventDraft) -> Attribution? {
    guard
      let denial = chunks[..<draft.chunk].lastIndex(where: { $0.kind == .marker(.denial) }),
      let that = chunks[denial..<draft.chunk].firstIndex(where: { $0.kind == .marker(.that) })
    else { return nil }
    let isArabic = reader.isArabic(chunks[denial].tokens.lowerBound)
    let subjects = isArabic ? chunks[denial..<that] : chunks[..<denial]
    guard case .actor(let mention) = (isArabic ? subjects.dropFirst().first : subjects.last)?.kind,
      let actor = resolver.mentions[mention].actor
    else { return nil }
    return Attribution(.named, speaker: resolver.name(of: actor))
  }

  /// «بحسب الوزير», "according to Reuters": at the head of a sentence for all of it, at its end for the clause before.
  private func authority(for draft: EventDraft) -> Attribution? {
    for (at, chunk) in chunks.enumerated() where chunk.kind == .marker(.accordingTo) {
      let isApart = at > 1 && chunk.clitics.isCoordinated
      if at < draft.chunk ? at > 1 && !isApart : isApart || isClosed(draft.chunk..<at) { continue }
      for next in (at + 1)..<max(at + 1, min(at + 6, chunks.count)) {
        switch chunks[next].kind {
        case .actor(let mention):
          guard let actor = resolver.mentions[mention].actor else { continue }
          return Attribution(.named, speaker: resolver.name(of: actor))
        case .marker(.unnamedSource): return unnamed(next)
        case .pause, .verb: break
        default: continue
        }
        break
      }
    }
    return nil
  }
}
