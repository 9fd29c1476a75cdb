import TarikhCore

/// Whether a draft says enough to be an event: someone takes part, or its kind may stand on a date, as its frame says.
struct Completeness {
  let resolver: ActorResolver
  let sentences: [ChunkedSentence]

  var events: EventSection { resolver.reader.lexicon.events }

  /// Kinds whose frame says nothing of it need a participant; ordinary words need a date or a second side beside it.
  func holds(_ draft: EventDraft) -> Bool {
    let main = draft.participants.filter { $0.role != .other }
    if isDenied(draft) { return true }
    guard !main.isEmpty else { return standsAlone(draft) }
    let isPersonal = events.personal.contains(draft.kind)
    let persons = main.filter { isNamedPerson($0.actor) }
    if isPersonal, persons.isEmpty { return false }
    guard draft.trigger.isWeak else { return true }
    if draft.time != nil { return !isFigurative(draft) }
    if isPersonal { return persons.contains { isFollowedByOffice($0.actor, after: draft.tokens) } }
    return !isFigurative(draft) && (isCarried(draft) || Set(main.map(\.role)).count > 1)
  }

  /// «نفى أن يكون المحتجون قد هاجموا المحطة»: a finite verb that is denied, of somebody or somewhere.
  private func isDenied(_ draft: EventDraft) -> Bool {
    let triggerClass = draft.trigger.triggerClass
    return draft.status == .denied && (triggerClass == .verb || triggerClass == .passive)
      && !events.personal.contains(draft.kind) && (draft.place != nil || draft.hasMainParticipant)
  }

  /// «فرض عقوبات», "sent aid": a thing that a verb gives someone.
  private func isCarried(_ draft: EventDraft) -> Bool {
    draft.trigger.triggerClass == .theme && draft.support != nil
  }

  /// «تكليف فلان مديرا», «تكليف فلان بمهام المدير»: right after the name stands what the person becomes.
  private func isFollowedByOffice(_ actor: Int, after trigger: Range<Int>) -> Bool {
    let reader = resolver.reader
    let mention = resolver.actors[actor].mentions.lazy.map { resolver.mentions[$0] }
      .first { $0.tokens.lowerBound >= trigger.upperBound }
    return mention.map { reader.becomesOffice(at: $0.phrase.upperBound) } ?? false
  }

  /// «شن النائب هجوما على الحكومة»: a person who attacks in an ordinary word does so with words.
  private func isFigurative(_ draft: EventDraft) -> Bool {
    events.forcible.contains(draft.kind)
      && draft.actors(in: .source).contains { resolver.actors[$0].kind == .person }
  }

  private func isNamedPerson(_ actor: Int) -> Bool {
    let actor = resolver.actors[actor]
    return actor.kind == .person && resolver.mentions[actor.fullest].form == .name
  }

  /// Whether nobody takes part and the draft tells of an occasion all the same: «انتخابات في 17 ديسمبر».
  func standsAlone(_ draft: EventDraft) -> Bool {
    guard let base = events.bases[draft.kind], !draft.hasMainParticipant, !draft.trigger.isWeak
    else { return false }
    if draft.time == nil { return isCarriedOut(draft) }
    guard isTold(draft) || isDatedNearby(draft) else { return false }
    return base == .date || draft.place != nil
  }

  /// «نظموا وقفة أمام البرلمان»: a verb tells of one occasion, and the text where.
  private func isCarriedOut(_ draft: EventDraft) -> Bool {
    draft.support != nil && draft.place != nil && draft.trigger.triggerClass == .noun
      && isTold(draft) && !resolver.reader.hasArticle(draft.tokens.upperBound - 1)
  }

  /// «دخلوا في إضراب», «خرجوا في مسيرة»: what a verb before it has its subject be in.
  private func isEntered(_ draft: EventDraft) -> Bool {
    let chunks = sentences[draft.sentence].chunks
    guard draft.chunk > 0, chunks[draft.chunk - 1].kind == .marker(.in),
      resolver.reader.isArabic(draft.tokens.lowerBound),
      !resolver.reader.hasArticle(draft.tokens.lowerBound)
    else { return false }
    return chunks[..<draft.chunk].suffix(14).contains { $0.kind == .verb }
  }

  /// «نظموا وقفة احتجاجية», «خطفوا»: a finite verb tells of it, so that a date of its clause is its own.
  private func isTold(_ draft: EventDraft) -> Bool {
    let triggerClass = draft.trigger.triggerClass
    if triggerClass == .verb || triggerClass == .passive || isEntered(draft) { return true }
    return draft.support != nil
      && !sentences[draft.sentence].chunks[draft.chunk].clitics.contains(.la)
  }

  /// Whether a date stands close enough to the trigger to be its own: after it, or at the head of the sentence.
  private func isDatedNearby(_ draft: EventDraft) -> Bool {
    let chunks = sentences[draft.sentence].chunks
    let isSuffered = draft.support.map { chunks[$0].kind == .marker(.receiveVerb) } ?? false
    if !isSuffered, chunks[draft.chunk].clitics.contains(.la) { return false }
    let after = chunks[(draft.chunk + 1)...].prefix(8).prefix { !ends($0) }
    if after.contains(where: isDate) { return true }
    let isArabic = resolver.reader.isArabic(chunks[draft.chunk].tokens.lowerBound)
    let before = chunks[..<draft.chunk].suffix(6)
      .reversed().prefix { !ends($0) || $0.kind == .pause }
    return before.contains(where: isDate)
      && (!isArabic || chunks.prefix(min(draft.chunk, 5)).contains(where: isDate))
  }

  private func isDate(_ chunk: Chunk) -> Bool {
    if case .date = chunk.kind { true } else { false }
  }

  private func ends(_ chunk: Chunk) -> Bool {
    switch chunk.kind {
    case .trigger(let rows):
      rows.contains { events.triggers[Int($0)].kind == .statement }
    case .marker(.that), .marker(.clause), .pause: true
    default: false
    }
  }

  /// Whether two drafts of which one has no participants tell one occasion: in one sentence, or on one day.
  func areOneOccasion(_ left: EventDraft, _ right: EventDraft) -> Bool {
    guard let leftTime = left.time?.edtf, let rightTime = right.time?.edtf else {
      return left.sentence == right.sentence
    }
    return leftTime.overlaps(rightTime)
  }

  /// «قتل فلان في غارة أمس»: two words for one occasion share what each says of its date and place.
  func completed(_ drafts: [EventDraft]) -> [EventDraft] {
    var drafts = drafts
    for index in drafts.indices where isNamedInPassing(drafts[index]) { drafts[index].time = nil }
    for index in drafts.indices where lacksParticipants(drafts[index]) {
      for other in drafts.neighbours(of: index)
      where drafts[other].kind == drafts[index].kind && drafts[other].hasMainParticipant
        && drafts[other].status == drafts[index].status
        && areOneOccasion(drafts[index], drafts[other])
      {
        drafts[other].time = drafts[other].time ?? drafts[index].time
        drafts[other].place = drafts[other].place ?? drafts[index].place
      }
    }
    return drafts
  }

  /// A noun that no verb carries, with a date that stands elsewhere in the sentence: that is another matter's.
  private func isNamedInPassing(_ draft: EventDraft) -> Bool {
    let events = self.events
    return draft.trigger.triggerClass == .noun && draft.time != nil && draft.support == nil
      && !events.isDiplomatic(draft.kind) && !isDatedNearby(draft)
  }

  private func lacksParticipants(_ draft: EventDraft) -> Bool {
    events.bases[draft.kind] != nil && !draft.hasMainParticipant
  }
}
