import TarikhCore

/// Joins the drafts of one article that tell the same occasion, and drops what cannot stand alone.
struct EventMerger {
  let resolver: ActorResolver
  let sentences: [ChunkedSentence]
  let mentions: Mentions

  func merged(_ drafts: [EventDraft], references: Set<Int>) -> [EventDraft] {
    var events: [EventDraft] = []
    var index: [Key: [Int]] = [:]
    let drafts = completeness.completed(drafts)
    let own = drafts.indices.filter { !references.contains($0) && isComplete(drafts[$0]) }
    for draft in own where !sentences[drafts[draft].sentence].isHeading {
      let same = match(drafts[draft], in: events, index)
      if let same { join(drafts[draft], into: &events[same]) } else { events.append(drafts[draft]) }
      let event = same ?? events.count - 1
      for actor in keys(drafts[draft]) where index[Key(drafts[draft].kind, actor)]?.last != event {
        index[Key(drafts[draft].kind, actor), default: []].append(event)
      }
    }
    for draft in own where sentences[drafts[draft].sentence].isHeading {
      if let same = match(drafts[draft], in: events, index) {
        events[same].alsoSentences.append(drafts[draft].sentence)
      }
    }
    for event in events.indices {
      let others = Set(events[event].alsoSentences).subtracting([events[event].sentence])
      events[event].alsoSentences = others.sorted()
    }
    return events
  }

  /// A kind of event and one who takes part in it.
  private struct Key: Hashable {
    let kind: EventKind
    let actor: Int

    init(_ kind: EventKind, _ actor: Int) { (self.kind, self.actor) = (kind, actor) }
  }

  /// The first event that a draft tells again, among the latest of its participants.
  private func match(_ draft: EventDraft, in events: [EventDraft], _ index: [Key: [Int]]) -> Int? {
    guard draft.kind != .statement else { return nil }
    let candidates = keys(draft).flatMap {
      index[Key(draft.kind, $0)]?.suffix([EventDraft].reach) ?? []
    }
    return Set(candidates).sorted().first { isSame(events[$0], draft) }
  }

  private var completeness: Completeness {
    Completeness(resolver: resolver, sentences: sentences)
  }

  /// Whether a draft has the participants without which its kind says nothing.
  private func isComplete(_ draft: EventDraft) -> Bool {
    let main = draft.participants.filter { $0.role != .other }
    switch draft.kind {
    case .visit, .arrival, .departure:
      if draft.trigger.isWeak, draft.place == nil { return false }
      if draft.kind == .departure, draft.place == nil, draft.time == nil, !isTold(draft) {
        return false
      }
      return draft.actors(in: .guest).contains { resolver.actors[$0].kind != .country }
        && (draft.kind != .visit || draft.place != nil || main.count > 1 || draft.time != nil)
    case .meeting: return main.count > 1 || isSession(draft) || isTold(draft)
    case .call, .reception: return main.count > 1 || isTold(draft)
    case .message:
      return (main.count > 1 || isTold(draft)) && !draft.actors(in: .recipient, .source).isEmpty
    default: return completeness.holds(draft)
    }
  }

  /// «استقبل الوزير ضيوفه», «ترأس الوزير الاجتماع»: a verb with a named side tells that it took place, whoever the other was.
  private func isTold(_ draft: EventDraft) -> Bool {
    let named = draft.participants.filter { $0.role != .other && isNamed($0.actor) }
    guard !named.isEmpty else { return false }
    guard let support = draft.support else {
      let isVerb = draft.trigger.triggerClass == .verb || draft.trigger.triggerClass == .passive
      return isVerb
        && named.contains { actor, role in
          resolver.actors[actor].kind == .person
            && (draft.trigger.slots[.subject]?.contains(.role(role)) ?? false
              || !resolver.reader.hasPronoun(draft.tokens.upperBound - 1))
        }
    }
    let chunks = sentences[draft.sentence].chunks
    let carriers: Set<Marker> =
      draft.kind == .message ? [.sendVerb, .carryVerb, .receiveVerb] : [.lightVerb, .receiveVerb]
    guard case .marker(let marker) = chunks[support].kind, carriers.contains(marker),
      !isGoverned(draft.chunk, in: chunks)
    else { return false }
    let between = chunks[support].tokens.upperBound..<draft.tokens.lowerBound
    return named.contains { actor, _ in
      let isBody = draft.kind == .meeting && resolver.actors[actor].kind == .organization
      guard isBody || resolver.actors[actor].kind == .person else { return false }
      return !draft.isAnaphoric
        || draft.kind != .message
          && resolver.actors[actor].mentions.contains {
            between.contains(resolver.mentions[$0].tokens.lowerBound)
          }
    }
  }

