import TarikhCore

/// How a trigger stands in its clause: its voice, its subject, and whether it tells an occasion that is known.
extension EventFinder {
  /// Talks have the speaker as their subject; what else he tells of is his own only after «إنه».
  func mayShareSubject(
    _ last: EventDraft, _ support: Int, _ trigger: FrameTrigger, _ sentence: ChunkedSentence
  ) -> Bool {
    if reader.lexicon.events.isDiplomatic(trigger.kind) || last.kind != .statement { return true }
    guard support > 0, sentence.chunks[support - 1].kind == .marker(.that) else { return false }
    return sentence.chunks[support].kind != .marker(.lightNoun)
      && reader.hasPronoun(sentence.chunks[support - 1].tokens.upperBound - 1)
  }

  func startsSentence(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
    sentence.chunks[..<chunk].allSatisfy { $0.kind == .filler || $0.kind == .mark }
  }

  func isByTelephone(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
    sentence.chunks[max(0, chunk - 2)..<min(chunk + 9, sentence.chunks.count)].contains {
      $0.kind == .marker(.byTelephone)
    }
  }

  /// «استقبل X من قبل Y»: the verb is passive, and Y its agent.
  func turnPassive(
    _ arguments: inout ArgumentFinder.Arguments, _ trigger: FrameTrigger, _ chunk: Int,
    _ sentence: ChunkedSentence
  ) {
    guard trigger.triggerClass == .verb, trigger.slots[.by] == nil, arguments[.object] == nil,
      let agent = arguments[.by], let subject = arguments[.subject],
      reader.isArabic(sentence.chunks[chunk].tokens.lowerBound)
    else { return }
    (arguments[.subject], arguments[.object], arguments[.by]) = (agent, subject, nil)
  }

  /// «خلال زيارته», "during his visit": whether a noun names the occasion of something else.
  func isOccasion(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
    guard let before = sentence.chunks[..<chunk].last(where: { $0.kind != .filler }) else {
      return false
    }
    return [.marker(.during), .marker(.after), .marker(.before)].contains(before.kind)
      && !reader.hasPronoun(before.tokens.upperBound - 1)
  }

  /// "his visit", «زيارته»: whether the one a noun is of is a pronoun.
  func hasOwner(_ chunk: Int, _ sentence: ChunkedSentence, _ finder: ArgumentFinder) -> Bool {
    let first = sentence.chunks[chunk].tokens.lowerBound
    if reader.isArabic(first) { return finder.hasPronoun(chunk) }
    return sentence.chunks[max(0, chunk - 3)..<chunk].contains {
      reader.isSmallWord(.possessive, $0.tokens)
    }
  }

  /// «عقب استقباله الوزير، أكد الرئيس», "After arriving in Kabul, Vogel met": the subject of the clause that follows, where
  /// nobody is named before.
  func laterSubject(
    _ chunk: Int, _ sentence: ChunkedSentence, _ finder: ArgumentFinder
  ) -> [Argument]? {
    let chunks = sentence.chunks
    let opens = chunks[..<chunk].contains { chunk in
      [.marker(.during), .marker(.after), .marker(.before)].contains(chunk.kind)
    }
    let isFirst = chunks[..<chunk].allSatisfy { chunk in
      if case .actor = chunk.kind { false } else { true }
    }
    guard opens, isFirst, let pause = chunks[chunk...].firstIndex(where: { $0.kind == .pause })
    else { return nil }
    if reader.isArabic(chunks[chunk].tokens.lowerBound) {
      guard pause + 1 < chunks.count, isVerb(chunks[pause + 1]) else { return nil }
      var scan = ClauseScan(finder, after: pause + 1, isVerb: true, core: .subject)
      scan.run()
      return scan.arguments[.subject]
    }
    let next = chunks[(pause + 1)...].first { !reader.isSmallWord(.article, $0.tokens) }
    guard case .actor(let mention) = next?.kind else { return nil }
    return [.actor(mention)]
  }

  func isVerb(_ chunk: Chunk) -> Bool {
    switch chunk.kind {
    case .verb, .marker(.lightVerb), .marker(.endsVerb), .marker(.sendVerb), .marker(.carryVerb):
      true
    case .trigger(let rows):
      rows.contains {
        let triggerClass = reader.lexicon.events.triggers[Int($0)].triggerClass
        return triggerClass != .noun && triggerClass != .theme
      }
    default: false
    }
  }

