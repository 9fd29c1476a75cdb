import TarikhCore

/// Finds what stands in the slots around a trigger, within its clause.
struct ArgumentFinder {
  let reader: TextReader
  let mentions: Mentions
  let chunks: [Chunk]

  /// The most chunks from a trigger to what belongs to it.
  static let reach = 40

  typealias Arguments = SlotTable<Argument>

  // MARK: Verbs

  /// The arguments of a finite verb: subject before it or after it, object, and what prepositions add.
  func arguments(ofVerb trigger: Int) -> Arguments {
    var arguments = Arguments()
    let isArabic = reader.isArabic(chunks[trigger].tokens.lowerBound)
    let before = subject(before: trigger, isArabic: isArabic)
    if let before { arguments[.subject] = before }
    let next: Slot? = before == nil && isArabic ? .subject : .object
    scan(after: trigger, first: next, isVerb: true, into: &arguments)
    return arguments
  }

  /// The arguments of a verbal noun: what follows it, and the subject of the verb that carries it.
  func arguments(ofNoun trigger: Int, support: Int?) -> Arguments {
    var arguments = Arguments()
    if let support, let kind = supportKind(support), let slot = Self.supportSlots[kind] {
      arguments = self.arguments(ofSupport: support, slot, before: trigger)
    }
    let startsConstruct = reader.isArabic(chunks[trigger].tokens.lowerBound) && !hasPronoun(trigger)
    scan(after: trigger, first: startsConstruct ? .of : nil, isVerb: false, into: &arguments)
    if let owner = possessor(before: trigger) {
      arguments[.of] = [owner] + (arguments[.of] ?? [])
    }
    return arguments
  }

  static let supportSlots: [Marker: Slot] = [
    .lightVerb: .subject, .lightNoun: .subject, .carryVerb: .carrier, .sendVerb: .sender,
    .receiveVerb: .receiver,
  ]

  func supportKind(_ chunk: Int) -> Marker? {
    guard case .marker(let kind) = chunks[chunk].kind, Self.supportSlots[kind] != nil else {
      return nil
    }
    return kind
  }

  /// The verb that carries a noun: the nearest support verb before it in its clause.
  func support(before noun: Int) -> Int? {
    var at = noun - 1
    while at >= 0, noun - at < 14 {
      if supportKind(at) != nil { return at }
      switch chunks[at].kind {
      case .verb: return nil
      case .trigger(let rows) where isVerb(rows): return nil
      case .marker(.relative), .marker(.that): return nil
      default: at -= 1
      }
    }
    return nil
  }

  func isVerb(_ rows: TriggerRows) -> Bool {
    rows.contains {
      let triggerClass = reader.lexicon.events.triggers[Int($0)].triggerClass
      return triggerClass == .verb || triggerClass == .passive
    }
  }

  /// What the carrying verb gives its noun: the subject in a slot of its own, and «مع» and «في» between the two.
  private func arguments(ofSupport support: Int, _ slot: Slot, before noun: Int) -> Arguments {
    var arguments = Arguments()
    guard reader.isArabic(chunks[support].tokens.lowerBound) else {
      arguments[slot] = subject(before: support, isArabic: false)
      return arguments
    }
    if support > 0, chunks[support - 1].kind == .marker(.relative),
      let head = relativeHead(before: support - 1)
    {
      arguments[slot] = head
      return arguments
    }
    var found = Arguments()
    scan(after: support, first: .subject, isVerb: true, limit: noun, into: &found)
    arguments[slot] = found[.subject]
    if found[.subject] == nil, chunks[support].kind != .marker(.lightNoun) {
      arguments[slot] = subject(before: support, isArabic: true)
    }
    for other in [Slot.with, .in] { arguments[other] = found[other] }
    return arguments
  }

  /// "Sisi's visit": the actor before the noun, with the possessive between.
  private func possessor(before trigger: Int) -> Argument? {
    var at = trigger - 1
    while at >= 0, case .filler = chunks[at].kind { at -= 1 }
    guard at >= 2, case .noun = chunks[at].kind, case .mark = chunks[at - 1].kind,
      reader.text.surface(chunks[at].tokens) == "s", case .actor(let mention) = chunks[at - 2].kind
    else { return nil }
    return .actor(mention)
  }

