import TarikhCore

/// Who pronouns and subjects left out stand for.
extension EventFinder {
  /// A pronoun at the end of a trigger («استقبله»، «زيارته») stands for the last actor before it.
  func addPronoun(
    to arguments: inout ArgumentFinder.Arguments, slot: Slot, at chunk: Int,
    _ sentence: ChunkedSentence, _ finder: ArgumentFinder
  ) {
    if slot == .object, chunk > 0, sentence.chunks[chunk - 1].kind == .marker(.relative),
      reader.hasArticle(sentence.chunks[chunk - 1].tokens.lowerBound)
    {
      // «الاجتماع الذي تستضيفه الجزائر»: the pronoun stands for what «الذي» belongs to.
      if arguments[slot] == nil, finder.hasPronoun(chunk) {
        arguments[slot] = finder.relativeHead(before: chunk - 1)
      }
      return
    }
    guard arguments[slot] == nil, finder.hasPronoun(chunk),
      let antecedent = slot == .of
        ? traveller(before: chunk, to: arguments, sentence)
        : antecedent(before: sentence.chunks[chunk].tokens.lowerBound, sentence),
      !isApart(chunk, sentence) || isOnlyPerson(antecedent, before: chunk, sentence)
    else { return }
    if arguments[.subject]?.contains(.actor(antecedent)) == true { return }
    if isPlural(sentence.chunks[chunk]), mentions.actors[antecedent].kind == .person { return }
    arguments[slot] = [.actor(antecedent)]
  }

  /// «لقاء جمعه بنظيره»: the pronoun of the verb that brings the sides together is one of them.
  func addJoined(
    to arguments: inout ArgumentFinder.Arguments, at chunk: Int, _ sentence: ChunkedSentence
  ) {
    guard let sides = arguments[.between], sides.count == 1,
      let verb = sentence.chunks[(chunk + 1)...].prefix(3).first(where: {
        $0.kind == .marker(.joins)
      }), reader.hasPronoun(verb.tokens.upperBound - 1), !isPlural(verb),
      let other = antecedent(before: sentence.chunks[chunk].tokens.lowerBound, sentence),
      sides != [.actor(other)]
    else { return }
    arguments[.between] = [.actor(other)] + sides
  }

  /// «وصولهم», «لقائهما»: the pronoun stands for more than one.
  private func isPlural(_ chunk: Chunk) -> Bool {
    reader.hasEnding(["هم", "هن", "هما"], at: chunk.tokens.upperBound - 1)
  }

  /// «أكد الوزير أنه لم يزر»: the pronoun of «أنه» stands for who speaks.
  func speaker(
    before chunk: Int, _ sentence: ChunkedSentence, _ earlier: [EventDraft]
  ) -> Int? {
    for at in (max(0, chunk - 4)..<chunk).reversed() {
      switch sentence.chunks[at].kind {
      case .marker(.that):
        guard reader.hasPronoun(sentence.chunks[at].tokens.upperBound - 1) else { return nil }
        return earlier.last { $0.kind == .statement && $0.chunk < at }?.actors(in: .source).first
      case .verb, .trigger, .actor, .pause, .marker(.clause): return nil
      default: continue
      }
    }
    return nil
  }

  /// «قال إنه التقى», but not «قال إنه قتل في الهجوم ثلاثة», «إنه وصلت بعثة»: whether the pronoun can be the subject.
  func speaksOfHimself(
    _ chunk: Int, _ trigger: FrameTrigger, _ sentence: ChunkedSentence
  ) -> Bool {
    guard !trigger.hasPassive, chunk > 0 else { return false }
    let that = sentence.chunks[chunk - 1].tokens.upperBound - 1
    let verb = sentence.chunks[chunk].tokens.lowerBound
    let isFeminine = reader.hasEnding(["ت"], at: verb) && trigger.lemma.last != "ت"
    if isFeminine, !reader.hasEnding(["ها"], at: that) { return false }
    guard chunk + 1 < sentence.chunks.count else { return true }
    let takesPerson = trigger.slots[.object]?.contains {
      if case .role = $0 { true } else { false }
    }
    let next = sentence.chunks[chunk + 1]
    switch next.kind {
    case .actor, .marker(.delegation): return takesPerson ?? false
    case .noun: return (takesPerson ?? false) || reader.hasArticle(next.tokens.lowerBound)
    default: return true
    }
  }

  /// "He met …": the pronoun stands for the last person before it.
  func pronounSubject(of verb: Int, _ sentence: ChunkedSentence) -> Int? {
    for before in sentence.chunks[..<verb].suffix(4).reversed() {
      switch before.kind {
      case .filler where reader.isSmallWord(.pronoun, before.tokens):
        return antecedent(before: before.tokens.lowerBound, sentence)
      case .filler, .marker(.auxiliary), .marker(.negation), .marker(.planned),
        .marker(.hypothetical):
        continue
      default: return nil
      }
    }
    return nil
  }

