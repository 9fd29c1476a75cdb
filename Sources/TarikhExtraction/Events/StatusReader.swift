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
    {
      status = .planned
    }
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
      if case .trigger(let rows) = chunk.kind, !tellsAgain(rows, draft) { return false }
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
      case .marker(.denial) where pauses == 0 || crossedThat: return .denied
      case .marker(.cancelled) where trigger - at <= 2: return .denied
      case .marker(.that): crossedThat = true
      case .trigger(let rows) where crossedThat && pauses == 0 && isDemand(rows):
        return .hypothetical
      case .marker(.planned) where reaches(at, trigger, lastVerb, crossedVerb) && pauses < 3:
        return .planned
      case .marker(.invites) where reaches(at, trigger, lastVerb, crossedVerb) && pauses == 0:
        return .hypothetical
      case .marker(.hypothetical) where reaches(at, trigger, lastVerb, crossedVerb) && pauses == 0:
        if isHypothetical(at, verb) { return .hypothetical }
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

  /// «من المرتقب أن تشهد … اجتماعا»: the verb right after the word of planning is part of it.
  private func reaches(_ at: Int, _ trigger: Int, _ lastVerb: Int, _ crossedVerb: Bool) -> Bool {
    (!crossedVerb || lastVerb == at + 1) && trigger - at <= Self.reach
  }

  /// «طالب بأن يزور»: what depends on a verb of asking is wished for.
  private func isDemand(_ rows: TriggerRows) -> Bool {
    rows.contains { reader.lexicon.events.triggers[Int($0)].triggerClass == .demand }
  }

  private func isFinite(_ rows: TriggerRows) -> Bool {
    rows.contains { reader.lexicon.events.triggers[Int($0)].triggerClass == .verb }
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
      || bytes[start] == 0xD8 && bytes[start + 1] == 0xAA
  }

  /// «سيزور», «visitera»: the verb itself is of the future, by its proclitic or as a marker of planning too.
  private func isFuture(_ chunk: Int) -> Bool {
    chunks[chunk].clitics.contains(.sa) || reader.isAlso(.planned, chunks[chunk].tokens)
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
