import TarikhCore

/// Gives each event the date in its own sentence that belongs to it, if there is one.
struct DateAssigner {
  let reader: TextReader
  let dates: [FoundDate]
  let chunks: [Chunk]

  /// The chunk and date nearest to the trigger, with no other event between them.
  func time(of draft: EventDraft, others: ArraySlice<EventDraft>) -> TimeValue? {
    var best: (distance: Int, date: Int)?
    for (at, chunk) in chunks.enumerated() {
      guard case .date(let date) = chunk.kind, !isBeginning(at), !belongsToNoun(at),
        !isInSpeech(at, draft), !isOfSpeech(at, draft),
        !isOfOccasion(at, draft, others), !isPastRelative(at, draft), !isInLaterClause(at, draft),
        !isSeparated(at, draft, others)
      else { continue }
      let distance = abs(at - draft.chunk) * 2 + (at < draft.chunk ? 1 : 0)
      if best.map({ distance < $0.distance }) ?? true { best = (distance, date) }
    }
    return best.map { dates[$0.date].mention.time }
  }

  /// «منذ عام 2011»: when something began, not when the event took place.
  private func isBeginning(_ at: Int) -> Bool {
    guard at > 0 else { return false }
    return reader.text.surface(chunks[at - 1].tokens) == "منذ"
      || reader.isSmallWord(.since, chunks[at - 1].tokens)
  }

  /// «اتفاق 2015», «قرب حلول شهر رمضان»: in Arabic a year or month right after a noun belongs to that noun.
  private func belongsToNoun(_ at: Int) -> Bool {
    guard case .date(let date) = chunks[at].kind, dates[date].mention.time.edtf.singleDay == nil,
      at > 0, reader.isArabic(chunks[at - 1].tokens.lowerBound)
    else { return false }
    // «المناقصة العامة لعام 2015»
    if chunks[at].clitics.contains(.la) { return true }
    guard chunks[at].clitics.isEmpty else { return false }
    return chunks[at - 1].kind == .noun && !reader.hasArticle(chunks[at - 1].tokens.lowerBound)
  }

  /// «قال إن المؤتمر يعقد في أبريل»: a date in what is said does not date the saying.
  private func isInSpeech(_ at: Int, _ draft: EventDraft) -> Bool {
    draft.kind == .statement && at > draft.chunk
      && chunks[draft.chunk..<at].contains { $0.kind == .marker(.that) }
  }

  /// "X, who arrived on Thursday, met Y": whether a date stands in a relative clause that ends before a trigger.
  private func isInRelative(_ at: Int, before trigger: Int) -> Bool {
    guard let start = chunks[..<at].lastIndex(where: { $0.kind == .marker(.relative) }),
      start > 0, chunks[start - 1].kind == .pause,
      !chunks[start..<at].contains(where: { $0.kind == .pause })
    else { return false }
    return chunks[at..<trigger].contains { $0.kind == .pause }
  }

  /// «قال أمس إن الرئيس زار مصر»: the date of the saying does not date what is said.
  private func isOfSpeech(_ at: Int, _ draft: EventDraft) -> Bool {
    at < draft.chunk && chunks[at..<draft.chunk].contains { $0.kind == .marker(.that) }
  }

  /// «دعا خلال لقائه اليوم الوفد إلى زيارة عدن»: a date right after an occasion is that of the occasion alone.
  private func isOfOccasion(
    _ at: Int, _ draft: EventDraft, _ others: ArraySlice<EventDraft>
  ) -> Bool {
    guard at < draft.chunk else { return false }
    return others.contains { other in
      guard other.chunk > 0, other.chunk < at, at - other.chunk <= 3,
        other.trigger.triggerClass == .noun,
        case .marker(let kind) = chunks[other.chunk - 1].kind
      else { return false }
      return kind == .during || kind == .after || kind == .before
    }
  }

  /// «التقى الوزير، الذي يزور المنطقة، الرئيس أمس»: a date after a relative clause is not that clause's.
  private func isPastRelative(_ at: Int, _ draft: EventDraft) -> Bool {
    let verb = draft.support ?? draft.chunk
    if at < draft.chunk { return isInRelative(at, before: draft.chunk) }
    guard verb > 0, chunks[verb - 1].kind == .marker(.relative) else {
      return false
    }
    return chunks[draft.chunk..<at].contains { $0.kind == .pause }
  }

  /// «التقى الوزير نظيره، واتفقا على عقد مؤتمر في أبريل»: a date after a verb that «و» adds belongs to that one.
  private func isInLaterClause(_ at: Int, _ draft: EventDraft) -> Bool {
    guard at > draft.chunk + 1 else { return false }
    // «التقى الوزير بعد أن فاز حزبه في أكتوبر»
    let isSubordinate = (draft.chunk + 1..<at).contains { after in
      (chunks[after].kind == .marker(.after) || chunks[after].kind == .marker(.before))
        && after + 1 < at && chunks[after + 1].kind == .marker(.that)
    }
    if isSubordinate { return true }
    return (draft.chunk + 1..<at - 1).contains { pause in
      chunks[pause].kind == .pause && chunks[pause + 1].clitics.isCoordinated
        && isVerb(chunks[pause + 1])
    }
  }

  private func isVerb(_ chunk: Chunk) -> Bool {
    switch chunk.kind {
    case .verb: return true
    case .trigger(let rows):
      return rows.allSatisfy {
        let triggerClass = reader.lexicon.events.triggers[Int($0)].triggerClass
        return triggerClass == .verb || triggerClass == .discuss
      }
    default: return false
    }
  }

  private func isSeparated(_ at: Int, _ draft: EventDraft, _ others: ArraySlice<EventDraft>) -> Bool
  {
    let (low, high) = (min(at, draft.chunk), max(at, draft.chunk))
    return others.contains { other in
      other.chunk > low && other.chunk < high && other.chunk != draft.chunk
        && (!other.trigger.isWeak || other.hasMainParticipant
          || other.trigger.triggerClass == .noun)
        && other.trigger.triggerClass != .theme && draft.support != other.chunk
    }
  }
}
