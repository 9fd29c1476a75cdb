import TarikhCore

/// What stands before a name and speaks for it.
enum NameEvidence {
  /// Nothing: the words must speak for themselves.
  case none
  /// An office with its complement, where a name often but not always follows.
  case office
  /// A person named just before, and «و».
  case list
  /// A comma and an office after it.
  case apposition
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

  private enum Strength { case stop, unknown, weak, family, given }

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
      (evidence == .rank || evidence == .office) && parts.count == 1 && parts[0] == .given
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

  /// «محمد المختار الفال»: a known family name after another word with the article.
  private func isSecondSurname(_ token: Int) -> Bool {
    reader.isArabic(token) && reader.hasArticle(token) && reader.has(.familyName, at: token)
      && !reader.mayBeAny([.common, .nisba, .place, .country], at: token)
  }

  /// The end of a well-known name that stands here whole.
  private func knownName(at first: Int) -> Int? {
    guard let hit = reader.text.longestHit(.person, at: first), hit.length > 1, !hit.entry.isWeak
    else { return nil }
    return first + Int(hit.length)
  }

  /// Whether «بن» or «بنت» stands here, after which a name ends in the family's.
  func isLineage(_ token: Int) -> Bool {
    let word = reader.text.bytes[
      Int(reader.tokens[token].stemStart)..<Int(reader.tokens[token].end)]
    return Self.lineage.contains { word.elementsEqual($0) }
  }

  private static let lineage: [[UInt8]] = ["بن", "بنت", "ابن"].map { Array($0.utf8) }

  /// The end of a family name that is an ordinary word with the article: «ماهر بن سعد الجديد».
  private func surname(_ token: Int, isShort: Bool) -> Int? {
    let isPlain =
      !isShort && reader.isArabic(token) && endsPhrase(token)
      && reader.isCommon(.adjective, at: token)
    guard reader.hasArticle(token) || isPlain, reader.tokens[token].clitics.isEmpty,
      reader.dateEnds[token] == 0, !reader.mayBeAny(Self.blocking, at: token),
      !reader.mayBeAny([.nisba, .trigger, .country, .place], at: token),
      !reader.isCommon(.verb, at: token), !reader.isCommon(.particle, at: token),
      !reader.isCommon(.adverb, at: token), !reader.isCommon(.number, at: token)
    else { return nil }
    if endsPhrase(token) { return token + 1 }
    let isNoun = reader.isCommon(.noun, at: token)
    let isSurname = reader.isUnknown(token) || reader.isCommon(.adjective, at: token) && !isNoun
    return isSurname && !isShort ? token + 1 : nil
  }

