import TarikhCore

extension ArgumentFinder {
  /// The subject before a verb: the actor that no preposition governs, nearest to the verb and in its clause.
  func subject(before verb: Int, isArabic: Bool) -> [Argument]? {
    var at = verb - 1
    var found: [Argument] = []
    var pauses = 0
    while at >= 0, verb - at < Self.reach {
      switch chunks[at].kind {
      case .actor(let mention):
        if isGoverned(at, isArabic: isArabic) {
          if sends(at) { return [.actor(mention)] }
          if isArabic { return nil }
        } else {
          found.insert(.actor(mention), at: 0)
          if !isCoordinated(at) { return found }
        }
      case .marker(.sides) where found.isEmpty: return [.sides]
      case .marker(.visitor) where found.isEmpty && !isGoverned(at, isArabic: isArabic):
        return [.visitor]
      case .verb, .marker(.that), .marker(.clause):
        if !isArabic, chunks[at].kind == .verb, isCoordinatedVerb(verb) {
          return subject(before: at, isArabic: false)
        }
        return found.isEmpty ? nil : found
      case .marker(.relative):
        if isArabic {
          return isAuxiliary(between: at, and: verb) && !hasPronoun(verb)
            ? relativeHead(before: at) : nil
        }
        return found.isEmpty ? relativeHead(before: at) : found
      case .trigger(let rows) where isVerb(rows):
        if !isArabic, isCoordinatedVerb(verb) { return subject(before: at, isArabic: false) }
        return found.isEmpty ? nil : found
      case .pause
      where at == verb - 1 && !chunks[verb].clitics.isCoordinated
        && startOfParenthesis(endingAt: at) != nil:
        at = startOfParenthesis(endingAt: at) ?? at
      case .pause:
        pauses += 1
        let isNewClause =
          isArabic && chunks[verb].clitics.isCoordinated
          || reader.isMark(Mark.colon, at: chunks[at].tokens.lowerBound) || endsDateline(at)
        if isNewClause || pauses > 2 { return found.isEmpty ? nil : found }
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

  /// «الذي كان قد وصل»: whether nothing but auxiliaries and adverbs stand between a relative pronoun and its verb.
  private func isAuxiliary(between relative: Int, and verb: Int) -> Bool {
    chunks[(relative + 1)..<verb].allSatisfy {
      switch $0.kind {
      case .filler, .date, .marker(.auxiliary), .marker(.hypothetical), .marker(.negation): true
      default: false
      }
    }
  }

  /// «الأبيض (السودان) - قُتل»: the dash after a dateline, before which nobody is named.
  private func endsDateline(_ pause: Int) -> Bool {
    guard reader.isMark(Mark.dash, at: chunks[pause].tokens.lowerBound) else { return false }
    return pause < 8
      && chunks[..<pause].allSatisfy {
        switch $0.kind {
        case .place, .date, .mark, .pause, .noun, .filler: true
        default: false
        }
      }
  }

  /// "X, who arrived on Thursday, met Y": the pause before a relative clause that a pause ends.
  private func startOfParenthesis(endingAt pause: Int) -> Int? {
    var at = pause - 1
    while at > 0, pause - at < 14, chunks[at].kind != .pause {
      if chunks[at].kind == .marker(.relative) {
        return chunks[at - 1].kind == .pause ? at - 1 : nil
      }
      at -= 1
    }
    return nil
  }

  /// "A delegation from the World Bank": whether a chunk is who sent or leads a delegation.
  private func sends(_ at: Int) -> Bool {
    guard at > 1, [.marker(.from), .marker(.ledBy), .filler].contains(chunks[at - 1].kind) else {
      return false
    }
    return chunks[max(0, at - 4)..<at].contains { $0.kind == .marker(.delegation) }
  }

  /// "visited Cairo and met": the second verb shares the subject of the first.
  private func isCoordinatedVerb(_ verb: Int) -> Bool {
    var at = verb - 1
    while at > 0, case .marker(.auxiliary) = chunks[at].kind { at -= 1 }
    guard at >= 0, case .filler = chunks[at].kind else { return false }
    return reader.isSmallWord(.and, chunks[at].tokens)
  }

  /// "…, who met X", «الذي يزور …»: the actor right before the relative pronoun.
  func relativeHead(before relative: Int) -> [Argument]? {
    var at = relative - 1
    while at >= 0, [.pause, .mark, .filler].contains(chunks[at].kind) { at -= 1 }
    guard at >= 0, case .actor(let mention) = chunks[at].kind else { return nil }
    // «الذين»: more than one, so no single person.
    if reader.hasEnding(["ذين", "ذان", "تين", "تان"], at: chunks[relative].tokens.lowerBound),
      mentions.actors[mention].kind == .person
    {
      return nil
    }
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
      return ClauseScan.prepositions[kind] != nil || ClauseScan.slotless.contains(kind)
        || kind == .accordingTo
    case .noun: return isArabic
    case .trigger(let rows): return isArabic && !isVerb(rows)
    default: return false
    }
  }

  private func isCoordinated(_ at: Int) -> Bool {
    if chunks[at].clitics.isCoordinated { return true }
    guard at > 0, case .filler = chunks[at - 1].kind else { return false }
    return reader.isCoordinated(chunks[at].tokens.lowerBound)
  }
}
