import TarikhCore

/// What stands before a name and speaks for it.
enum NameEvidence {
  /// Nothing: the words must speak for themselves.
  case none
  /// An office with its complement, where a name often but not always follows.
  case office
  /// A person named just before, and «و».
  case list
  /// A comma and an office after it; or a verb before and an office right after it.
  case apposition
  /// An office and a comma before it, and a mark after it.
  case aside
  /// A nisba with the article, which a foreign name may follow: «الروماني بولوني».
  case nationality
  /// A title, which a name must follow.
  case title
  /// A rank or an honorific, which a full name follows rather than a given name alone.
  case rank

  /// Whether a name must follow.
  var isTitle: Bool { self == .title || self == .rank }
  /// Whether a name that is an ordinary word too may begin it.
  var takesWeakNames: Bool { isTitle || self == .list || self == .apposition }
}

/// Reads a person's name from a token on: as many words as can belong to it, if they amount to a name.
struct NameParser {
  let reader: TextReader

  /// The most words that a name has; «عبد الفتاح» counts as one.
  static let longestName = 6

  func name(at first: Int, evidence: NameEvidence) -> Range<Int>? {
    guard reader.isWord(first) else { return nil }
    return reader.isArabic(first)
      ? arabicName(at: first, evidence: evidence) : latinName(at: first, evidence: evidence)
  }

  // MARK: Arabic

  enum Strength { case stop, unknown, weak, family, given }

  private func arabicName(at first: Int, evidence: NameEvidence) -> Range<Int>? {
    var at = first
    var parts: [Strength] = []
    var lineage = first
    if reader.tokens[first].clitics.contains(.sa) || beginsPlace(first) { return nil }
    if let known = knownName(at: first) {
      parts = [.given, .family]
      at = known
      if !continuesName(at) { return first..<at }
    }
    while parts.count < Self.longestName, reader.isArabic(at), reader.dateEnds[at] == 0 {
      guard at == first || isWhole(at) else { break }
      let next = part(at: at, first: first, evidence: evidence)
      guard next.strength != .stop else { break }
      let isSingle = next.end == at + 1
      if isLineage(at) { lineage = next.end }
      parts.append(next.strength)
      at = next.end
      if parts.count > 1, isSingle, reader.hasArticle(at - 1), !continuesName(at),
        !isSecondSurname(at)
      {
        break
      }
    }
    guard isName(parts, first: first, end: at, evidence: evidence) else { return nil }
    let endsInLineage = lineage > first && lineage == at
    let isShort =
      (evidence.isTitle || evidence == .office) && parts.count == 1 && parts[0] == .given
    if endsInLineage || isShort { return first..<(surname(at, isShort: isShort) ?? at) }
    let isOpen =
      evidence == .rank && parts.last == .given && reader.isArabic(at)
      && reader.isCommon(.adjective, at: at)
    return first..<(isOpen ? surname(at, isShort: true) ?? at : at)
  }

  /// Whether a place of several words stands here that is no person: «أبو ظبي».
  private func beginsPlace(_ token: Int) -> Bool {
    guard let place = reader.strong(.place, at: token), place.length > 1 else { return false }
    return knownName(at: token) == nil
  }

  /// Whether a word has no proclitic; a س that stands before no verb is a letter of the name.
  private func isWhole(_ token: Int) -> Bool {
    let clitics = reader.tokens[token].clitics
    return clitics.isEmpty || clitics == .sa && !reader.isCommon(.verb, at: token)
  }

  /// The end of a well-known name that stands here whole.
  func knownName(at first: Int) -> Int? {
    guard let hit = reader.text.longestHit(.person, at: first), hit.length > 1, !hit.entry.isWeak
    else { return nil }
    return first + Int(hit.length)
  }

  private func part(at token: Int, first: Int, evidence: NameEvidence) -> (
    strength: Strength, end: Int
  ) {
    if let hit = reader.longest([.givenName, .familyName], at: token), hit.length > 1 {
      let strength: Strength = hit.entry.lexicalClass == .givenName ? .given : .family
      return (hit.entry.isWeak ? .weak : strength, token + Int(hit.length))
    }
    if let particle = reader.text.longestHit(.nameParticle, at: token) {
      let end = token + Int(particle.length)
      switch reader.lexicon.actors.particles[Int(particle.entry.value)] {
      case .joinsNext, .prefix:
        guard reader.isArabic(end), reader.dateEnds[end] == 0,
          reader.tokens[end].clitics.isDisjoint(with: [.wa, .mergedArticle]),
          !reader.isPrepositionByLastLetter(end)
        else {
          return (.stop, token)
        }
        if let compound = compound(at: end) { return (.given, compound) }
        return (.given, end + 1)
      case .suffix: return (token > first ? .family : .stop, end)
      }
    }
    if isStop(token, first: first, evidence: evidence) { return (.stop, token) }
    return (strength(token), token + 1)
  }

