import TarikhCore

/// Decides whether an event happened, from the words before its trigger and from its date.
struct StatusReader {
  let reader: TextReader
  let chunks: [Chunk]

  /// How many chunks before the trigger a word of planning or wishing reaches.
  static let reach = 10

  func status(of draft: EventDraft, documentDate: CalendarDay?) -> EventStatus {
    let verb = draft.support ?? draft.chunk
    var status = EventStatus.happened
    if let found = statusBefore(draft.chunk, verb: verb) { status = found }
    if isCancelled(after: draft) { status = .denied }
    if status == .happened,
      isFuture(verb) || isFuture(draft.chunk) || isAnnounced(after: draft.chunk)
        || isSubjectOfFuture(draft)
    {
      status = .planned
    }
    if status == .happened, isSoon(draft, verb) || isPurpose(draft) { status = .planned }
    if status == .happened, let documentDate, isAhead(draft, verb, of: documentDate) {
      status = .planned
    }
    return status
  }

  /// A date after the article's, or «يقوم اليوم بزيارة»: told of today in the present, before it is done.
  private func isAhead(_ draft: EventDraft, _ verb: Int, of documentDate: CalendarDay) -> Bool {
    guard let first = draft.time?.edtf.firstDay, first >= documentDate else { return false }
    if first > documentDate { return true }
    if let last = draft.time?.edtf.lastDay, last > documentDate { return true }
    let token = chunks[verb].tokens.lowerBound
    return reader.isArabic(token) && isFiniteVerb(verb) && startsPresent(token)
  }

  /// «يزور مصر قريبا»: told in the present, with a word after it that puts it ahead.
  private func isSoon(_ draft: EventDraft, _ verb: Int) -> Bool {
    let token = chunks[verb].tokens.lowerBound
    guard !reader.isArabic(token) || isFiniteVerb(verb) && startsPresent(token) else {
      return false
    }
    for chunk in chunks[(draft.chunk + 1)...].prefix(Self.reach * 2) {
      switch chunk.kind {
      case .marker(.soon): return true
      case .verb, .marker(.that), .marker(.clause), .marker(.relative), .marker(.planned):
        return false
      case .trigger(let rows) where isFinite(rows): return false
      default: continue
      }
    }
    return false
  }

  /// «وصل للقاء الوزير», «تمهيدا للاجتماع»: what someone comes or prepares for is still to come.
  private func isPurpose(_ draft: EventDraft) -> Bool {
    reader.lexicon.events.isDiplomatic(draft.kind) && draft.support == nil
      && draft.trigger.triggerClass == .noun && !draft.isAnaphoric
      && chunks[draft.chunk].clitics.contains(.la)
  }

  /// «سيصل في زيارة يجري خلالها مباحثات», «كما يلتقي …»: told in the present of an occasion that is still to come.
  func goesOn(_ draft: EventDraft, with earlier: EventDraft) -> Bool {
    guard earlier.status == .planned, draft.status == .happened, draft.time == nil else {
      return false
    }
    if draft.occasion != nil, draft.sentence == earlier.sentence { return true }
    let verb = draft.support ?? draft.chunk
    let token = chunks[verb].tokens.lowerBound
    guard reader.isArabic(token), isFiniteVerb(verb), startsPresent(token) else { return false }
    if draft.sentence == earlier.sentence { return isWithin(verb) || isSubordinate(verb) }
    return verb == 1 && chunks[0].kind == .marker(.clause)
      && draft.participants.contains { earlier.has($0.actor) }
  }

  /// «من المقرر أن يزور تونس، قبل أن يتوجه إلى الجزائر»
  private func isSubordinate(_ verb: Int) -> Bool {
    guard verb > 1, chunks[verb - 1].kind == .marker(.that) else { return false }
    return [.marker(.before), .marker(.after), .marker(.preposition), .marker(.on)]
      .contains(chunks[verb - 2].kind)
  }

  /// «يجري خلالها مباحثات»
  private func isWithin(_ verb: Int) -> Bool {
    verb + 1 < chunks.count && chunks[verb + 1].kind == .marker(.during)
      && reader.hasPronoun(chunks[verb + 1].tokens.upperBound - 1)
  }

  private func isFiniteVerb(_ chunk: Int) -> Bool {
    switch chunks[chunk].kind {
    case .marker: true
    case .trigger(let rows): isFinite(rows)
    default: false
    }
  }