  /// «قام بزيارة … لبحث الهدنة»: the verb carries the first noun, and only talks share it; nor does it reach far.
  func isTaken(
    _ support: Int, before noun: Int, by trigger: FrameTrigger, _ sentence: ChunkedSentence
  ) -> Bool {
    let events = reader.lexicon.events
    guard !events.isDiplomatic(trigger.kind) else { return false }
    let between = sentence.chunks[(support + 1)..<noun]
    switch sentence.chunks[support].kind {
    case .marker(.planned), .marker(.hypothetical), .marker(.denial):
      if between.contains(where: { $0.kind == .noun }) { return true }
    default: break
    }
    return between.filter { $0.kind == .noun }.count > 4
      || between.contains { chunk in
        if case .trigger(let rows) = chunk.kind {
          return rows.contains { events.isDiplomatic(events.triggers[Int($0)].kind) }
        }
        return chunk.kind == .marker(.preposition)
      }
  }

  /// A noun with the article, or after "the" or «هذا», tells of an occasion that is known already.
  func isDefinite(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
    let first = sentence.chunks[chunk].tokens.lowerBound
    if reader.isArabic(first) { return reader.hasArticle(first) }
    return chunk > 0 && reader.isSmallWord(.known, at: first - 1)
  }

  /// Whether a marker stands before a chunk, with nothing but dates, places and adverbs between.
  func follows(_ marker: Marker, _ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
    for before in sentence.chunks[..<chunk].reversed() {
      switch before.kind {
      case .marker(marker): return true
      case .date, .filler,
        .mark where marker == .passive:
        continue
      default: return false
      }
    }
    return false
  }

  /// «التي التقى خلالها الرئيس»: told of what the guest of the event before did meanwhile.
  func tellsWithin(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
    guard chunk > 0, chunk + 1 < sentence.chunks.count,
      case .marker(.relative) = sentence.chunks[chunk - 1].kind,
      case .marker(.during) = sentence.chunks[chunk + 1].kind
    else { return false }
    return reader.hasPronoun(sentence.chunks[chunk + 1].tokens.lowerBound)
  }

  static let subjects: [Slot] = [.subject, .sender, .carrier, .receiver, .of]

  /// «أكد X خلال زيارة إلى Y», «في لقاء مع Y أقر X»: the side that a governed noun lacks is the subject of its clause.
  func addOutsider(
    to draft: inout EventDraft, _ chunk: Int, _ sentence: ChunkedSentence,
    _ finder: ArgumentFinder, _ told: [EventDraft]
  ) {
    guard draft.support == nil, !draft.isAnaphoric,
      [.visit, .meeting, .call].contains(draft.kind),
      case .marker(let kind) = sentence.chunks[..<chunk].last(where: { $0.kind != .filler })?.kind,
      kind == .during || kind == .in || kind == .after || kind == .before
    else { return }
    let sides = draft.participants.filter { $0.role != .other }.count
    guard draft.kind == .visit ? draft.actors(in: .guest).isEmpty : sides == 1 else { return }
    if draft.kind == .visit {
      if let arrival = told.indices.last, told[arrival].sentence == draft.sentence,
        told[arrival].kind == .arrival, draft.place == nil
      {
        draft.participants += told[arrival].participants.filter { $0.role == .guest }
        draft.place = told[arrival].place
        draft.occasion = arrival
        return
      }
      guard draft.place != nil else { return }
    }
    for case .actor(let mention) in clauseSubject(around: chunk, sentence, finder) ?? [] {
      guard let actor = resolver.mentions[mention].actor, !draft.has(actor),
        resolver.actors[actor].kind == .person
      else { continue }
      draft.participants.insert((actor, draft.kind == .visit ? .guest : .source), at: 0)
    }
  }

  /// The subject of the verb before a phrase, else of the first verb after it.
  private func clauseSubject(
    around chunk: Int, _ sentence: ChunkedSentence, _ finder: ArgumentFinder
  ) -> [Argument]? {
    let chunks = sentence.chunks
    let isArabic = reader.isArabic(chunks[chunk].tokens.lowerBound)
    if let verb = chunks[..<chunk].lastIndex(where: isVerb) {
      guard isArabic else { return finder.subject(before: verb, isArabic: false) }
      var scan = ClauseScan(finder, after: verb, isVerb: true, core: .subject)
      scan.run(until: chunk)
      return scan.arguments[.subject] ?? finder.subject(before: verb, isArabic: true)
    }
    guard let verb = chunks[(chunk + 1)...].firstIndex(where: isVerb) else { return nil }
    guard isArabic else { return finder.subject(before: verb, isArabic: false) }
    var scan = ClauseScan(finder, after: verb, isVerb: true, core: .subject)
    scan.run()
    return scan.arguments[.subject]
  }
}
