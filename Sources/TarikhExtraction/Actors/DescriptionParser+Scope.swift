import TarikhCore

/// What tells where an office is held, read as its own only where a name or title closes it.
///
/// «مدير التعليم بمحافظة ينبع سامر الدبيان» is one person; in «التقى مدير التعليم بمحافظة ينبع» the place may
/// be the meeting's. So the chain is walked ahead, and counts where somebody stands at its end.
extension DescriptionParser {
  /// The most words of a scope.
  static let longestScope = 12

  /// Which offices a rule is about.
  enum OfficeSort {
    /// A head of state or government or a minister: «في» after him tells where he is.
    case sovereign
    /// A governor or mayor, whose seat follows at once.
    case local
  }

  func office(_ office: OfficeMention, is sort: OfficeSort) -> Bool {
    let kind = reader.lexicon.actors.offices[office.row].kind
    switch sort {
    case .sovereign: return ["head-of-state", "head-of-government", "minister"].contains(kind)
    case .local: return kind == "local"
    }
  }

  /// «مساعدا», «مندوبا»: two holders of an office, who stand for themselves and not for the name after them.
  func isPair(_ hit: LexicalHit) -> Bool {
    hit.entry.lexicalClass == .office
      && reader.lexicon.actors.offices[Int(hit.entry.value)].kind == "pair"
  }

  /// The end of a scope that starts at a token, if a name, a title with a name or a comma and a name closes it.
  func scope(after start: Int, of office: inout OfficeMention) -> Int? {
    var at = start
    var body: OrganizationName?
    while at - start < Self.longestScope, reader.isArabic(at), reader.dateEnds[at] == 0 {
      if at > start, isHolder(at, of: office) || joinsSecond(at, to: office) {
        office.body = office.body ?? body
        return at
      }
      guard let next = scopeSegment(at, start: start, of: office, body: &body) else { return nil }
      at = next
    }
    guard at > start, reader.isMark(Mark.comma, at: at), isNameAside(at + 1) else { return nil }
    office.body = office.body ?? body
    return at
  }

  /// One step of a scope: a preposition with its noun, or what goes on with the noun before.
  private func scopeSegment(
    _ at: Int, start: Int, of office: OfficeMention, body: inout OrganizationName?
  ) -> Int? {
    let clitics = reader.tokens[at].clitics
    if clitics == .wa {
      guard reader.hasArticle(at), reader.hasArticle(at - 1), isScopeNoun(at) else { return nil }
      return at + (reader.strong(.portfolio, at: at).map { Int($0.length) } ?? 1)
    }
    if !clitics.isEmpty {
      guard clitics.isSubset(of: [.la, .ba, .mergedArticle]),
        !clitics.contains(.ba) || !self.office(office, is: .sovereign) || isActing(at),
        !clitics.contains(.la) || !isAct(at) && reader.hasSingularEnding(at)
      else { return nil }
      return scopeNoun(at, isGoverned: true, body: &body)
    }
    if let marker = reader.marker(at: at), marker.length == 1 {
      guard opensScope(marker.kind, at: at, of: office), reader.isArabic(at + 1),
        reader.tokens[at + 1].clitics.isEmpty
      else { return nil }
      return scopeNoun(at + 1, isGoverned: true, body: &body)
    }
    guard at > start || reader.hasArticle(at) && reader.strong(.nisba, at: at) != nil else {
      return nil
    }
    return scopeNoun(at, isGoverned: false, body: &body)
  }

  /// «في»، «لدى»، and «إلى»، «عن» for those who are sent or stand for others.
  private func opensScope(_ marker: Marker, at token: Int, of office: OfficeMention) -> Bool {
    if self.office(office, is: .sovereign) { return false }
    switch marker {
    case .in: return true
    case .during: return isCourt(token)
    case .to: return reader.lexicon.actors.offices[office.row].kind == "diplomat"
    case .preposition:
      return reader.letters(of: token).elementsEqual(Self.about) || oversees(office, by: token)
    default: return false
    }
  }

  /// «المشرف العام على …».
  private func oversees(_ office: OfficeMention, by token: Int) -> Bool {
    let head = reader.letters(of: office.tokens.lowerBound)
    return reader.isPrepositionByLastLetter(token)
      && Self.overseers.contains { head.elementsEqual($0) }
  }

  private static let overseers = ["مشرف", "المشرف", "مشرفة", "المشرفة"].map { Array($0.utf8) }

  private static let about = Array("عن".utf8)
  private static let court = Array("لدى".utf8)

  /// «لدى», which the tables have among the words for "during".
  func isCourt(_ token: Int) -> Bool { reader.letters(of: token).elementsEqual(Self.court) }

  /// «بالنيابة», «بالوكالة»: how somebody holds an office for another.
  private func isActing(_ token: Int) -> Bool {
    let word = reader.letters(of: token)
    return Self.acting.contains { word.elementsEqual($0) }
  }

