import TarikhCore

/// Ties the events of one article to their occasions: «خلال اللقاء», «فور وصوله», the visit they are part of.
struct OccasionResolver {
  let reader: TextReader
  let resolver: ActorResolver
  let mentions: Mentions
  let sentences: [ChunkedSentence]
  var drafts: [EventDraft]
  /// Drafts that only refer back to another one.
  private(set) var references: Set<Int> = []

  init(
    reader: TextReader, resolver: ActorResolver, mentions: Mentions, sentences: [ChunkedSentence],
    drafts: [EventDraft]
  ) {
    (self.reader, self.resolver, self.mentions) = (reader, resolver, mentions)
    (self.sentences, self.drafts) = (sentences, drafts)
  }

  mutating func resolve() {
    linkReferences()
    joinReceptionLines()
    shareParticipants()
    assignHosts()
    carryDates()
    carryPlaces()
  }

  // MARK: References

  private mutating func linkReferences() {
    for index in drafts.indices {
      let draft = drafts[index]
      guard draft.trigger.triggerClass == .noun else { continue }
      let isBackground = isGoverned(draft)
      let refersBack =
        draft.isAnaphoric && !draft.hasOwnParticipant
        && !Completeness(resolver: resolver, sentences: sentences).standsAlone(draft)
      guard isBackground || refersBack, let target = antecedent(of: index) else {
        if refersBack { references.insert(index) }
        continue
      }
      references.insert(index)
      if !reader.lexicon.events.isDiplomatic(draft.kind), drafts[target].time == nil {
        drafts[target].time = draft.time
      }
      guard isBackground else { continue }
      for other in drafts.neighbours(of: index)
      where other != index && other != target && drafts[other].occasion == nil
        && !reader.lexicon.events.isApart(drafts[other].kind)
        && !references.contains(other)
      {
        drafts[other].occasion = target
      }
    }
  }

  /// Whether «خلال», «فور» or their like stands before the noun.
  private func isGoverned(_ draft: EventDraft) -> Bool {
    let chunks = sentences[draft.sentence].chunks
    var at = draft.chunk - 1
    if at >= 0, case .filler = chunks[at].kind { at -= 1 }
    guard at >= 0, case .marker(let kind) = chunks[at].kind else { return false }
    return kind == .during || kind == .after || kind == .before
  }

  /// The latest earlier event that a definite noun can mean.
  private func antecedent(of index: Int) -> Int? {
    let kind = drafts[index].kind
    let kinds: Set<EventKind> = Self.alike[kind] ?? [kind]
    func fits(_ earlier: Int) -> Bool {
      !references.contains(earlier) && isTold(drafts[earlier])
        && kinds.contains(drafts[earlier].kind)
        && drafts[earlier].status != .denied && isCompatible(drafts[index], drafts[earlier])
        && !sentences[drafts[earlier].sentence].isHeading
    }
    return drafts.last(before: index) { drafts[$0].kind == kind && fits($0) }
      ?? drafts.last(before: index, where: fits)
  }

  /// What is still to come and names nobody is no occasion that words can refer back to.
  private func isTold(_ draft: EventDraft) -> Bool {
    draft.hasMainParticipant || draft.status == .happened
  }

  private static let alike: [EventKind: Set<EventKind>] = [
    .meeting: [.meeting, .reception, .call], .reception: [.reception, .meeting],
    .visit: [.visit, .arrival], .arrival: [.arrival, .visit], .call: [.call],
  ]

  /// Two sets of named persons without a common one are two occasions; a delegation fits any guest.
  private func isCompatible(_ reference: EventDraft, _ event: EventDraft) -> Bool {
    let persons = reference.participants.filter { resolver.actors[$0.actor].kind == .person }
    let own = event.participants.filter { resolver.actors[$0.actor].kind == .person }
    if reference.participants.count > 1, reference.hasOwnParticipant {
      return reference.participants.contains { event.has($0.actor) }
    }
    return persons.isEmpty || own.isEmpty || persons.contains { event.has($0.actor) }
  }

  /// «في مقدمة المستقبلين X»: the hosts of the reception in the same sentence.
  private mutating func joinReceptionLines() {
    for index in drafts.indices where drafts[index].trigger.triggerClass == .receptionLine {
      references.insert(index)
      guard
        let reception = drafts.last(
          before: index,
          where: {
            drafts[$0].kind == .reception
              && drafts[index].sentence - drafts[$0].sentence <= 1
              && drafts[$0].trigger.triggerClass != .receptionLine
          })
      else {
        if let arrival = drafts.last(before: index, where: { drafts[$0].kind == .arrival }),
          let guest = drafts[arrival].actors(in: .guest).first
        {
          references.remove(index)
          drafts[index].participants.append((guest, .guest))
          drafts[index].occasion = drafts[index].occasion ?? arrival
        }
        continue
      }
      for (actor, _) in drafts[index].participants where !drafts[reception].has(actor) {
        drafts[reception].participants.append((actor, .host))
      }
    }
  }