  /// «بن عبد العزيز», «آل ثاني»: a particle may be followed by another one and its word.
  private func compound(at token: Int) -> Int? {
    if let hit = reader.longest([.givenName, .familyName], at: token), hit.length > 1 {
      return token + Int(hit.length)
    }
    guard let particle = reader.text.longestHit(.nameParticle, at: token),
      reader.lexicon.actors.particles[Int(particle.entry.value)] != .suffix
    else { return nil }
    let end = token + Int(particle.length)
    guard reader.isArabic(end), reader.tokens[end].clitics.isEmpty else { return nil }
    return end + 1
  }

  func strength(_ token: Int) -> Strength {
    if reader.has(.givenName, at: token) || reader.isNameByLetters(token) { return .given }
    if precedesSurname(token, hasTitle: false) { return .given }
    if reader.has(.familyName, at: token) { return .family }
    if reader.mayBe(.givenName, at: token) || reader.mayBe(.familyName, at: token) { return .weak }
    return .unknown
  }

  private func isStop(_ token: Int, first: Int, evidence: NameEvidence) -> Bool {
    if reader.isNameByLetters(token) { return false }
    if reader.isPrepositionByLastLetter(token) { return true }
    let isKnownName = reader.mayBe(.givenName, at: token) || reader.mayBe(.familyName, at: token)
    let isStrongName = reader.has(.givenName, at: token) || reader.has(.familyName, at: token)
    if token > first, let hit = reader.longest([.country, .place, .organization], at: token),
      hit.length > 1 || !isKnownName, !hit.entry.isWeak
    {
      return true
    }
    if token > first, let hit = reader.longest([.office, .title, .rank, .royal], at: token),
      hit.length > 1
    {
      return true
    }
    if isNameByPlace(token, first: first, evidence: evidence) { return false }
    if !isStrongName {
      if reader.mayBeAny(Self.blocking, at: token) { return true }
      if reader.mayBe(.trigger, at: token) || reader.mayBe(.nisba, at: token) { return true }
      if reader.mayBe(.common, at: token),
        !(isKnownName && (token > first || evidence.takesWeakNames))
      {
        return true
      }
    } else if reader.mayBe(.trigger, at: token), token == first {
      return true
    }
    if !isKnownName, reader.mayBe(.country, at: token) || reader.mayBe(.place, at: token) {
      return true
    }
    guard reader.isUnknown(token) else { return false }
    if token > first, beginsWithWaw(token, mayBeConjunction: token > first + 1) { return true }
    let followsGivenName =
      token > first && reader.has(.givenName, at: token - 1)
      && (reader.hasArticle(token) || evidence != .none && endsPhrase(token)
        || reader.endsLikeSurname(token))
    if reader.length(token) < 3 || reader.hasCommonShape(token) && !followsGivenName { return true }
    return token == first && !evidence.isTitle && reader.hasArticle(token)
  }

  /// Words of these classes are no part of a name unless they are known as names.
  static let blocking: LexicalClasses = [
    .office, .title, .rank, .royal, .rankModifier, .organizationHead, .portfolio, .temporal,
    .marker,
  ]

  /// After a family name with the article only «بن», «آل» and their like go on with a name.
  private func continuesName(_ token: Int) -> Bool {
    token < reader.tokens.count && reader.text.longestHit(.nameParticle, at: token) != nil
  }

  private func isName(_ parts: [Strength], first: Int, end: Int, evidence: NameEvidence) -> Bool {
    guard let head = parts.first else { return false }
    if reader.text.longestHit(.person, at: first).map({ first + Int($0.length) <= end }) == true,
      parts.count > 1 || evidence != .none
    {
      return true
    }
    switch evidence {
    case .title, .rank: return parts.count > 1 || head != .weak
    case .apposition:
      return parts.count > 1 && (reader.isMark(Mark.comma, at: end) || opensOffice(end))
    case .aside where parts.count > 1 && isSetOff(end): return true
    case .list where parts.count > 1:
      return head != .unknown || parts[1] != .unknown
    case .nationality: return head != .weak || parts.count > 1
    case .office: return parts.count > 1 || head == .given || head == .family
    case .none, .list, .aside:
      if parts.count == 1 {
        return isKunya(first, end: end)
          || reader.tokens[first].clitics.isDisjoint(with: [.fa, .ka]) && head == .family
            && !reader.mayBe(.common, at: first)
            && !reader.mayBe(.nisba, at: first)
      }
      return head == .given || parts[1] == .family && (head != .unknown || followsVerb(first))
    }
  }
}
