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
    sentences.flatMap { sentence in drafts(in: sentence) }
  }

  private func drafts(in sentence: ChunkedSentence) -> [EventDraft] {
    let finder = ArgumentFinder(reader: reader, mentions: mentions, chunks: sentence.chunks)
    let context = TriggerContext(of: reader.text.sentences[sentence.index].tokens, reader: reader)
    var drafts: [EventDraft] = []
    for (at, chunk) in sentence.chunks.enumerated() {
      guard case .trigger(let rows) = chunk.kind, !isCognate(at, in: sentence) else { continue }
      let candidates = rows.compactMap { row -> EventDraft? in
        let trigger = trigger(row, at: at, in: sentence)
        guard !context.forbids(trigger, in: chunk) else { return nil }
        return draft(of: trigger, at: at, in: sentence, finder, after: drafts)
      }
      if let best = candidates.max(by: { $0.participants.count < $1.participants.count }) {
        drafts.append(best)
      }
    }
    return drafts
  }

  /// The trigger of a row; talks by telephone are a call.
  private func trigger(_ row: Int32, at chunk: Int, in sentence: ChunkedSentence) -> FrameTrigger {
    let trigger = reader.lexicon.events.triggers[Int(row)]
    guard trigger.kind == .meeting else { return trigger }
    let nearby = sentence.chunks[max(0, chunk - 2)..<min(chunk + 7, sentence.chunks.count)]
    guard nearby.contains(where: { $0.kind == .marker(.byTelephone) }) else { return trigger }
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
    after earlier: [EventDraft]
  ) -> EventDraft? {
    var draft = EventDraft(
      trigger: trigger, tokens: sentence.chunks[chunk].tokens, sentence: sentence.index,
      chunk: chunk)
    switch trigger.triggerClass {
    case .plural, .unless, .agent: return nil
    case .participle: assignSpeaker(to: &draft, earlier, sentence, finder)
    case .receptionLine:
      assign(finder.arguments(ofNoun: chunk, support: nil), to: &draft, sentence)
    case .verb, .discuss, .passive:
      let voice = VoiceReader(reader: reader, mentions: mentions, chunks: sentence.chunks)
      if voice.tellsNoAct(trigger, at: chunk) { return nil }
      var arguments = finder.arguments(ofVerb: chunk)
      addPronoun(to: &arguments, slot: .object, at: chunk, sentence, finder)
      if trigger.triggerClass == .discuss, arguments[.with] == nil { return nil }
      if arguments[.subject] == nil, let subject = pronounSubject(of: chunk, sentence) {
        arguments[.subject] = [.actor(subject)]
      }
      inheritSubject(into: &arguments, at: chunk, trigger, sentence, earlier)
      voice.turn(&arguments, of: trigger, at: chunk)
      assign(arguments, to: &draft, sentence)
    case .noun, .theme:
      draft.support = finder.support(before: chunk)
        .flatMap { isTaken($0, before: chunk, by: trigger, sentence) ? nil : $0 }
      if trigger.triggerClass == .theme, draft.support == nil, !startsSentence(chunk, sentence) {
        return nil
      }
      draft.isAnaphoric = isDefinite(chunk, sentence)
      var arguments = finder.arguments(ofNoun: chunk, support: draft.support)
      addPronoun(to: &arguments, slot: .of, at: chunk, sentence, finder)
      if arguments[.subject] == nil, !(arguments[.of] ?? []).contains(where: isActor),
        trigger.kind == .visit,
        let guest = invited(before: chunk, sentence)
      {
        arguments[.subject] = [.actor(guest)]
      }
      let isPassive = follows(.passive, chunk, sentence)
      assign(arguments, to: &draft, sentence, isPassive: isPassive)
    }
    draft.hasOwnParticipant = draft.hasMainParticipant
    return draft
  }

  /// «قام بزيارة … لبحث الهدنة»: the verb carries the first noun, and only talks share it; nor does it reach far.
  private func isTaken(
    _ support: Int, before noun: Int, by trigger: FrameTrigger, _ sentence: ChunkedSentence
  ) -> Bool {
    let events = reader.lexicon.events
    guard !events.isDiplomatic(trigger.kind) else { return false }
    let between = sentence.chunks[(support + 1)..<noun]
    return between.filter { $0.kind == .noun }.count > 4
      || between.contains { chunk in
        if case .trigger(let rows) = chunk.kind {
          return rows.contains { events.isDiplomatic(events.triggers[Int($0)].kind) }
        }
        return chunk.kind == .marker(.preposition)
      }
  }

  private func startsSentence(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool { chunk == 0 }

  /// A noun with the article, or after "the" or «هذا», tells of an occasion that is known already.
  private func isDefinite(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
    let first = sentence.chunks[chunk].tokens.lowerBound
    if reader.isArabic(first) { return reader.hasArticle(first) }
    guard chunk > 0, reader.isWord(first - 1) else { return false }
    return ["the", "this", "The", "This", "that"].contains(reader.text.surface(first - 1..<first))
  }

  private func follows(_ marker: Marker, _ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
    chunk > 0 && sentence.chunks[chunk - 1].kind == .marker(marker)
  }

  private func isActor(_ argument: Argument) -> Bool {
    if case .actor = argument { true } else { false }
  }

  /// «وجه دعوة إلى الرئيس لزيارة بلاده», "invited X to visit": who is invited is the guest.
  private func invited(before chunk: Int, _ sentence: ChunkedSentence) -> Int? {
    guard sentence.chunks[chunk].clitics.contains(.la) || follows(.to, chunk, sentence) else {
      return nil
    }
    let before = sentence.chunks[..<chunk]
    guard before.contains(where: { $0.kind == .marker(.hypothetical) }) else { return nil }
    for other in before.reversed() {
      if case .actor(let mention) = other.kind { return mention }
      if other.kind == .pause || other.kind == .verb { return nil }
    }
    return nil
  }

  // MARK: Pronouns

  /// A pronoun at the end of a trigger («استقبله»، «زيارته») stands for the last actor before it.
  private func addPronoun(
    to arguments: inout ArgumentFinder.Arguments, slot: Slot, at chunk: Int,
    _ sentence: ChunkedSentence, _ finder: ArgumentFinder
  ) {
    guard arguments[slot] == nil, finder.hasPronoun(chunk),
      let antecedent = antecedent(before: sentence.chunks[chunk].tokens.lowerBound, sentence),
      !isApart(chunk, sentence) || isOnlyPerson(antecedent, before: chunk, sentence)
    else { return }
    if arguments[.subject]?.contains(.actor(antecedent)) == true { return }
    arguments[slot] = [.actor(antecedent)]
  }

  /// "He met …": the pronoun stands for the last person before it.
  private func pronounSubject(of verb: Int, _ sentence: ChunkedSentence) -> Int? {
    guard verb > 0, case .filler = sentence.chunks[verb - 1].kind else { return nil }
    let before = sentence.chunks[verb - 1].tokens
    guard ["he", "she", "He", "She"].contains(reader.text.surface(before)) else { return nil }
    return antecedent(before: before.lowerBound, sentence)
  }

  /// «زار القاهرة والتقى نظيره»: a verb that «و» adds and that lacks a side has the subject of the one before.
  private func inheritSubject(
    into arguments: inout ArgumentFinder.Arguments, at chunk: Int, _ trigger: FrameTrigger,
    _ sentence: ChunkedSentence, _ earlier: [EventDraft]
  ) {
    guard sentence.chunks[chunk].clitics.isCoordinated,
      trigger.slots[.object] != nil || trigger.slots[.with] != nil,
      let before = earlier.last(where: { $0.hasMainParticipant }),
      let subject = before.actors(in: .guest, .source, .host, .bearer).first
    else { return }
    let found = arguments[.subject] ?? []
    let hasOtherSide = arguments[.object] != nil || arguments[.with] != nil
    if found.isEmpty || !hasOtherSide, trigger.kind == .meeting || found.isEmpty {
      if !hasOtherSide, !found.isEmpty { arguments[.object] = found }
      arguments[.subject] = [.actor(resolver.actors[subject].fullest)]
    }
  }

  private func antecedent(before token: Int, _ sentence: ChunkedSentence) -> Int? {
    let own = reader.text.sentences[sentence.index].tokens.lowerBound
    let inSentence = mentions.actors(in: own..<token).filter { isAntecedent($0, before: token) }
    if let last = inSentence.last { return last }
    guard sentence.index > 0 else { return nil }
    let before = reader.text.sentences[sentence.index - 1]
    guard !before.isHeading else { return nil }
    return mentions.actors(in: before.tokens).first { isAntecedent($0, before: token) }
  }

  private func isApart(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
    guard case .trigger(let rows) = sentence.chunks[chunk].kind else { return false }
    let events = reader.lexicon.events
    return rows.allSatisfy { events.isApart(events.triggers[Int($0)].kind) }
  }

  /// What befalls someone (a killing, an appointment) is his only where no other person was named before.
  private func isOnlyPerson(_ mention: Int, before chunk: Int, _ sentence: ChunkedSentence) -> Bool
  {
    let start = reader.text.sentences[sentence.index].tokens.lowerBound
    let earlier = mentions.actors(in: start..<sentence.chunks[chunk].tokens.lowerBound)
    guard !sentence.chunks[..<chunk].contains(where: { $0.kind == .marker(.that) }) else {
      return false
    }
    let persons = Set(
      earlier.filter { mentions.actors[$0].kind == .person }.map { resolver.mentions[$0].actor })
    return persons == [resolver.mentions[mention].actor]
  }

  private func isAntecedent(_ mention: Int, before token: Int) -> Bool {
    let actor = mentions.actors[mention]
    return actor.tokens.upperBound <= token && actor.kind != .organization && actor.kind != .country
  }

  /// A participle goes on with the subject of what the sentence told before it.
  private func assignSpeaker(
    to draft: inout EventDraft, _ earlier: [EventDraft], _ sentence: ChunkedSentence,
    _ finder: ArgumentFinder
  ) {
    guard let last = earlier.last(where: { $0.hasMainParticipant }) else { return }
    let order: [Role] =
      last.kind == .message && last.actors(in: .bearer).isEmpty == false
      ? [.bearer] : last.kind == .reception ? [.host] : [.source, .guest, .host]
    for role in order {
      if let speaker = last.actors(in: role).first {
        draft.participants.append((speaker, .source))
        return
      }
    }
  }

  // MARK: Roles

  private static let slotOrder: [Slot] = [
    .subject, .sender, .carrier, .receiver, .of, .object, .from, .with, .between, .by, .on, .to,
    .in,
  ]

  private func assign(
    _ arguments: ArgumentFinder.Arguments, to draft: inout EventDraft, _ sentence: ChunkedSentence,
    isPassive: Bool = false
  ) {
    for slot in Self.slotOrder {
      guard var fillers = draft.trigger.slots[slot] else { continue }
      if isPassive, slot == .of { fillers.reverse() }
      for argument in arguments[slot] ?? [] { assign(argument, fillers, slot, to: &draft) }
    }
  }

  private func assign(
    _ argument: Argument, _ fillers: [Filler], _ slot: Slot, to draft: inout EventDraft
  ) {
    switch argument {
    case .place(let place):
      if fillers.contains(.place)
        || fillers.contains(.locality) && !mentions.places[place].isCountry
      {
        if draft.place == nil || slot == .to { draft.place = place }
      } else if mentions.places[place].isCountry, let actor = resolver.countryActor(place),
        let role = role(in: fillers, draft, actor)
      {
        draft.participants.append((actor, role))
      }
    case .actor(let mention):
      guard let actor = resolver.mentions[mention].actor, !draft.has(actor),
        let role = role(in: fillers, draft, actor)
      else { return }
      draft.participants.append((actor, role))
    }
  }

  /// The first role of a slot that nobody has yet; else the first of all, for coordinated actors.
  private func role(in fillers: [Filler], _ draft: EventDraft, _ actor: Int) -> Role? {
    let roles = fillers.compactMap { filler -> Role? in
      if case .role(let role) = filler { role } else { nil }
    }
    return roles.first { draft.actors(in: $0).isEmpty } ?? roles.first
  }
}
