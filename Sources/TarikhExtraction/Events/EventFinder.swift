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
      let word = reader.text.surface(token..<token + 1).lowercased()
      if Self.determiners.contains(word) { return true }
      guard
        Self.attributes.contains(word) || reader.isCommon(.adjective, at: token)
          || reader.isCommon(.number, at: token)
      else { return false }
    }
    return false
  }

  private static let determiners: Set<String> = [
    "a", "an", "the", "this", "his", "her", "its", "their", "another",
  ]

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
    case .participle: assignSpeaker(to: &draft, earlier, sentence, finder)
    case .receptionLine:
      assign(finder.arguments(ofNoun: chunk, support: nil, keepsCore: true), to: &draft, told)
    case .verb, .discuss, .passive, .phone, .demand:
      if trigger.triggerClass == .phone, !isByTelephone(chunk, sentence) { return nil }
      let voice = VoiceReader(reader: reader, mentions: mentions, chunks: sentence.chunks)
      if voice.tellsNoAct(trigger, at: chunk) { return nil }
      var arguments = finder.arguments(
        ofVerb: chunk, placesAct: trigger.slots[.subject]?.contains(.place) == true)
      addPronoun(to: &arguments, slot: .object, at: chunk, sentence, finder)
      if trigger.triggerClass == .discuss, arguments[.with] == nil,
        arguments[.subject]?.count ?? 0 < 2
      {
        return nil
      }
      turnPassive(&arguments, trigger, chunk, sentence)
      if arguments[.subject] == nil, let subject = pronounSubject(of: chunk, sentence) {
        arguments[.subject] = [.actor(subject)]
      }
      if arguments[.subject] == nil, let speaker = speaker(before: chunk, sentence, earlier) {
        arguments[.subject] = [.actor(resolver.actors[speaker].fullest)]
      }
      let invitation = inviting(before: chunk, sentence, finder)
      if let guest = invitation?.guest { arguments[.subject] = [guest] }
      findPlaceBeforeSubject(in: &arguments, trigger)
      if arguments[.subject] == nil { arguments[.subject] = laterSubject(chunk, sentence, finder) }
      if let guest = earlier.last?.actors(in: .guest).first, tellsWithin(chunk, sentence) {
        arguments[.subject] = [.actor(resolver.actors[guest].fullest)]
      }
      inheritSubject(into: &arguments, at: chunk, trigger, sentence, earlier)
      voice.turn(&arguments, of: trigger, at: chunk)
      assign(arguments, to: &draft, told)
      addHost(invitation?.host, to: &draft)
    case .noun, .theme:
      draft.support = finder.support(before: chunk)
        .flatMap { isTaken($0, before: chunk, by: trigger, sentence) ? nil : $0 }
      if trigger.triggerClass == .theme, draft.support == nil, !startsSentence(chunk, sentence) {
        return nil
      }
      draft.isAnaphoric = isDefinite(chunk, sentence)
      var arguments = finder.arguments(ofNoun: chunk, support: draft.support)
      if hasOwner(chunk, sentence, finder), arguments[.of] == nil {
        arguments[.of] = laterSubject(chunk, sentence, finder)
      }
      addPronoun(to: &arguments, slot: .of, at: chunk, sentence, finder)
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
      addHost(invitation?.host, to: &draft)
    }
    draft.hasOwnParticipant = draft.hasMainParticipant
    if draft.place == nil, !draft.isAnaphoric, trigger.slots[.in]?.contains(.place) == true,
      case .place(let place) = finder.place(before: chunk)
    {
      draft.place = place
    }
    return draft
  }

  /// Talks have the speaker as their subject; what else he tells of is his own only after «إنه».
  private func mayShareSubject(
    _ last: EventDraft, _ support: Int, _ trigger: FrameTrigger, _ sentence: ChunkedSentence
  ) -> Bool {
    if reader.lexicon.events.isDiplomatic(trigger.kind) || last.kind != .statement { return true }
    guard support > 0, sentence.chunks[support - 1].kind == .marker(.that) else { return false }
    return sentence.chunks[support].kind != .marker(.lightNoun)
      && reader.hasPronoun(sentence.chunks[support - 1].tokens.upperBound - 1)
  }

  private func startsSentence(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
    sentence.chunks[..<chunk].allSatisfy { $0.kind == .filler || $0.kind == .mark }
  }

  private func isByTelephone(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
    sentence.chunks[max(0, chunk - 2)..<min(chunk + 9, sentence.chunks.count)].contains {
      $0.kind == .marker(.byTelephone)
    }
  }

  /// «استقبل X من قبل Y»: the verb is passive, and Y its agent.
  private func turnPassive(
    _ arguments: inout ArgumentFinder.Arguments, _ trigger: FrameTrigger, _ chunk: Int,
    _ sentence: ChunkedSentence
  ) {
    guard trigger.triggerClass == .verb, trigger.slots[.by] == nil, arguments[.object] == nil,
      let agent = arguments[.by], let subject = arguments[.subject],
      reader.isArabic(sentence.chunks[chunk].tokens.lowerBound)
    else { return }
    (arguments[.subject], arguments[.object], arguments[.by]) = (agent, subject, nil)
  }

  /// "his visit", «زيارته»: whether the one a noun is of is a pronoun.
  private func hasOwner(_ chunk: Int, _ sentence: ChunkedSentence, _ finder: ArgumentFinder) -> Bool
  {
    let first = sentence.chunks[chunk].tokens.lowerBound
    if reader.isArabic(first) { return finder.hasPronoun(chunk) }
    return sentence.chunks[max(0, chunk - 3)..<chunk].contains {
      ["his", "her", "their", "its"].contains(reader.text.surface($0.tokens))
    }
  }

  /// «عقب استقباله الوزير، أكد الرئيس», "After arriving in Kabul, Vogel met": the subject of the clause that follows, where
  /// nobody is named before.
  private func laterSubject(
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
    guard pause + 1 < chunks.count, case .actor(let mention) = chunks[pause + 1].kind else {
      return nil
    }
    return [.actor(mention)]
  }

  private func isVerb(_ chunk: Chunk) -> Bool {
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
  private func isTaken(
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
  private func isDefinite(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
    let first = sentence.chunks[chunk].tokens.lowerBound
    if reader.isArabic(first) { return reader.hasArticle(first) }
    guard chunk > 0, reader.isWord(first - 1) else { return false }
    return ["the", "this", "The", "This", "that"].contains(reader.text.surface(first - 1..<first))
  }

  /// Whether a marker stands before a chunk, with nothing but dates, places and adverbs between.
  private func follows(_ marker: Marker, _ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
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
  private func tellsWithin(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
    guard chunk > 0, chunk + 1 < sentence.chunks.count,
      case .marker(.relative) = sentence.chunks[chunk - 1].kind,
      case .marker(.during) = sentence.chunks[chunk + 1].kind
    else { return false }
    return reader.hasPronoun(sentence.chunks[chunk + 1].tokens.lowerBound)
  }

  private static let subjects: [Slot] = [.subject, .sender, .carrier, .receiver, .of]

  /// «أكد X خلال زيارة إلى Y», «في لقاء مع Y أقر X»: the side that a governed noun lacks is the subject of its clause.
  private func addOutsider(
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

  // MARK: Invitations

  /// Who invites whom to what a trigger names: «دعا X نظيره Y إلى زيارة», «تلقى Y دعوة من X لزيارة», "X invited Y to visit".
  private func inviting(before chunk: Int, _ sentence: ChunkedSentence, _ finder: ArgumentFinder)
    -> (guest: Argument?, host: Argument?)?
  {
    guard sentence.chunks[chunk].clitics.contains(.la) || follows(.to, chunk, sentence),
      let word = sentence.chunks[..<chunk].lastIndex(where: { $0.kind == .marker(.invites) }),
      chunk - word < ArgumentFinder.reach
    else { return nil }
    let first = sentence.chunks[word].tokens.lowerBound
    let isVerb = reader.isArabic(first) ? reader.isCommon(.verb, at: first) : !isNoun(first)
    if isVerb {
      let arguments = finder.arguments(ofVerb: word)
      return (arguments[.object]?.first, arguments[.subject]?.first)
    }
    let support = finder.support(before: word)
    let arguments = finder.arguments(ofNoun: word, support: support)
    if case .actor(let guest)? = sentence.chunks[(word + 1)...].dropFirst().first?.kind,
      reader.text.surface(sentence.chunks[word + 1].tokens) == "for"
    {
      // "an invitation for X to visit"
      return (.actor(guest), (arguments[.sender] ?? arguments[.from])?.first)
    }
    return (
      (arguments[.receiver] ?? arguments[.to])?.first,
      (arguments[.sender] ?? arguments[.from] ?? arguments[.subject])?.first
    )
  }

  /// "invitation", "invitations"
  private func isNoun(_ token: Int) -> Bool { reader.isCommon(.noun, at: token) }

  private func addHost(_ host: Argument?, to draft: inout EventDraft) {
    guard case .actor(let mention) = host, draft.kind == .visit,
      let actor = resolver.mentions[mention].actor, !draft.has(actor),
      draft.actors(in: .host).isEmpty, !draft.actors(in: .guest).isEmpty
    else { return }
    draft.participants.append((actor, .host))
  }

  /// «كما زار الغرفة التجارية»: bodies after a verb of visiting are where the visit goes.
  private func isSite(_ arguments: [Argument]) -> Bool {
    arguments.allSatisfy { argument in
      guard case .actor(let mention) = argument else { return false }
      return mentions.actors[mention].kind == .organization
    }
  }

  /// «زار لبنان الوزير», «زار لبنان»: a country before the subject, or without one, is where the visit goes.
  private func findPlaceBeforeSubject(
    in arguments: inout ArgumentFinder.Arguments, _ trigger: FrameTrigger
  ) {
    guard trigger.slots[.object]?.contains(.place) == true, let subject = arguments[.subject],
      arguments[.to] == nil
    else { return }
    if isSite(subject), arguments[.object] == nil {
      (arguments[.subject], arguments[.object]) = (nil, subject)
      return
    }
    guard !subject.contains(where: \.isActor) else { return }
    let object = arguments[.object]
    guard object == nil || object?.contains(where: \.isActor) == true else { return }
    (arguments[.subject], arguments[.object]) = (object, subject)
  }

  // MARK: Pronouns

  /// A pronoun at the end of a trigger («استقبله»، «زيارته») stands for the last actor before it.
  private func addPronoun(
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
      let antecedent = antecedent(before: sentence.chunks[chunk].tokens.lowerBound, sentence),
      !isApart(chunk, sentence) || isOnlyPerson(antecedent, before: chunk, sentence)
    else { return }
    if arguments[.subject]?.contains(.actor(antecedent)) == true { return }
    arguments[slot] = [.actor(antecedent)]
  }

  /// «أكد الوزير أنه لم يزر»: the pronoun of «أنه» stands for who speaks.
  private func speaker(
    before chunk: Int, _ sentence: ChunkedSentence, _ earlier: [EventDraft]
  ) -> Int? {
    for at in (max(0, chunk - 4)..<chunk).reversed() {
      switch sentence.chunks[at].kind {
      case .marker(.that):
        guard reader.hasPronoun(sentence.chunks[at].tokens.upperBound - 1) else { return nil }
        return earlier.last { $0.kind == .statement && $0.chunk < at }?.actors(in: .source).first
      case .verb, .trigger, .actor, .pause: return nil
      default: continue
      }
    }
    return nil
  }

  /// "He met …": the pronoun stands for the last person before it.
  private func pronounSubject(of verb: Int, _ sentence: ChunkedSentence) -> Int? {
    for before in sentence.chunks[..<verb].suffix(4).reversed() {
      switch before.kind {
      case .filler where ["he", "she", "He", "She"].contains(reader.text.surface(before.tokens)):
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
  private func inheritSubject(
    into arguments: inout ArgumentFinder.Arguments, at chunk: Int, _ trigger: FrameTrigger,
    _ sentence: ChunkedSentence, _ earlier: [EventDraft]
  ) {
    guard continues(chunk, sentence),
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

  /// «والتقى», «ثم زار», «كما استقبل», «حيث التقى»: a verb that goes on with what was told.
  private func continues(_ chunk: Int, _ sentence: ChunkedSentence) -> Bool {
    if sentence.chunks[chunk].clitics.isCoordinated { return true }
    guard chunk > 0, reader.isArabic(sentence.chunks[chunk].tokens.lowerBound) else { return false }
    return Self.continuations.contains(reader.text.surface(sentence.chunks[chunk - 1].tokens))
  }

  private static let continuations: Set<String> = ["ثم", "كما", "حيث", "قبل أن", "وحيث", "ثمّ"]

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
    _ arguments: ArgumentFinder.Arguments, to draft: inout EventDraft, _ told: [EventDraft],
    isPassive: Bool = false
  ) {
    for slot in Self.slotOrder {
      guard var fillers = draft.trigger.slots[slot] else { continue }
      if isPassive, slot == .of { fillers.reverse() }
      for argument in arguments[slot] ?? [] { assign(argument, fillers, slot, to: &draft, told) }
    }
  }

  /// How many drafts back a sentence may point to.
  private static let memory = 24

  private func assign(
    _ argument: Argument, _ fillers: [Filler], _ slot: Slot, to draft: inout EventDraft,
    _ told: [EventDraft]
  ) {
    switch argument {
    case .sides:
      // «اتفاق بين الطرفين» may mean others than those who talked last, «وقع الجانبان اتفاقية» means them.
      guard slot == .subject || reader.lexicon.events.isDiplomatic(draft.kind) else { return }
      for actor in sides(before: draft, told) where !draft.has(actor) {
        if let role = role(in: fillers, draft, actor) { draft.participants.append((actor, role)) }
      }
    case .visitor:
      let guests = told.suffix(Self.memory).last { !$0.actors(in: .guest).isEmpty }
      for actor in guests?.actors(in: .guest) ?? [] where !draft.has(actor) {
        if let role = role(in: fillers, draft, actor) { draft.participants.append((actor, role)) }
      }
    case .place(let place):
      if fillers.contains(.place)
        || fillers.contains(.locality) && !mentions.places[place].isCountry
      {
        setPlace(place, slot, of: &draft)
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

  private func setPlace(_ place: Int, _ slot: Slot, of draft: inout EventDraft) {
    guard let first = draft.place else {
      draft.place = place
      return
    }
    let tokens = mentions.places[place].tokens
    let before = mentions.places[draft.stops.last ?? first].tokens.upperBound
    if reader.isCoordinated(tokens.lowerBound), tokens.lowerBound - before <= 1, first != place {
      draft.stops.append(place)
    } else if slot == .to {
      draft.place = place
    }
  }

  /// «الجانبان»: the two who met, or the host and the guest, of the event told last.
  private func sides(before draft: EventDraft, _ told: [EventDraft]) -> [Int] {
    let last = told.suffix(Self.memory).last { event in
      event.participants.count { $0.role != .other } > 1 && draft.sentence - event.sentence <= 3
    }
    return last?.participants.filter { $0.role != .other }.map(\.actor) ?? []
  }

  /// The first role of a slot that nobody has yet; else the first of all, for coordinated actors.
  private func role(in fillers: [Filler], _ draft: EventDraft, _ actor: Int) -> Role? {
    let roles = fillers.compactMap { filler -> Role? in
      if case .role(let role) = filler { role } else { nil }
    }
    return roles.first { draft.actors(in: $0).isEmpty } ?? roles.first
  }
}
