import TarikhCore

/// A sentence with its chunks, as the event rules see it.
struct ChunkedSentence {
  let index: Int
  let isHeading: Bool
  let chunks: [Chunk]
}

/// Finds the events that each sentence tells, trigger by trigger, with the arguments it gives itself.
struct EventFinder {
  let reader: TextReader
  let mentions: Mentions
  let resolver: ActorResolver
  let sentences: [ChunkedSentence]

  /// Drafts in text order.
  func drafts() -> [EventDraft] {
    var told: [EventDraft] = []
    for sentence in sentences { read(sentence, into: &told) }
    return told
  }

  private func read(_ sentence: ChunkedSentence, into told: inout [EventDraft]) {
    let finder = ArgumentFinder(reader: reader, mentions: mentions, chunks: sentence.chunks)
    let context = TriggerContext(of: reader.text.sentences[sentence.index].tokens, reader: reader)
    for (at, chunk) in sentence.chunks.enumerated() {
      guard case .trigger(let rows) = chunk.kind, !isCognate(at, in: sentence) else { continue }
      let candidates = rows.compactMap { row -> EventDraft? in
        let trigger = trigger(row, at: at, in: sentence)
        guard !context.forbids(trigger, in: chunk) else { return nil }
        return draft(of: trigger, at: at, in: sentence, finder, after: told)
      }
      let noun =
        isNoun(at, rows, sentence)
        ? candidates.first { $0.trigger.triggerClass == .noun && !$0.participants.isEmpty } : nil
      let best = noun ?? candidates.max { $0.participants.count < $1.participants.count }
      if let best { told.append(best) }
    }
  }

  /// "a two-day visit", "his first visit": whether what may be a verb is the noun that a determiner belongs to.
  private func isNoun(_ chunk: Int, _ rows: TriggerRows, _ sentence: ChunkedSentence) -> Bool {
    guard rows.count > 1 else { return false }
    let first = sentence.chunks[chunk].tokens.lowerBound
    let start = reader.text.sentences[sentence.index].tokens.lowerBound
    guard !reader.isArabic(first) else { return false }
    for token in (max(start, first - 6)..<first).reversed() {
      if reader.isSmallWord(.determiner, at: token) { return true }
      let word = reader.text.surface(token..<token + 1).lowercased()
      guard
        Self.attributes.contains(word) || reader.isCommon(.adjective, at: token)
          || reader.isCommon(.number, at: token)
      else { return false }
    }
    return false
  }

  /// What stands between a determiner and "visit", beside adjectives and numbers.
  private static let attributes: Set<String> = [
    "-", "\u{2010}", "\u{2011}", "hour", "day", "week", "month", "state", "working", "return",
    "courtesy", "surprise", "goodwill",
  ]

  /// The trigger of a row; talks by telephone are a call.
  private func trigger(_ row: Int32, at chunk: Int, in sentence: ChunkedSentence) -> FrameTrigger {
    let trigger = reader.lexicon.events.triggers[Int(row)]
    guard trigger.kind == .meeting, isByTelephone(chunk, sentence) else { return trigger }
    return FrameTrigger(
      kind: .call, lemma: trigger.lemma, triggerClass: trigger.triggerClass, slots: trigger.slots)
  }

  /// «استقباله استقبالا رسميا»: a noun right after a trigger of its kind only strengthens it.
  private func isCognate(_ at: Int, in sentence: ChunkedSentence) -> Bool {
    guard at > 0, case .trigger(let rows) = sentence.chunks[at].kind,
      case .trigger(let before) = sentence.chunks[at - 1].kind
    else { return false }
    let triggers = reader.lexicon.events.triggers
    return rows.allSatisfy { row in
      triggers[Int(row)].triggerClass == .noun
        && before.contains { triggers[Int($0)].kind == triggers[Int(row)].kind }
    }
  }

  private func draft(
    of trigger: FrameTrigger, at chunk: Int, in sentence: ChunkedSentence, _ finder: ArgumentFinder,
    after told: [EventDraft]
  ) -> EventDraft? {
    let earlier = told.suffix(Self.memory).filter { $0.sentence == sentence.index }
    var draft = EventDraft(
      trigger: trigger, tokens: sentence.chunks[chunk].tokens, sentence: sentence.index,
      chunk: chunk)
    switch trigger.triggerClass {
    case .plural, .unless, .agent, .office: return nil
    case .participle where trigger.kind == .statement:
      assignSpeaker(to: &draft, earlier, sentence, finder)
    case .participle:
      // «غادر الدوحة متوجها إلى المنامة»
      guard let traveller = earlier.last?.actors(in: .guest).first else { return nil }
      assign(
        finder.arguments(
          ofVerb: chunk, subject: .actor(resolver.actors[traveller].fullest)), to: &draft, told)
    case .receptionLine:
      assign(finder.arguments(ofNoun: chunk, support: nil, keepsCore: true), to: &draft, told)
    case .verb, .discuss, .passive, .phone, .demand, .promise:
      guard readVerb(at: chunk, in: sentence, finder, earlier, told, into: &draft) else {
        return nil
      }
    case .noun, .theme:
      guard readNoun(at: chunk, in: sentence, finder, earlier, told, into: &draft) else {
        return nil
      }
    }
    draft.hasOwnParticipant = draft.hasMainParticipant
    if draft.place == nil, !draft.isAnaphoric, trigger.slots[.in]?.contains(.place) == true,
      case .place(let place) = finder.place(before: chunk)
    {
      draft.place = place
    }
    return draft
  }