  /// "The visit … never took place": said after the noun, with no other event between.
  private func isCancelled(after draft: EventDraft) -> Bool {
    for chunk in chunks[(draft.chunk + 1)...].prefix(30) {
      if chunk.kind == .marker(.cancelled) { return true }
      if case .trigger(let rows) = chunk.kind, !tellsAgain(rows, draft), !isReport(rows) {
        return false
      }
    }
    return false
  }

  /// «لكن الزيارة ألغيت»: a noun of the same kind speaks of the event itself.
  private func tellsAgain(_ rows: TriggerRows, _ draft: EventDraft) -> Bool {
    rows.contains { row in
      let trigger = reader.lexicon.events.triggers[Int(row)]
      return trigger.triggerClass == .noun && trigger.kind == draft.kind
    }
  }

  /// "reported by some media": words of saying tell of no other event.
  private func isReport(_ rows: TriggerRows) -> Bool {
    rows.allSatisfy { reader.lexicon.events.triggers[Int($0)].kind == .statement }
  }

  private func statusBefore(_ trigger: Int, verb: Int) -> EventStatus? {
    var at = trigger - 1
    var pauses = 0
    var crossedVerb = false
    var crossedThat = false
    var lastVerb = verb
    while at >= 0, trigger - at <= Self.reach * 2 {
      switch chunks[at].kind {
      case .marker(.negation)
      where (verb - at <= 2 && at < verb) || (trigger - at <= 2 && !crossedVerb):
        return .denied
      case .marker(.denial) where (pauses == 0 || crossedThat) && !isOccasion(trigger):
        return .denied
      case .marker(.cancelled) where trigger - at <= 2 || at == verb: return .denied
      case .marker(.without) where trigger - at == 1: return .denied
      case .marker(.relative) where opensClause(of: verb, at): return nil
      case .marker(.that): crossedThat = true
      case .trigger(let rows)
      where (crossedThat || chunks[trigger].clitics.contains(.ba)) && pauses == 0 && isDemand(rows):
        return .hypothetical
      case .trigger(let rows)
      where (crossedThat || chunks[trigger].clitics.contains(.ba) || trigger - at <= 3)
        && pauses == 0 && isPromise(rows):
        return .planned
      case .marker(.planned) where reaches(at, trigger, lastVerb, crossedVerb) && pauses < 3:
        return .planned
      case .marker(.invites) where isInvitedTo(trigger) && !crossedVerb: return .hypothetical
      case .marker(.invites) where reaches(at, trigger, lastVerb, crossedVerb) && pauses == 0:
        if !isOccasion(trigger), !chunks[verb].clitics.isCoordinated { return .hypothetical }
      case .marker(.hypothetical) where reaches(at, trigger, lastVerb, crossedVerb) && pauses == 0:
        if isReported(at) { return .planned }
        if isHypothetical(at, verb), !isOccasion(trigger) || !asks(at) { return .hypothetical }
      case .verb:
        crossedVerb = true
        lastVerb = at
      case .trigger(let rows) where at != verb && isFinite(rows):
        crossedVerb = true
        lastVerb = at
      case .pause: pauses += 1
      default: break
      }
      at -= 1
    }
    return nil
  }

  /// «من المقرر أن يزور X، الذي وصل أمس، جدة»: a relative clause of its own, with nothing but auxiliaries before its verb.
  private func opensClause(of verb: Int, _ relative: Int) -> Bool {
    guard relative < verb, case .trigger(let rows) = chunks[verb].kind, isFinite(rows),
      reader.hasArticle(chunks[relative].tokens.lowerBound)
    else { return false }
    return chunks[(relative + 1)..<verb].allSatisfy {
      $0.kind == .filler || $0.kind == .marker(.auxiliary) || $0.kind == .marker(.hypothetical)
    }
  }

  /// «دعا … إلى زيارة», «دعاه لزيارة»: the noun is what the invitation is to.
  private func isInvitedTo(_ trigger: Int) -> Bool {
    chunks[trigger].clitics.contains(.la)
      || trigger > 0 && chunks[trigger - 1].kind == .marker(.to)
  }

  /// «خلال لقائه»: the occasion on which something else was said or done.
  private func isOccasion(_ trigger: Int) -> Bool {
    guard let before = chunks[..<trigger].last(where: { $0.kind != .filler }),
      case .marker(let kind) = before.kind
    else { return false }
    return kind == .during || kind == .after || kind == .before
  }

  /// Whether a word of wishing is a verb, which takes place on the occasion itself.
  private func asks(_ at: Int) -> Bool {
    reader.isCommon(.verb, at: chunks[at].tokens.lowerBound)
  }

