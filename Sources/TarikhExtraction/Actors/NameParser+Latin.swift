import TarikhCore

extension NameParser {
  func latinName(at first: Int, evidence: NameEvidence) -> Range<Int>? {
    var at = first
    var parts: [Strength] = []
    while parts.count < Self.longestName, at < reader.tokens.count {
      guard let next = latinPart(at: at, first: first, evidence: evidence) else { break }
      parts.append(next.strength)
      at = next.end
    }
    while at > first + 1, isDanglingParticle(at - 1) {
      at -= 1
      parts.removeLast()
    }
    return isLatinName(parts, first: first, end: at, evidence: evidence) ? first..<at : nil
  }

  func isDanglingParticle(_ token: Int) -> Bool {
    reader.tokens[token].capitals == 0 || reader.tokens[token].kind == .punctuation
  }

  func latinPart(at token: Int, first: Int, evidence: NameEvidence) -> (
    strength: Strength, end: Int
  )? {
    let here = reader.tokens[token]
    if here.kind == .punctuation {
      guard token > first, reader.touchesPrevious(token), token + 1 < reader.tokens.count else {
        return nil
      }
      if here.mark == Mark.dash, reader.touchesPrevious(token + 1),
        reader.tokens[token + 1].kind == .latin
      {
        return (.unknown, token + 1)
      }
      let isInitial = here.mark == Mark.period && reader.length(token - 1) == 1
      return isInitial && reader.tokens[token + 1].capitals > 0 ? (.unknown, token + 1) : nil
    }
    guard here.kind == .latin else { return nil }
    if let particle = reader.text.longestHit(.nameParticle, at: token) {
      let end = token + Int(particle.length)
      let isSuffix = reader.lexicon.actors.particles[Int(particle.entry.value)] == .suffix
      if isSuffix { return token > first ? (.family, end) : nil }
      let isCapital = here.capitals > 0
      guard isCapital || token > first, end < reader.tokens.count else { return nil }
      if reader.tokens[end].kind == .latin, reader.tokens[end].capitals > 0 {
        return (isCapital ? .given : .unknown, end + 1)
      }
      if reader.isMark(Mark.dash, at: end) { return (isCapital ? .given : .unknown, end) }
    }
    guard here.capitals > 0, !isLatinStop(token, first: first, evidence: evidence) else {
      return nil
    }
    return (strength(token), token + 1)
  }

  func isLatinStop(_ token: Int, first: Int, evidence: NameEvidence) -> Bool {
    if reader.dateEnds[token] > 0 { return true }
    let isStrongName = reader.has(.givenName, at: token) || reader.has(.familyName, at: token)
    if let hit = reader.longest([.country, .place, .organization, .nisba, .region], at: token),
      !hit.entry.isWeak, hit.length > 1 || !isStrongName, !reader.touchesPrevious(token)
    {
      let isSurname =
        hit.length == 1 && hit.entry.lexicalClass == .place && token > first
        && evidence != .none && reader.has(.givenName, at: token - 1)
      if !isSurname { return true }
    }
    let blocking: LexicalClasses = [
      .title, .rank, .royal, .office, .organizationHead, .organizationTail, .temporal, .marker,
    ]
    if !isStrongName, reader.mayBeAny(blocking, at: token), !isSurname(token, first: first) {
      return true
    }
    if isStrongName || reader.touchesPrevious(token) || isSurname(token, first: first) {
      return false
    }
    let isKnownName = reader.mayBe(.givenName, at: token) || reader.mayBe(.familyName, at: token)
    return reader.mayBe(.common, at: token) && !(isKnownName && token > first)
      || (reader.mayBe(.trigger, at: token) && !isKnownName)
  }

  /// "Theresa May": a capitalised ordinary word right after a given name, in running text and before no number.
  func isSurname(_ token: Int, first: Int) -> Bool {
    guard token == first + 1, reader.has(.givenName, at: first), token + 1 < reader.tokens.count,
      reader.tokens[token + 1].kind != .number, reader.tokens[token].capitals == 1,
      let sentence = reader.text.sentence(holding: token)
    else { return false }
    return !reader.text.sentences[sentence].isHeading
      && !reader.mayBe(.title, at: token) && !reader.mayBe(.office, at: token)
  }

  func isLatinName(_ parts: [Strength], first: Int, end: Int, evidence: NameEvidence)
    -> Bool
  {
    guard let head = parts.first else { return false }
    let words = (first..<end).count { reader.tokens[$0].capitals > 0 }
    if let hit = reader.text.longestHit(.person, at: first), first + Int(hit.length) <= end {
      return true
    }
    let isLoud = (first..<end).contains { reader.tokens[$0].capitals == 2 && reader.length($0) > 2 }
    switch evidence {
    case .title, .rank: return true
    case .office, .nationality, .list, .apposition:
      return !isLoud && (words > 1 || head != .unknown)
    case .none, .aside:
      if words < 2 || isLoud { return false }
      return head == .given || head == .weak && parts.last != .unknown
        || head == .unknown && parts.last == .family && words == parts.count
    }
  }
}
