import TarikhCore

extension DescriptionParser {
  /// The most words of an office's complement.
  static let longestComplement = 14

  /// The most words between an office and a rank that belong to the office, though no table knows them.
  static let longestBridge = 6

  /// «الناطق الإعلامي لجوازات منطقة الجوف | العقيد»: the end of a complement that a rank or title closes.
  func bridge(_ start: Int) -> Int? {
    guard reader.isArabic(start), reader.dateEnds[start] == 0,
      !reader.tokens[start].clitics.isEmpty,
      reader.tokens[start].clitics.isSubset(of: [.la, .ba, .wa, .mergedArticle])
    else { return nil }
    var at = start
    while at - start < Self.longestBridge, reader.isArabic(at), reader.dateEnds[at] == 0 {
      if at > start, reader.tokens[at].clitics.isEmpty,
        let hit = reader.longest([.title, .rank, .royal], at: at), !hit.entry.isWeak,
        hit.entry.lexicalClass == .rank || reader.hasArticle(at)
      {
        return at
      }
      if reader.isCommon(.verb, at: at) && !reader.hasArticle(at) || reader.mayBe(.trigger, at: at)
        || reader.isCommon(.particle, at: at) && reader.marker(at: at)?.kind != .in
        || reader.mayBe(.office, at: at) || reader.mayBe(.givenName, at: at)
      {
        return nil
      }
      at += 1
    }
    return nil
  }

  /// The body inside an office that the table has as a whole («رئيس أركان حرب القوات المسلحة»).
  func bodyInside(_ office: Range<Int>) -> OrganizationName? {
    for at in office.dropFirst() {
      if let body = organizations.organization(at: at), body.tokens.upperBound <= office.upperBound
      {
        return body
      }
    }
    return nil
  }

  /// Reads what an office is of: portfolio, body, country, adjectives; stops where a name or title begins.
  func complement(after start: Int, of office: inout OfficeMention) -> Int {
    var at = start
    while at < reader.tokens.count, at - start < Self.longestComplement, reader.dateEnds[at] == 0 {
      guard reader.isWord(at) else { break }
      if !reader.isArabic(at) {
        guard let next = latinComplement(at, of: &office) else { break }
        at = next
        continue
      }
      guard let next = arabicComplement(at, start: start, of: &office) else { break }
      at = next
    }
    return at
  }

  func arabicComplement(_ at: Int, start: Int, of office: inout OfficeMention) -> Int? {
    let clitics = reader.tokens[at].clitics
    if !clitics.isEmpty, clitics.isDisjoint(with: [.la, .ba]) || clitics.contains(.wa) {
      return coordinatedPortfolio(at)
    }
    if at == start, clitics.contains(.la), isBareTitle(at - 1) { return nil }
    // «مستشاره السياسي»
    if at == start, isHis(at - 1), reader.hasArticle(at), reader.isCommon(.adjective, at: at) {
      return at + 1
    }
    if clitics.contains(.la), self.office(office, is: .local) { return nil }
    if let end = seat(at, start: start, of: office) ?? state(at, servedBy: &office) { return end }
    if let body = organizations.organization(at: at) {
      if clitics.contains(.ba), body.sense == .site || self.office(office, is: .sovereign) {
        return nil
      }
      office.body = body
      if let country = body.country { office.country = country }
      return body.tokens.upperBound
    }
    if let hit = country(at: at) {
      return countryServed(hit, at: at, by: &office)
    }
    if clitics.contains(.ba), !reader.hasArticle(at) || !reader.mayBe(.organizationHead, at: at) {
      return nil
    }
    if reader.longest([.title, .rank, .royal, .rankModifier, .office], at: at) != nil
      || reader.has(.givenName, at: at) || reader.has(.familyName, at: at)
    {
      return nil
    }
    if let hit = reader.longest([.portfolio, .place, .region], at: at), !hit.entry.isWeak {
      if hit.entry.lexicalClass != .portfolio, !isConstruct(at - 1) { return nil }
      return at + Int(hit.length)
    }
    if let marker = reader.marker(at: at) {
      let next = at + marker.length
      return isLink(marker.kind, to: next, of: office)
        ? arabicComplement(next, start: start, of: &office) : nil
    }
    return nounOfField(at, isFirst: office.tokens.lowerBound == at - 1)
  }

  /// A country or nisba; a doubtful one only where it is no other word or name.
  private func country(at token: Int) -> LexicalHit? {
    guard let hit = reader.longest([.country, .nisba], at: token) else { return nil }
    let isOther = reader.mayBeAny([.common, .givenName, .familyName, .place], at: token)
    return hit.entry.isWeak && isOther ? nil : hit
  }

  /// «الوزير»: one word with the article, after which ل tells to whom and not of what.
  private func isBareTitle(_ token: Int) -> Bool {
    reader.hasArticle(token) && (token < 1 || !reader.hasArticle(token - 1))
  }