  /// «من المرتقب أن تشهد … اجتماعا»: the verb right after the word of planning is part of it.
  private func reaches(_ at: Int, _ trigger: Int, _ lastVerb: Int, _ crossedVerb: Bool) -> Bool {
    (!crossedVerb || lastVerb == at + 1) && trigger - at <= Self.reach
  }

  /// «طالب بأن يزور», «طالب باستقالته»: what depends on a verb of asking is wished for.
  private func isDemand(_ rows: TriggerRows) -> Bool {
    rows.contains { reader.lexicon.events.triggers[Int($0)].triggerClass == .demand }
  }

  /// «تعهد بزيارة مصر», "pledged to visit": what depends on a promise is still to come.
  private func isPromise(_ rows: TriggerRows) -> Bool {
    rows.contains { reader.lexicon.events.triggers[Int($0)].triggerClass == .promise }
  }

  private func isFinite(_ rows: TriggerRows) -> Bool {
    rows.contains { reader.lexicon.events.triggers[Int($0)].triggerClass == .verb }
  }

  /// "said he would visit": the future of what is said in the past.
  private func isReported(_ at: Int) -> Bool {
    guard reader.text.surface(chunks[at].tokens) == "would" else { return false }
    return chunks[..<at].suffix(6).contains { chunk in
      guard case .trigger(let rows) = chunk.kind else { return false }
      return rows.contains { reader.lexicon.events.triggers[Int($0)].kind == .statement }
    }
  }

  private func isDiscussion(_ rows: TriggerRows) -> Bool {
    rows.contains { reader.lexicon.events.triggers[Int($0)].triggerClass == .discuss }
  }

  /// «قد» before a verb of the past only says that it is past.
  private func isHypothetical(_ at: Int, _ verb: Int) -> Bool {
    guard reader.text.surface(chunks[at].tokens) == "قد" else { return true }
    return verb == at + 1 && startsPresent(chunks[verb].tokens.lowerBound)
  }

  private func startsPresent(_ token: Int) -> Bool {
    let start = Int(reader.tokens[token].stemStart)
    let bytes = reader.text.bytes
    return bytes[start] == 0xD9 && bytes[start + 1] == 0x8A
      || bytes[start] == 0xD8 && bytes[start + 1] == 0xAA && !isPastWithTa(token)
  }

  /// «سيزور», «visitera»: the verb itself is of the future, by its proclitic or as a marker of planning too.
  /// «تلقى», «ترأس»: a past that begins with ت, as its imperfect «يتلقى» shows.
  private func isPastWithTa(_ token: Int) -> Bool {
    let vocabulary = reader.lexicon.index.vocabulary
    let stem = reader.tokens[token].stem
    guard stem >= 0, stem < Int32(vocabulary.count) else { return false }
    return vocabulary.withForm(of: stem) { form in
      let imperfect: [UInt8] = [0xD9, 0x8A] + form
      return imperfect.withUnsafeBufferPointer { vocabulary.id(of: $0) >= 0 }
    }
  }

  private func isFuture(_ chunk: Int) -> Bool {
    chunks[chunk].clitics.contains(.sa) || reader.isAlso(.planned, chunks[chunk].tokens)
  }

  /// «مباحثات الوزيرين ستتناول»: a noun that no verb carries, and a future verb after it whose subject it is.
  private func isSubjectOfFuture(_ draft: EventDraft) -> Bool {
    guard draft.trigger.triggerClass == .noun, draft.support == nil,
      reader.isArabic(draft.tokens.lowerBound)
    else { return false }
    var pauses = 0
    for at in chunks.indices.dropFirst(draft.chunk + 1).prefix(Self.reach) {
      switch chunks[at].kind {
      case .verb: return chunks[at].clitics.contains(.sa)
      case .trigger(let rows) where isFinite(rows) || isDiscussion(rows):
        return chunks[at].clitics.contains(.sa)
      case .actor, .place, .date, .mark, .filler: continue
      case .pause where reader.isMark(Mark.dash, at: chunks[at].tokens.lowerBound) && pauses == 0:
        pauses = 1
      default: return false
      }
    }
    return false
  }

  /// «الزيارة المرتقبة»: a word of planning right after the noun.
  private func isAnnounced(after trigger: Int) -> Bool {
    let end = min(trigger + 4, chunks.count)
    for at in (trigger + 1)..<max(end, trigger + 1) {
      if chunks[at].kind == .marker(.planned), reader.isArabic(chunks[at].tokens.lowerBound) {
        return reader.hasArticle(chunks[at].tokens.lowerBound)
          || reader.text.surface(chunks[at].tokens).hasPrefix("م")
      }
      if chunks[at].kind == .pause { return false }
    }
    return false
  }
}