  /// Whether a mark, a conjunction or an office follows, so that the word is not the head of a phrase.
  private func endsPhrase(_ token: Int) -> Bool {
    let next = token + 1
    guard reader.isWord(next) else { return true }
    return reader.tokens[next].clitics.contains(.wa)
      || reader.mayBeAny([.office, .title, .rank], at: next) && !reader.hasArticle(next)
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

  private func strength(_ token: Int) -> Strength {
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

  /// «الدكتور مساعد العيبان», «المهندس عصام الملا»: a word of office that its neighbours make a name.
  private func isNameByPlace(_ token: Int, first: Int, evidence: NameEvidence) -> Bool {
    if token == first { return precedesSurname(token, hasTitle: evidence.isTitle) }
    return evidence.isTitle && reader.hasArticle(token) && reader.mayBe(.familyName, at: token)
      && reader.has(.givenName, at: token - 1) && endsPhrase(token)
  }

  /// Whether a given name that is an office too («مساعد») stands before «بن» or a family name.
  func precedesSurname(_ token: Int, hasTitle: Bool) -> Bool {
    let next = token + 1
    guard reader.isArabic(token), reader.mayBe(.givenName, at: token), !reader.hasArticle(token),
      reader.isArabic(next), reader.tokens[next].clitics.isEmpty
    else { return false }
    return isLineage(next)
      || hasTitle && reader.hasArticle(next) && reader.has(.familyName, at: next)
        && !reader.mayBeAny([.common, .nisba, .place], at: next)
  }

  /// «وزوكالا»: an unknown word in و after a name is rather a second name that «و» joins to it.
  ///
  /// After one word it may be a family name («جوزيف وانيوكي»), unless a hamza shows where the name begins.
  private func beginsWithWaw(_ token: Int, mayBeConjunction: Bool) -> Bool {
    let start = Int(reader.tokens[token].stemStart)
    let bytes = reader.text.bytes
    guard reader.length(token) > 4, bytes[start] == 0xD9, bytes[start + 1] == 0x88 else {
      return false
    }
    let hasHamza =
      bytes[start + 2] == 0xD8 && (0xA2...0xA5).contains(bytes[start + 3])
      && bytes[start + 3] != 0xA4
    return mayBeConjunction || hasHamza
  }

  /// Words of these classes are no part of a name unless they are known as names.
  private static let blocking: LexicalClasses = [
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
    case .apposition: return parts.count > 1 && reader.isMark(Mark.comma, at: end)
    case .list:
      return parts.count > 1 && (head != .unknown || parts[1] != .unknown)
    case .nationality: return head != .weak || parts.count > 1
    case .office: return parts.count > 1 || head == .given || head == .family
    case .none:
      if parts.count == 1 {
        return isKunya(first, end: end)
          || reader.tokens[first].clitics.isDisjoint(with: [.fa, .ka]) && head == .family
            && !reader.mayBe(.common, at: first)
            && !reader.mayBe(.nisba, at: first)
      }
      return head == .given || parts[1] == .family && (head != .unknown || followsVerb(first))
    }
  }

  /// «قال أوليفييه دوبوا»: a verb makes a name of an unknown word before a family name.
  private func followsVerb(_ token: Int) -> Bool {
    guard token > 0, reader.isArabic(token - 1), reader.tokens[token].clitics.isEmpty else {
      return false
    }
    return reader.isCommon(.verb, at: token - 1) && !reader.hasArticle(token - 1)
  }

  /// «أبو مرزوق»: a byname that stands alone for its person.
  private func isKunya(_ first: Int, end: Int) -> Bool {
    guard end > first + 1, let hit = reader.text.longestHit(.nameParticle, at: first),
      hit.length == 1, reader.text.bytes[Int(reader.tokens[first].stemStart)] == 0xD8,
      reader.length(first) == 3, !reader.mayBeAny([.place, .region], at: first),
      reader.text.longestHit(.place, at: first) == nil
    else { return false }
    return reader.mayBeAny([.givenName, .familyName], at: first + 1)
      || reader.isUnknown(first + 1) && !reader.hasCommonShape(first + 1)
  }

  // MARK: Latin

  private func latinName(at first: Int, evidence: NameEvidence) -> Range<Int>? {
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

  private func isDanglingParticle(_ token: Int) -> Bool {
    reader.tokens[token].capitals == 0 || reader.tokens[token].kind == .punctuation
  }

  private func latinPart(at token: Int, first: Int, evidence: NameEvidence) -> (
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

  private func isLatinStop(_ token: Int, first: Int, evidence: NameEvidence) -> Bool {
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
  private func isSurname(_ token: Int, first: Int) -> Bool {
    guard token == first + 1, reader.has(.givenName, at: first), token + 1 < reader.tokens.count,
      reader.tokens[token + 1].kind != .number, reader.tokens[token].capitals == 1,
      let sentence = reader.text.sentence(holding: token)
    else { return false }
    return !reader.text.sentences[sentence].isHeading
      && !reader.mayBe(.title, at: token) && !reader.mayBe(.office, at: token)
  }

  private func isLatinName(_ parts: [Strength], first: Int, end: Int, evidence: NameEvidence)
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
    case .none:
      if words < 2 || isLoud { return false }
      return head == .given || head == .weak && parts.last != .unknown
        || head == .unknown && parts.last == .family && words == parts.count
    }
  }
}