  /// Whether an Arabic verbal noun ends in a pronoun («زيارته»), which takes the place of its construct.
  func hasPronoun(_ trigger: Int) -> Bool {
    let last = chunks[trigger].tokens.upperBound - 1
    guard reader.isArabic(last), chunks[trigger].tokens.count == 1 else { return false }
    let word = reader.text.bytes[Int(reader.tokens[last].start)..<Int(reader.tokens[last].end)]
    return ["ه", "ها", "هم", "هما"].contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  // MARK: Before the trigger

  /// The subject before a verb: the actor that no preposition governs, nearest to the verb and in its clause.
  private func subject(before verb: Int, isArabic: Bool) -> [Argument]? {
    var at = verb - 1
    var found: [Argument] = []
    var pauses = 0
    while at >= 0, verb - at < Self.reach {
      switch chunks[at].kind {
      case .actor(let mention):
        if isGoverned(at, isArabic: isArabic) {
          if isArabic { return nil }
        } else {
          found.insert(.actor(mention), at: 0)
          if !isCoordinated(at) { return found }
        }
      case .verb, .marker(.that):
        if !isArabic, chunks[at].kind == .verb, isCoordinatedVerb(verb) {
          return subject(before: at, isArabic: false)
        }
        return found.isEmpty ? nil : found
      case .marker(.relative):
        if isArabic { return at == verb - 1 && !hasPronoun(verb) ? relativeHead(before: at) : nil }
        return found.isEmpty ? relativeHead(before: at) : found
      case .trigger(let rows) where isVerb(rows):
        if !isArabic, isCoordinatedVerb(verb) { return subject(before: at, isArabic: false) }
        return found.isEmpty ? nil : found
      case .pause:
        pauses += 1
        if isArabic || pauses > 2 { return found.isEmpty ? nil : found }
      case .noun where isArabic: return nil
      case .place where isArabic && !isGoverned(at, isArabic: true):
        guard let country = countrySubject(at) else { return nil }
        found.insert(contentsOf: country, at: 0)
        if !isCoordinated(at) { return found }
      case .place:
        if isGoverned(at, isArabic: false) {
          found = []
        } else if let country = countrySubject(at) {
          found.insert(contentsOf: country, at: 0)
          if !isCoordinated(at) { return found }
        }
      default: break
      }
      at -= 1
    }
    return found.isEmpty ? nil : found
  }

  /// "visited Cairo and met": the second verb shares the subject of the first.
  private func isCoordinatedVerb(_ verb: Int) -> Bool {
    var at = verb - 1
    while at > 0, case .marker(.auxiliary) = chunks[at].kind { at -= 1 }
    guard at >= 0, case .filler = chunks[at].kind else { return false }
    return reader.text.surface(chunks[at].tokens) == "and"
  }

  /// "…, who met X", «الذي يزور …»: the actor right before the relative pronoun.
  private func relativeHead(before at: Int) -> [Argument]? {
    var at = at - 1
    while at >= 0, [.pause, .mark, .filler].contains(chunks[at].kind) { at -= 1 }
    guard at >= 0, case .actor(let mention) = chunks[at].kind else { return nil }
    return [.actor(mention)]
  }

  private func countrySubject(_ chunk: Int) -> [Argument]? {
    guard case .place(let place) = chunks[chunk].kind, mentions.places[place].isCountry else {
      return nil
    }
    return [.place(place)]
  }

  /// Whether a preposition, a noun in construct or a proclitic stands before a chunk.
  private func isGoverned(_ at: Int, isArabic: Bool) -> Bool {
    if !chunks[at].clitics.isDisjoint(with: [.la, .ba, .ka]) { return true }
    guard at > 0 else { return false }
    var before = at - 1
    if !isArabic {
      while before > 0, chunks[before].kind == .filler { before -= 1 }
    }
    switch chunks[before].kind {
    case .marker(let kind):
      return Self.prepositions[kind] != nil || kind == .preposition || kind == .during
        || kind == .before || kind == .after || kind == .accordingTo || kind == .ledBy
        || kind == .attendance
    case .noun: return isArabic
    case .trigger(let rows): return isArabic && !isVerb(rows)
    default: return false
    }
  }

  private func isCoordinated(_ at: Int) -> Bool {
    if chunks[at].clitics.isCoordinated { return true }
    guard at > 0, case .filler = chunks[at - 1].kind else { return false }
    return reader.text.surface(chunks[at - 1].tokens) == "and"
  }

  // MARK: After the trigger

  static let prepositions: [Marker: Slot] = [
    .to: .to, .from: .from, .by: .by, .with: .with, .in: .in, .between: .between, .on: .on,
  ]

  private func scan(
    after trigger: Int, first: Slot?, isVerb: Bool, limit: Int? = nil,
    into arguments: inout Arguments
  ) {
    var state = ScanState(slot: first, isVerb: isVerb, isSupport: limit != nil)
    for at in (trigger + 1)..<min(limit ?? chunks.count, trigger + 1 + Self.reach, chunks.count) {
      guard step(at, &state, into: &arguments) else { return }
    }
  }

  private struct ScanState {
    /// The slot that the next actor or place fills; nil where the next one fills none.
    var slot: Slot?
    /// The slot that was filled last, for what «و» adds.
    var last: Slot?
    let isVerb: Bool
    /// The verb only carries a noun, which is its object.
    let isSupport: Bool
    var afterPause = false
    /// A preposition opened the slot.
    var isPrepositional = false
    /// Another noun stands between trigger and here: «بين» now belongs to that one.
    var crossedNoun = false
  }

  /// Reads one chunk; false ends the clause.
  private func step(_ at: Int, _ state: inout ScanState, into arguments: inout Arguments) -> Bool {
    let chunk = chunks[at]
    defer { state.afterPause = chunk.kind == .pause }
    switch chunk.kind {
    case .actor(let mention): fill(.actor(mention), chunk, &state, into: &arguments)
    case .place(let place): fill(.place(place), chunk, &state, into: &arguments)
    case .marker(let marker): return read(marker, at, &state)
    case .noun: readNoun(chunk, &state)
    case .verb: return false
    case .trigger(let rows):
      if self.isVerb(rows) || !state.isVerb { return false }
      readNoun(chunk, &state)
    case .pause:
      if !state.isVerb || state.last != nil, startsClause(at + 1) { return false }
    case .date, .filler, .mark: break
    }
    return true
  }

  private func startsClause(_ at: Int) -> Bool {
    guard at < chunks.count else { return true }
    switch chunks[at].kind {
    case .verb, .marker(.that), .marker(.passive), .marker(.lightVerb): return true
    case .trigger(let rows):
      return isVerb(rows)
        || rows.contains { reader.lexicon.events.triggers[Int($0)].triggerClass == .participle }
    default: return false
    }
  }

  private func readNoun(_ chunk: Chunk, _ state: inout ScanState) {
    state.crossedNoun = true
    if chunk.clitics.contains(.la) || chunk.clitics.contains(.ba) {
      state.slot = nil
    } else if state.slot == .subject {
      state.slot = .object
    } else {
      state.slot = nil
    }
    state.last = nil
  }

  private func read(_ marker: Marker, _ at: Int, _ state: inout ScanState) -> Bool {
    switch marker {
    case .that, .passive, .denial, .accordingTo: return false
    case .relative: return !state.isVerb && continuesRelative(at)
    case .occurs:
      state.slot = nil
      return !state.isVerb
    case .lightNoun: readNoun(chunks[at], &state)
    case .lightVerb where reader.text.surface(chunks[at].tokens) == "on", .on:
      (state.slot, state.isPrepositional, state.last) = (.on, false, nil)
    case .lightVerb, .carryVerb, .sendVerb, .receiveVerb:
      if !state.isVerb {
        guard at > 0, case .marker(.relative) = chunks[at - 1].kind else { return false }
        if reader.isArabic(chunks[at].tokens.lowerBound) { state.slot = .subject }
        return true
      }
      return false
    case .joins:
      if state.isVerb { return false }
      state.slot = .between
    case .each: break
    case .counterpart:
      if state.isSupport, reader.text.surface(chunks[at].tokens).hasPrefix("و") {
        state.slot = state.last
      } else if state.slot == .subject, state.isVerb {
        state.slot = .object
      }
    case .preposition, .during, .before, .after, .attendance, .ledBy, .onBehalf:
      if reader.text.surface(chunks[at].tokens) == "of", !state.isVerb {
        state.slot = .of
      } else {
        state.slot = nil
      }
      state.isPrepositional = true
      state.last = nil
    default:
      if let slot = Self.prepositions[marker] {
        state.slot = slot == .between && state.crossedNoun && !state.isVerb ? nil : slot
        state.isPrepositional = true
      }
    }
    return true
  }

  /// «الزيارة التي قام بها»: a relative clause whose verb only carries the noun.
  private func continuesRelative(_ at: Int) -> Bool {
    guard at + 1 < chunks.count else { return false }
    switch chunks[at + 1].kind {
    case .marker(.lightVerb), .marker(.joins), .marker(.preposition), .marker(.on),
      .marker(.auxiliary), .filler:
      return true
    default: return false
    }
  }

  private func fill(
    _ argument: Argument, _ chunk: Chunk, _ state: inout ScanState, into arguments: inout Arguments
  ) {
    var slot = state.slot
    if chunk.clitics.contains(.la) { slot = .to }
    if chunk.clitics.contains(.ba) { slot = isPlace(argument) ? .in : .by }
    if isCoordinated(chunk, state), let last = state.last { slot = last }
    guard let slot else { return }
    arguments.append(argument, to: slot)
    state.last = slot
    if slot == .subject, state.isVerb {
      state.slot = .object
    } else {
      state.slot =
        state.isVerb && state.isPrepositional
        ? [.subject, .object].first { arguments[$0] == nil } : nil
    }
    state.isPrepositional = false
  }

  /// «بالقاهرة», «بمدينة تعز»: with a place «ب» says where.
  private func isPlace(_ argument: Argument) -> Bool {
    if case .place = argument { true } else { false }
  }

  private func isCoordinated(_ chunk: Chunk, _ state: ScanState) -> Bool {
    if chunk.clitics.isCoordinated { return true }
    let before = chunk.tokens.lowerBound - 1
    guard before >= 0, reader.isWord(before), reader.tokens[before].kind == .latin else {
      return false
    }
    return reader.text.surface(before..<before + 1) == "and"
  }
}