  // MARK: Participants

  /// Who conveys a message or speaks during a meeting takes part in it.
  private mutating func shareParticipants() {
    for index in drafts.indices {
      guard let occasion = drafts[index].occasion, drafts[occasion].kind == .meeting,
        drafts[index].status == .happened, drafts[occasion].participants.count < 2
      else { continue }
      for (actor, role) in drafts[index].participants where !drafts[occasion].has(actor) {
        let isPresent =
          resolver.actors[actor].kind == .person && drafts[index].kind == .message
          ? role == .bearer || role == .recipient
          : drafts[index].kind == .statement && role == .source
        if isPresent { drafts[occasion].participants.append((actor, .source)) }
      }
    }
  }

  /// In talks, who is on a visit is the guest, and the others are hosts; else who serves another country than that of
  /// the place.
  private mutating func assignHosts() {
    let told = Set(visits.flatMap { drafts[$0].actors(in: .guest) })
    for index in drafts.indices where drafts[index].kind == .meeting {
      let isOnVisit = drafts[index].participants.contains { told.contains($0.actor) }
      let guests = isOnVisit ? told : foreigners(in: drafts[index])
      guard drafts[index].participants.contains(where: { guests.contains($0.actor) }),
        drafts[index].participants.contains(where: { !guests.contains($0.actor) })
      else { continue }
      drafts[index].participants = drafts[index].participants.map { actor, role in
        role == .other ? (actor, role) : (actor, guests.contains(actor) ? .guest : .host)
      }
    }
  }

  /// Who of the participants serves another country than that of the place, where another one serves that.
  private func foreigners(in draft: EventDraft) -> Set<Int> {
    let finder = CountryFinder(resolver: resolver, places: mentions.places)
    guard let ground = draft.place.flatMap(finder.country(ofPlace:)) else { return [] }
    let homes = draft.participants.filter { $0.role != .other }
      .map { (actor: $0.actor, home: finder.country(of: $0.actor)) }
    guard homes.contains(where: { $0.home == ground }) else { return [] }
    return Set(homes.filter { $0.home != nil && $0.home != ground }.map(\.actor))
  }

  var visits: [Int] {
    drafts.indices.filter {
      (drafts[$0].kind == .visit || drafts[$0].kind == .arrival) && !references.contains($0)
        && (drafts[$0].status == .happened || drafts[$0].status == .planned)
    }
  }

  // MARK: Dates

  static let partsOfVisit: Set<EventKind> = [.meeting, .reception]

  /// What has no date of its own takes that of its occasion, or of the one dated visit it is part of.
  private mutating func carryDates() {
    let dates = datesOfVisits()
    for index in drafts.indices
    where drafts[index].time == nil && Self.partsOfVisit.contains(drafts[index].kind) {
      let dated = drafts[index].participants.compactMap {
        dates[VisitKey(guest: $0.actor, status: drafts[index].status)]
      }
      let first = dated.min { $0.visit < $1.visit }
      if let first, dated.allSatisfy({ $0.value == first.value && $0.value != nil }) {
        drafts[index].time = drafts[first.visit].time?.carried(as: .inferred)
      }
    }
    for _ in 0..<2 {
      for index in drafts.indices where drafts[index].time == nil {
        guard let occasion = drafts[index].occasion, drafts[index].status == .happened,
          let time = drafts[occasion].time
        else { continue }
        drafts[index].time = time.carried(as: .occasion)
      }
    }
  }

  private struct VisitKey: Hashable {
    let guest: Int
    let status: EventStatus
  }

  /// A year tells too little of a visit for its talks to take it over.
  private static func isPrecise(_ date: EDTF) -> Bool {
    guard let first = date.firstDay, let last = date.lastDay else { return false }
    return last < first.adding(days: 32)
  }

  /// For each guest, the first dated visit, and the one date of all of them; nil where they differ.
  private func datesOfVisits() -> [VisitKey: (visit: Int, value: EDTF?)] {
    var dates: [VisitKey: (visit: Int, value: EDTF?)] = [:]
    for visit in visits {
      guard let value = drafts[visit].time?.edtf, Self.isPrecise(value) else { continue }
      for guest in drafts[visit].actors(in: .guest) {
        let key = VisitKey(guest: guest, status: drafts[visit].status)
        if let found = dates[key] {
          if found.value != value { dates[key] = (found.visit, nil) }
        } else {
          dates[key] = (visit, value)
        }
      }
    }
    return dates
  }
}