  private static let acting = ["النيابة", "الوكالة", "الإنابة", "التكليف"].map { Array($0.utf8) }

  private static let holders: LexicalClasses = [.title, .rank, .royal, .office, .rankModifier]

  /// Whether a word may belong to a scope at all: no verb, function word, trigger or title, and nobody's («مكتبه»).
  private func isScopeNoun(_ token: Int) -> Bool {
    if reader.isAreaHead(token) { return true }
    if let hit = reader.longest(Self.holders, at: token), !hit.entry.isWeak { return false }
    if reader.mayBe(.trigger, at: token), !reader.mayBe(.organizationHead, at: token) {
      return false
    }
    if reader.isCommon(.verb, at: token), !reader.hasArticle(token),
      !reader.isCommon(.noun, at: token)
    {
      return false
    }
    return !reader.isCommon(.particle, at: token)
      && (!reader.hasPronoun(token) || reader.mayBe(.place, at: token))
  }

  private func scopeNoun(_ at: Int, isGoverned: Bool, body: inout OrganizationName?) -> Int? {
    guard reader.dateEnds[at] == 0 else { return nil }
    if reader.isAreaHead(at - 1), let place = reader.longest([.place, .region], at: at) {
      return at + Int(place.length)
    }
    guard isScopeNoun(at) else { return nil }
    if let found = organizations.organization(at: at) {
      if found.sense == .body { body = body ?? found }
      return found.tokens.upperBound
    }
    let followsArea = reader.isAreaHead(at - 1)
    if let hit = reader.longest([.place, .country, .region, .portfolio, .nisba], at: at),
      !hit.entry.isWeak || followsArea || isGoverned
    {
      return at + Int(hit.length)
    }
    if isGoverned, reader.mayBe(.temporal, at: at) { return nil }
    if followsArea, reader.isUnknown(at) { return at + 1 }
    let isKnown =
      reader.isCommon(.noun, at: at) || reader.mayBe(.organizationHead, at: at)
      || reader.hasArticle(at) && (reader.isCommon(.adjective, at: at) || reader.isUnknown(at))
    return isKnown ? at + 1 : nil
  }

  /// Whether the holder of an office stands here: a full name, or a title and a name.
  private func isHolder(_ at: Int, of office: OfficeMention) -> Bool {
    guard reader.tokens[at].clitics.isEmpty else { return false }
    let names = NameParser(reader: reader)
    var end = at
    while let hit = reader.longest([.title, .rank, .royal, .rankModifier], at: end),
      !hit.entry.isWeak || end > at, end - at < 6
    {
      end += Int(hit.length)
      if reader.isMark(Mark.period, at: end), reader.touchesPrevious(end) { end += 1 }
    }
    let isTitled = end > at
    guard let name = names.name(at: end, evidence: isTitled ? .title : .office),
      isTitled || isFull(name)
    else { return false }
    return !isRival(office) || opensObject(name.upperBound)
  }

  /// Whether a noun follows without a preposition, which may be the object of the verb before the office.
  private func opensObject(_ token: Int) -> Bool {
    reader.isArabic(token) && reader.tokens[token].clitics.isEmpty && reader.dateEnds[token] == 0
      && reader.marker(at: token) == nil
  }

  /// «… بمنطقة مكة ورئيس لجنة الحج الدكتور فلان»: a second office and its holder's name after a scope.
  private func joinsSecond(_ at: Int, to office: OfficeMention) -> Bool {
    guard reader.tokens[at].clitics == .wa else { return false }
    var before = Description(tokens: office.tokens.lowerBound..<at)
    before.offices = [office]
    before.country = office.country
    return secondOffice(at, joins: 1, into: &before) != nil
  }

  /// Whether a name has two words and begins with a known one, or follows what cannot go on with it.
  private func isFull(_ name: Range<Int>) -> Bool {
    guard name.count > 1 else { return false }
    return reader.mayBeAny([.givenName, .familyName, .nameParticle], at: name.lowerBound)
      || reader.text.longestHit(.person, at: name.lowerBound) != nil
      || isDefiniteEnd(name.lowerBound - 1)
  }

  /// «، حسين الأحمد،»: a name after the comma that closes a scope.
  private func isNameAside(_ at: Int) -> Bool {
    guard reader.isArabic(at), reader.tokens[at].clitics.isEmpty,
      let name = NameParser(reader: reader).name(at: at, evidence: .aside)
    else { return false }
    return name.count > 1
  }

  /// Whether a verb or noun of another act than speech takes the office as its subject, so that its object may follow.
  private func isRival(_ office: OfficeMention) -> Bool {
    let before = office.tokens.lowerBound - 1
    guard before >= 0, reader.isArabic(before), reader.tokens[before + 1].clitics.isEmpty,
      !reader.hasArticle(before) || reader.tellsEvent(before), !reader.isStatement(before),
      reader.marker(at: before)?.kind != .lightVerb
    else { return false }
    return reader.mayBe(.trigger, at: before) || reader.isCommon(.verb, at: before)
  }
}