  /// Reads what a finite verb tells; false where it tells no event.
  private func readVerb(
    at chunk: Int, in sentence: ChunkedSentence, _ finder: ArgumentFinder, _ earlier: [EventDraft],
    _ told: [EventDraft], into draft: inout EventDraft
  ) -> Bool {
    let trigger = draft.trigger
    if trigger.triggerClass == .phone, !isByTelephone(chunk, sentence) { return false }
    let voice = VoiceReader(reader: reader, mentions: mentions, chunks: sentence.chunks)
    if voice.tellsNoAct(trigger, at: chunk) { return false }
    let speaker =
      (speaksOfHimself(chunk, trigger, sentence)
      ? speaker(before: chunk, sentence, earlier) : nil)
      .map { Argument.actor(resolver.actors[$0].fullest) }
    var arguments = finder.arguments(
      ofVerb: chunk, subject: speaker,
      placesAct: trigger.slots[.subject]?.contains(.place) == true)
    addPronoun(to: &arguments, slot: .object, at: chunk, sentence, finder)
    if trigger.triggerClass == .discuss, arguments[.with] == nil,
      arguments[.subject]?.count ?? 0 < 2
    {
      return false
    }
    turnPassive(&arguments, trigger, chunk, sentence)
    if arguments[.subject] == nil, let subject = pronounSubject(of: chunk, sentence) {
      arguments[.subject] = [.actor(subject)]
    }
    if arguments[.subject] == nil, let body = bodyInside(sentence.chunks[chunk].tokens) {
      arguments[.subject] = [.actor(body)]
    }
    let invitation = inviting(before: chunk, sentence, finder)
    if let guest = invitation?.guest { arguments[.subject] = [guest] }
    findPlaceBeforeSubject(in: &arguments, trigger)
    if arguments[.subject] == nil { arguments[.subject] = laterSubject(chunk, sentence, finder) }
    if let guest = earlier.last?.actors(in: .guest).first, tellsWithin(chunk, sentence) {
      arguments[.subject] = [.actor(resolver.actors[guest].fullest)]
    }
    inheritSubject(into: &arguments, at: chunk, trigger, sentence, earlier, told)
    if arguments[.subject] == nil, isSubordinate(chunk, trigger, sentence),
      let subject =
        (earlier.last { $0.hasMainParticipant && $0.trigger.triggerClass == .verb }
        ?? earlier.last { $0.hasMainParticipant })?
        .actors(in: .guest, .source, .host, .bearer).first
    {
      arguments[.subject] = [.actor(resolver.actors[subject].fullest)]
    }
    voice.turn(&arguments, of: trigger, at: chunk)
    assign(arguments, to: &draft, told)
    addHost(invitation?.host, to: &draft)
    return true
  }

  /// Reads what a verbal noun and the verb that carries it tell; false where they tell no event.
  private func readNoun(
    at chunk: Int, in sentence: ChunkedSentence, _ finder: ArgumentFinder, _ earlier: [EventDraft],
    _ told: [EventDraft], into draft: inout EventDraft
  ) -> Bool {
    let trigger = draft.trigger
    draft.support =
      isOccasion(chunk, sentence)
      ? nil
      : finder.support(before: chunk)
        .flatMap { isTaken($0, before: chunk, by: trigger, sentence) ? nil : $0 }
    if trigger.triggerClass == .theme, draft.support == nil, !startsSentence(chunk, sentence) {
      return false
    }
    draft.isAnaphoric = isDefinite(chunk, sentence)
    // «كان في استقبال الوفد لدى وصوله الوزير»: what comes between does not end the phrase.
    let isHeld = trigger.slots[.object]?.contains(.role(.host)) ?? false
    var arguments = finder.arguments(ofNoun: chunk, support: draft.support, keepsCore: isHeld)
    if hasOwner(chunk, sentence, finder), arguments[.of] == nil {
      arguments[.of] =
        laterSubject(chunk, sentence, finder)
        ?? owner(of: chunk, sentence, finder).map { [.actor($0)] }
    }
    addPronoun(to: &arguments, slot: .of, at: chunk, sentence, finder)
    addJoined(to: &arguments, at: chunk, sentence)
    let invitation = inviting(before: chunk, sentence, finder)
    if let guest = invitation?.guest, !(arguments[.of] ?? []).contains(where: \.isActor) {
      arguments[.subject] = [guest]
    }
    let isPassive = follows(.passive, chunk, sentence)
    if let support = draft.support, Self.subjects.allSatisfy({ arguments[$0] == nil }),
      let last = earlier.last, mayShareSubject(last, support, trigger, sentence),
      let subject = last.actors(in: .guest, .source, .host, .bearer).first
    {
      arguments[.subject] = [.actor(resolver.actors[subject].fullest)]
    }
    assign(arguments, to: &draft, told, isPassive: isPassive)
    if !isPassive { addOutsider(to: &draft, chunk, sentence, finder, told) }
    addNation(to: &draft, chunk, sentence)
    addHost(invitation?.host, to: &draft)
    return true
  }
}