  /// «زار القاهرة والتقى نظيره»: a verb that «و» adds and that lacks a side has the subject of the one before.
  func inheritSubject(
    into arguments: inout ArgumentFinder.Arguments, at chunk: Int, _ trigger: FrameTrigger,
    _ sentence: ChunkedSentence, _ earlier: [EventDraft], _ told: [EventDraft]
  ) {
    guard continues(chunk, sentence),
      trigger.slots[.object] != nil || trigger.slots[.with] != nil
    else { return }
    let isAlso = chunk == 1 && sentence.chunks[0].kind == .marker(.clause)
    let before =
      earlier.last { $0.hasMainParticipant }
      ?? (isAlso
        ? told.last { $0.kind == trigger.kind && sentence.index - $0.sentence == 1 } : nil)
    guard let before,
      let subject = before.actors(in: .guest, .source, .host, .bearer).first
    else { return }
    let found = arguments[.subject] ?? []
    let meetsBy = arguments[.by] != nil && trigger.slots[.by] == trigger.slots[.with]
    let hasOtherSide = arguments[.object] != nil || arguments[.with] != nil || meetsBy
    guard
      hasOtherSide || !found.isEmpty || arguments[.to] != nil || arguments[.in] != nil
        || leavesGround(chunk, trigger, sentence)
    else { return }
    let isRepeated = trigger.kind == .reception && before.kind == .reception
    if found.isEmpty || !hasOtherSide, trigger.kind == .meeting || isRepeated || found.isEmpty {
      if !hasOtherSide, !found.isEmpty { arguments[.object] = found }
      arguments[.subject] = [.actor(resolver.actors[subject].fullest)]
    }
  }

  /// «ثم غادر المدينة»: a verb of going and the noun of where one is.
  private func leavesGround(_ chunk: Int, _ trigger: FrameTrigger, _ sentence: ChunkedSentence)
    -> Bool
  {
    guard chunk + 1 < sentence.chunks.count, trigger.slots[.object]?.contains(.place) == true
    else { return false }
    return reader.mayBe(.ground, at: sentence.chunks[chunk + 1].tokens.lowerBound)
  }

  /// «قبل أن يغادر المغرب», "when elected in 2001": a verb that lacks its subject in a clause that depends on another.
  func isSubordinate(_ chunk: Int, _ trigger: FrameTrigger, _ sentence: ChunkedSentence) -> Bool {
    guard chunk > 0 else { return false }
    switch sentence.chunks[chunk - 1].kind {
    case .marker(.that):
      let that = sentence.chunks[chunk - 1].tokens.upperBound - 1
      return reader.isArabic(that) && !trigger.hasPassive && !reader.hasPronoun(that)
    case .marker(.clause), .marker(.after), .marker(.before): return trigger.hasPassive
    default: return false
    }
  }

  /// «والتقى», «ثم زار», «كما استقبل», «حيث التقى»: a verb that goes on with what was told.
  private func continues(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
    if sentence.chunks[chunk].clitics.isCoordinated { return true }
    guard chunk > 0, reader.isArabic(sentence.chunks[chunk].tokens.lowerBound) else { return false }
    return Self.continuations.contains(reader.text.surface(sentence.chunks[chunk - 1].tokens))
  }

  private static let continuations: Set<String> = ["ثم", "كما", "حيث", "قبل أن", "وحيث", "ثمّ"]

  /// "met X during his visit", "since his election": the subject of the clause, else the person named before.
  func owner(of chunk: Int, _ sentence: ChunkedSentence, _ finder: ArgumentFinder) -> Int? {
    let first = sentence.chunks[chunk].tokens.lowerBound
    guard !reader.isArabic(first),
      !sentence.chunks[max(0, chunk - 3)..<chunk].contains(where: {
        ["their", "its"].contains(reader.text.surface($0.tokens))
      }), let last = antecedent(before: first, sentence)
    else { return nil }
    if isOccasion(chunk, sentence), let verb = sentence.chunks[..<chunk].lastIndex(where: isVerb),
      case .actor(let subject) = finder.subject(before: verb, isArabic: false)?.first,
      mentions.actors[subject].kind == .person
    {
      return subject
    }
    return mentions.actors[last].kind == .person ? last : nil
  }

  /// «بحث الوزير المصري مع الرئيس التونسي … خلال زيارته إلى تونس»: nobody visits his own country where another may.
  private func traveller(
    before chunk: Int, to arguments: ArgumentFinder.Arguments, _ sentence: ChunkedSentence
  ) -> Int? {
    let token = sentence.chunks[chunk].tokens.lowerBound
    guard let last = antecedent(before: token, sentence) else { return nil }
    let countries = CountryFinder(resolver: resolver, places: mentions.places)
    let places = [Slot.to, .in, .object].flatMap { arguments[$0] ?? [] }
    guard case .place(let place)? = places.first(where: { !$0.isActor }),
      let ground = countries.country(ofPlace: place)
    else { return last }
    func isAtHome(_ mention: Int) -> Bool {
      resolver.mentions[mention].actor.flatMap(countries.country(of:)) == ground
    }
    guard isAtHome(last) else { return last }
    let start = reader.text.sentences[sentence.index].tokens.lowerBound
    return mentions.actors(in: start..<token).last {
      isAntecedent($0, before: token) && !isAtHome($0) && mentions.actors[$0].kind == .person
    } ?? last
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
  func assignSpeaker(
    to draft: inout EventDraft, _ earlier: [EventDraft], _ sentence: ChunkedSentence,
    _ finder: ArgumentFinder
  ) {
    let said = earlier.first { $0.kind == .statement && $0.trigger.triggerClass == .verb }
    guard let last = said ?? earlier.last(where: { $0.hasMainParticipant }) else { return }
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
}
