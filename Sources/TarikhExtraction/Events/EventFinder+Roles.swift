import TarikhCore

/// Turns the arguments in slots into participants with roles, and places.
extension EventFinder {
  private static let slotOrder: [Slot] = [
    .subject, .sender, .carrier, .receiver, .of, .object, .from, .with, .between, .by, .on, .to,
    .in,
  ]

  func assign(
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
  static let memory = 24

  func assign(
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
      } else if fillers.contains(.goal) {
        draft.stops.append(place)
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
    if contains(place, first) { return }
    let tokens = mentions.places[place].tokens
    let before = mentions.places[draft.stops.last ?? first].tokens.upperBound
    if reader.isCoordinated(tokens.lowerBound), tokens.lowerBound - before <= 1, first != place {
      draft.stops.append(place)
    } else if slot == .to {
      draft.place = place
    }
  }

  /// «إلى القاهرة في زيارة لمصر»: whether a place is the country that another one lies in.
  private func contains(_ country: Int, _ place: Int) -> Bool {
    guard mentions.places[country].isCountry, !mentions.places[place].isCountry else {
      return false
    }
    let finder = CountryFinder(resolver: resolver, places: mentions.places)
    return finder.country(ofPlace: place).map { $0 == finder.country(ofPlace: country) } ?? false
  }

  /// «الغارات التركية», "an Israeli air strike": the country that an adjective beside the noun names did it.
  func addNation(to draft: inout EventDraft, _ chunk: Int, _ sentence: ChunkedSentence) {
    guard !reader.lexicon.events.isDiplomatic(draft.kind), draft.actors(in: .source).isEmpty,
      draft.trigger.slots[.subject]?.contains(.role(.source)) == true
    else { return }
    let tokens = sentence.chunks[chunk].tokens
    let beside = reader.isArabic(tokens.lowerBound) ? tokens.upperBound : tokens.lowerBound - 1
    guard reader.text.sentences[sentence.index].tokens.contains(beside),
      let nisba = reader.strong(.nisba, at: beside), nisba.length == 1,
      let actor = resolver.countryActor(row: Int(nisba.entry.value)), !draft.has(actor)
    else { return }
    draft.participants.insert((actor, .source), at: 0)
  }

  /// «الجانبان»: the two who met, or the host and the guest, of the event told last.
  func sides(before draft: EventDraft, _ told: [EventDraft]) -> [Int] {
    let last = told.suffix(Self.memory).last { event in
      event.kind != .message && event.kind != .statement
        && event.participants.count { $0.role != .other } > 1
        && draft.sentence - event.sentence <= 3
    }
    return last?.participants.filter { $0.role != .other }.map(\.actor) ?? []
  }

  /// The first role of a slot that nobody has yet; else the first of all, for coordinated actors.
  func role(in fillers: [Filler], _ draft: EventDraft, _ actor: Int) -> Role? {
    let roles = fillers.compactMap { filler -> Role? in
      if case .role(let role) = filler { role } else { nil }
    }
    return roles.first { draft.actors(in: $0).isEmpty } ?? roles.first
  }
}