  /// «واصل العمل بشأن مفاوضات»: a preposition before the noun keeps it from the verb.
  private func isGoverned(_ noun: Int, in chunks: [Chunk]) -> Bool {
    guard let before = chunks[..<noun].last(where: { $0.kind != .filler }),
      case .marker(let marker) = before.kind,
      !resolver.reader.hasPronoun(before.tokens.upperBound - 1)
    else { return false }
    return ClauseScan.prepositions[marker] != nil || ClauseScan.slotless.contains(marker)
  }

  private func isNamed(_ actor: Int) -> Bool {
    resolver.actors[actor].mentions.contains { resolver.mentions[$0].form == .name }
  }

  /// «اجتمعت اللجنة في 24 يناير»: a body meets by itself, where the text says when.
  private func isSession(_ draft: EventDraft) -> Bool {
    guard draft.time != nil, let only = draft.participants.first(where: { $0.role != .other })
    else {
      return false
    }
    if resolver.actors[only.actor].kind == .organization { return true }
    // «خلال اجتماعه أمس بوكلاء الوزارة»
    return resolver.reader.hasPronoun(draft.tokens.upperBound - 1) && isNamed(only.actor)
      && resolver.actors[only.actor].kind == .person
      && (draft.time?.basis == .stated || draft.time?.basis == .document)
  }

  private func isSame(_ left: EventDraft, _ right: EventDraft) -> Bool {
    guard left.kind == right.kind, left.kind != .statement, left.status == right.status else {
      return false
    }
    let (a, b) = (main(left), main(right))
    if completeness.events.bases[left.kind] != nil, a.isEmpty || b.isEmpty {
      return completeness.areOneOccasion(left, right) && haveSamePlace(left, right)
    }
    let shared = a.intersection(b)
    guard !shared.isEmpty, shared == a || shared == b || shared.count > 1,
      shared.allSatisfy({ haveSameRole($0, left, right) })
    else { return false }
    if let leftTime = left.time?.edtf, let rightTime = right.time?.edtf,
      !leftTime.overlaps(rightTime)
    {
      return false
    }
    return haveSamePlace(left, right)
  }

  /// A letter to someone and one from him are two; in talks and calls the sides are alike.
  private func haveSameRole(_ actor: Int, _ left: EventDraft, _ right: EventDraft) -> Bool {
    if left.kind == .meeting || left.kind == .call || left.trigger.slots[.between] != nil {
      return true
    }
    let roles = [left, right].map { draft in draft.participants.first { $0.actor == actor }?.role }
    return roles[0] == roles[1]
  }

  private func main(_ draft: EventDraft) -> Set<Int> {
    Set(draft.participants.filter { $0.role != .other }.map(\.actor))
  }

  /// Under which a draft is found again: its participants, and itself as one of those that may lack them.
  private func keys(_ draft: EventDraft) -> [Int] {
    main(draft).sorted() + (completeness.events.bases[draft.kind] != nil ? [-1] : [])
  }

  private func haveSamePlace(_ left: EventDraft, _ right: EventDraft) -> Bool {
    guard let leftPlace = left.place, let rightPlace = right.place else { return true }
    let (a, b) = (mentions.places[leftPlace], mentions.places[rightPlace])
    guard a.isCountry || b.isCountry else { return a.name != b.name || a.row == b.row }
    let finder = CountryFinder(resolver: resolver, places: mentions.places)
    guard let left = finder.country(ofPlace: leftPlace),
      let right = finder.country(ofPlace: rightPlace)
    else { return true }
    return left == right
  }

  private func join(_ draft: EventDraft, into event: inout EventDraft) {
    for (actor, role) in draft.participants where !event.has(actor) {
      event.participants.append((actor, role))
    }
    if event.time == nil || isBetter(draft.time, than: event.time) {
      event.time = draft.time ?? event.time
    }
    if let place = draft.place, event.place.map({ mentions.places[$0].isCountry }) ?? true {
      event.place = place
    }
    event.alsoSentences.append(draft.sentence)
  }

  private func isBetter(_ left: TimeValue?, than right: TimeValue?) -> Bool {
    guard let left, let right else { return left != nil }
    let order: [TimeBasis] = [.stated, .document, .event, .occasion, .inferred]
    return (order.firstIndex(of: left.basis) ?? 9) < (order.firstIndex(of: right.basis) ?? 9)
  }
}