  private func isDiplomat(_ office: OfficeMention) -> Bool {
    reader.lexicon.actors.offices[office.row].kind == "diplomat"
  }

  /// The end of the country or nisba that tells whom an office serves; nil where it begins something else.
  private func countryServed(_ hit: LexicalHit, at token: Int, by office: inout OfficeMention)
    -> Int?
  {
    if hit.entry.lexicalClass == .country, !isConstruct(token - 1),
      reader.tokens[token].clitics.isEmpty || office.country != nil && !isDiplomat(office)
    {
      return nil
    }
    office.country = Int(hit.entry.value)
    return token + Int(hit.length)
  }

  /// Whether a preposition goes on with an office: «لدى المملكة», «في باريس» for diplomats, «عن الحزب».
  private func isLink(_ marker: Marker, to next: Int, of office: OfficeMention) -> Bool {
    let isSeat = marker == .in || marker == .to || marker == .during
    guard marker == .preposition || isSeat && isDiplomat(office), reader.isArabic(next) else {
      return false
    }
    if marker == .during, isCourt(next - 1), reader.hasArticle(next) { return true }
    return reader.longest(
      [.country, .place, .region, .organization, .organizationHead, .portfolio], at: next) != nil
  }

  /// An ordinary noun that belongs to an office, definite or before a definite one.
  private func nounOfField(_ token: Int, isFirst: Bool) -> Int? {
    if reader.isCommon(.verb, at: token) || reader.isCommon(.particle, at: token)
      || reader.mayBe(.trigger, at: token) || reader.isCommon(.adverb, at: token)
      || Self.quantifiers.contains(where: { reader.letters(of: token).elementsEqual($0) })
    {
      return nil
    }
    let isPurpose = reader.tokens[token].clitics.contains(.la)
    if reader.hasArticle(token) {
      let isLoose =
        isPurpose
        ? reader.strong(.nisba, at: token - 1) != nil || isAct(token)
        : isClosed(token - 1, isHead: isFirst) && reader.isCommon(.noun, at: token)
          && !reader.isCommon(.adjective, at: token) && !organizations.describes(token)
      return isLoose ? nil : token + 1
    }
    let isNoun = reader.isCommon(.noun, at: token) || reader.mayBe(.organizationHead, at: token)
    guard isNoun, reader.isArabic(token + 1), isPurpose || !isDefiniteEnd(token - 1) else {
      return nil
    }
    return reader.hasArticle(token + 1) || reader.mayBe(.organizationHead, at: token + 1)
      ? token + 1 : nil
  }

  /// Words for people as a whole, which end an office: «حث المدير الجميع».
  private static let quantifiers = ["الجميع", "الكل", "البعض"].map { Array($0.utf8) }

  /// Whether a word can have a place in its construct: «محافظ القاهرة», not «الوزير المصري القاهرة».
  func isConstruct(_ token: Int) -> Bool {
    !reader.hasArticle(token) && reader.strong(.nisba, at: token) == nil
  }

  /// «الخارجية والتعاون»: a portfolio, or a definite noun beside one, goes on after «و».
  func coordinatedPortfolio(_ at: Int) -> Int? {
    guard reader.tokens[at].clitics == .wa else { return nil }
    if let hit = reader.strong(.portfolio, at: at) { return at + Int(hit.length) }
    return nil
  }

  func latinComplement(_ at: Int, of office: inout OfficeMention) -> Int? {
    let word = reader.tokens[at]
    if let body = organizations.organization(at: at) {
      office.body = body
      if let country = body.country { office.country = country }
      return body.tokens.upperBound
    }
    if let hit = reader.longest([.country, .nisba, .place], at: at), !hit.entry.isWeak {
      // «ministre tunisien»: an adjective right behind the office, as some languages have it.
      let isBehind = hit.entry.lexicalClass == .nisba && at == office.tokens.upperBound
      if hit.entry.lexicalClass == .country || isBehind { office.country = Int(hit.entry.value) }
      let end = at + Int(hit.length)
      let isPossessive = reader.isMark(Mark.quote, at: end) && reader.touchesPrevious(end)
      return isPossessive ? end + 2 : end
    }
    guard word.capitals == 0 else { return nil }
    if let hit = reader.strong(.portfolio, at: at) { return at + Int(hit.length) }
    if reader.strong(.portfolio, at: at - 1) != nil,
      let tail = reader.longest([.organizationTail], at: at)
    {
      return at + Int(tail.length)
    }
    guard let marker = reader.marker(at: at), Self.officeLinks.contains(marker.kind) else {
      return nil
    }
    var next = at + marker.length
    if reader.isSmallWord(.definite, at: next) { next += 1 }
    guard next < reader.tokens.count, reader.isWord(next) else { return nil }
    let opens =
      reader.longest([.country, .nisba, .place, .organization, .portfolio], at: next) != nil
      || organizations.organization(at: next) != nil
    return opens ? latinComplement(next, of: &office) : nil
  }

  static let officeLinks: [Marker] = [.preposition, .to, .in]
}
