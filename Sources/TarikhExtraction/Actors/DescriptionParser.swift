import TarikhCore

/// Titles, ranks and offices that stand together before (or after) a name.
struct Description {
  var tokens: Range<Int>
  var titles: [Range<Int>] = []
  var offices: [OfficeMention] = []
  var country: Int?
  /// Whether the last word read was a title or rank, which a name must follow.
  var endsWithTitle = false
  /// Whether that title goes with full names rather than given names alone, as ranks do.
  var endsWithRank = false

  /// What it says about the words after it.
  var evidence: NameEvidence { endsWithTitle ? endsWithRank ? .rank : .title : .office }
}

/// Reads a description from a token on: «رئيس جهاز المخابرات العامة المصرية»، «اللواء», "Egyptian intelligence chief".
struct DescriptionParser {
  let reader: TextReader
  let organizations: OrganizationParser

  /// After this many words no further title or office joins a description.
  static let longestDescription = 40

  /// The most words of an office's complement.
  static let longestComplement = 14

  func description(at first: Int) -> Description? {
    var result = Description(tokens: first..<first)
    var at = first
    if !reader.isArabic(first) { at = leadingAdjectives(at, into: &result) }
    while at < reader.tokens.count, at - first < Self.longestDescription, reader.dateEnds[at] == 0 {
      if at > first, !reader.tokens[at].clitics.isEmpty {
        guard let end = splitComplement(at, into: &result) else { break }
        at = resumption(end) ?? end
        continue
      }
      if let hit = reader.longest([.title, .rank, .royal, .rankModifier, .office], at: at),
        isUsable(hit, at: at, first: first),
        !(result.endsWithTitle && NameParser(reader: reader).precedesSurname(at, hasTitle: true))
      {
        at =
          hit.entry.lexicalClass == .office
          ? addOffice(hit, at: at, into: &result) : addTitle(hit, at: at, into: &result)
        continue
      }
      guard !result.tokens.isEmpty, let next = resumption(at) else { break }
      at = next
    }
    if !reader.isArabic(first) { widen(&result, to: first) }
    return result.titles.isEmpty ? nil : result
  }

  /// "Egyptian Foreign Minister": the adjectives belong to the first title.
  private func widen(_ result: inout Description, to first: Int) {
    guard let title = result.titles.first, title.lowerBound > first else { return }
    result.titles[0] = first..<title.upperBound
    if result.offices.first?.tokens == title { result.offices[0].tokens = result.titles[0] }
  }

  /// An English description may start with adjectives: "Egyptian", "former", "deputy".
  private func leadingAdjectives(_ first: Int, into result: inout Description) -> Int {
    var at = first
    while at < first + 5, at < reader.tokens.count, reader.tokens[at].kind == .latin {
      if let hit = reader.longest([.nisba, .country], at: at), !hit.entry.isWeak {
        result.country = Int(hit.entry.value)
        at += Int(hit.length)
        if reader.isMark(Mark.quote, at: at), reader.touchesPrevious(at) { at += 2 }
      } else if at > first, let hit = reader.longest([.portfolio, .organization], at: at) {
        at += Int(hit.length)
      } else {
        break
      }
    }
    return reader.longest([.title, .rank, .royal, .office], at: at) == nil ? first : at
  }

  private func isUsable(_ hit: LexicalHit, at token: Int, first: Int) -> Bool {
    if hit.entry.lexicalClass == .rankModifier {
      return token > first || reader.has(.rank, at: token)
    }
    guard hit.entry.isWeak else { return true }
    return token > first || precedesName(token, length: Int(hit.length))
  }

  /// A title that is an ordinary word too counts right before a name.
  private func precedesName(_ token: Int, length: Int) -> Bool {
    let next = token + length
    guard reader.isWord(next) else { return false }
    if reader.isArabic(token) {
      return reader.tokens[next].clitics.isEmpty
        && (reader.has(.givenName, at: next) || reader.has(.familyName, at: next)
          || reader.text.longestHit(.person, at: next) != nil)
    }
    return reader.tokens[token].capitals > 0 && reader.tokens[next].capitals > 0
      || reader.text.surface(next..<next + 1) == "of"
  }

  private func addTitle(_ hit: LexicalHit, at token: Int, into result: inout Description) -> Int {
    var end = token + Int(hit.length)
    result.titles.append(token..<end)
    result.endsWithTitle = !isCountable(token)
    result.endsWithRank =
      hit.entry.lexicalClass == .rank || hit.entry.lexicalClass == .rankModifier
      || Self.formal.contains(reader.lexicon.actors.titles[Int(hit.entry.value)])
    if isAbbreviation(end - 1), reader.isMark(Mark.period, at: end), reader.touchesPrevious(end) {
      end += 1
    }
    if let nisba = reader.strong(.nisba, at: end), reader.tokens[end].clitics.isEmpty,
      reader.isArabic(end), reader.hasArticle(end) == reader.hasArticle(token)
    {
      result.country = Int(nisba.entry.value)
      end += Int(nisba.length)
      result.titles[result.titles.count - 1] = token..<end
    }
    if reader.hasArticle(token), reader.hasArticle(end), reader.tokens[end].clitics.isEmpty,
      reader.isCommon(.adjective, at: end), end + 1 < reader.tokens.count,
      reader.has(.givenName, at: end + 1),
      !reader.mayBeAny([.title, .office, .familyName], at: end)
    {
      end += 1
      result.titles[result.titles.count - 1] = token..<end
    }
    result.tokens = result.tokens.lowerBound..<end
    return end
  }

  /// «80 سيدة»: an indefinite noun of people, which a name need not follow.
  private func isCountable(_ token: Int) -> Bool {
    reader.isArabic(token) && !reader.hasArticle(token) && reader.isCommon(.noun, at: token)
      && reader.length(token) > 2
  }

  private static let formal: Set<String> = ["honorific", "profession"]

  /// "Gen.", «د.»: a short title that a full stop ends.
  private func isAbbreviation(_ token: Int) -> Bool {
    reader.length(token) <= (reader.isArabic(token) ? 2 : 5)
  }

  private func addOffice(_ hit: LexicalHit, at token: Int, into result: inout Description) -> Int {
    var office = OfficeMention(
      tokens: token..<token + Int(hit.length), row: Int(hit.entry.value), country: result.country)
    var end = token + Int(hit.length)
    if hit.length > 1, let body = organizations.organization(at: end - 1),
      body.tokens.upperBound > end
    {
      office.body = body
      office.country = body.country ?? office.country
      end = body.tokens.upperBound
    }
    end = complement(after: end, of: &office)
    if let bridged = bridge(end) { end = bridged }
    office.tokens = token..<end
    if office.body == nil { office.body = bodyInside(office.tokens) }
    result.titles.append(office.tokens)
    result.offices.append(office)
    if office.country != nil { result.country = office.country }
    result.endsWithTitle = false
    result.tokens = result.tokens.lowerBound..<end
    return end
  }

  /// The most words between an office and a rank that belong to the office, though no table knows them.
  static let longestBridge = 6

  /// «الناطق الإعلامي لجوازات منطقة الجوف | العقيد»: the end of a complement that a rank or title closes.
  private func bridge(_ start: Int) -> Int? {
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
  private func bodyInside(_ office: Range<Int>) -> OrganizationName? {
    for at in office.dropFirst() {
      if let body = organizations.organization(at: at), body.tokens.upperBound <= office.upperBound
      {
        return body
      }
    }
    return nil
  }

  /// Reads what an office is of: portfolio, body, country, adjectives; stops where a name or title begins.
  private func complement(after start: Int, of office: inout OfficeMention) -> Int {
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

  private func arabicComplement(_ at: Int, start: Int, of office: inout OfficeMention) -> Int? {
    let clitics = reader.tokens[at].clitics
    if !clitics.isEmpty, clitics.isDisjoint(with: [.la, .ba]) || clitics.contains(.wa) {
      return coordinatedPortfolio(at)
    }
    if at == start, clitics.contains(.la), reader.hasArticle(at - 1),
      at < 2 || !reader.hasArticle(at - 2)
    {
      return nil
    }
    if let body = organizations.organization(at: at) {
      office.body = body
      if let country = body.country { office.country = country }
      return body.tokens.upperBound
    }
    if let hit = reader.longest([.country, .nisba], at: at), !hit.entry.isWeak {
      let isDiplomat = reader.lexicon.actors.offices[office.row].kind == "diplomat"
      if hit.entry.lexicalClass == .country, !isConstruct(at - 1),
        clitics.isEmpty || office.country != nil && !isDiplomat
      {
        return nil
      }
      office.country = Int(hit.entry.value)
      return at + Int(hit.length)
    }
    if clitics.contains(.ba), !reader.hasArticle(at) || !reader.mayBe(.organizationHead, at: at) {
      return nil
    }
    if reader.longest([.title, .rank, .royal, .rankModifier, .office], at: at) != nil {
      return nil
    }
    if reader.has(.givenName, at: at) || reader.has(.familyName, at: at) { return nil }
    if let hit = reader.longest([.portfolio, .place, .region], at: at), !hit.entry.isWeak {
      if hit.entry.lexicalClass != .portfolio, !isConstruct(at - 1) { return nil }
      return at + Int(hit.length)
    }
    if let marker = reader.marker(at: at) {
      let next = at + marker.length
      let isDiplomat = reader.lexicon.actors.offices[office.row].kind == "diplomat"
      let isLink =
        isDiplomat && (marker.kind == .in || marker.kind == .to || marker.kind == .during)
        || marker.kind == .preposition
      guard isLink, next < reader.tokens.count, reader.isArabic(next),
        reader.longest(
          [.country, .place, .region, .organization, .organizationHead, .portfolio], at: next)
          != nil
      else { return nil }
      return arabicComplement(next, start: start, of: &office)
    }
    if reader.isCommon(.verb, at: at) || reader.isCommon(.particle, at: at)
      || reader.mayBe(.trigger, at: at) || reader.isCommon(.adverb, at: at)
    {
      return nil
    }
    if reader.hasArticle(at) {
      let isLoose = clitics.contains(.la) && reader.strong(.nisba, at: at - 1) != nil
      return isLoose ? nil : at + 1
    }
    let isNoun = reader.isCommon(.noun, at: at) || reader.mayBe(.organizationHead, at: at)
    return isNoun && reader.isArabic(at + 1)
      && (reader.hasArticle(at + 1) || reader.mayBe(.organizationHead, at: at + 1)) ? at + 1 : nil
  }

  /// Whether a word can have a place in its construct: «محافظ القاهرة», not «الوزير المصري القاهرة».
  private func isConstruct(_ token: Int) -> Bool {
    !reader.hasArticle(token) && reader.strong(.nisba, at: token) == nil
  }

  /// «الخارجية والتعاون»: a portfolio, or a definite noun beside one, goes on after «و».
  private func coordinatedPortfolio(_ at: Int) -> Int? {
    guard reader.tokens[at].clitics == .wa else { return nil }
    if let hit = reader.strong(.portfolio, at: at) { return at + Int(hit.length) }
    return nil
  }

  private func latinComplement(_ at: Int, of office: inout OfficeMention) -> Int? {
    let word = reader.tokens[at]
    if let body = organizations.organization(at: at) {
      office.body = body
      if let country = body.country { office.country = country }
      return body.tokens.upperBound
    }
    if let hit = reader.longest([.country, .nisba, .place], at: at), !hit.entry.isWeak {
      if hit.entry.lexicalClass == .country { office.country = Int(hit.entry.value) }
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
    if reader.isWord(next), reader.text.surface(next..<next + 1) == "the" { next += 1 }
    guard next < reader.tokens.count, reader.isWord(next) else { return nil }
    let opens =
      reader.longest([.country, .nisba, .place, .organization, .portfolio], at: next) != nil
      || organizations.organization(at: next) != nil
    return opens ? latinComplement(next, of: &office) : nil
  }

  private static let officeLinks: [Marker] = [.preposition, .to, .in]

  /// «نائب القائد العام الفريق أول للقوات المسلحة»: the body of an office after the rank that splits them.
  private func splitComplement(_ at: Int, into result: inout Description) -> Int? {
    guard reader.tokens[at].clitics.contains(.la), var office = result.offices.last,
      office.body == nil, let body = organizations.organization(at: at)
    else { return nil }
    office.body = body
    office.country = body.country ?? office.country
    result.country = office.country ?? result.country
    result.offices[result.offices.count - 1] = office
    result.tokens = result.tokens.lowerBound..<body.tokens.upperBound
    return body.tokens.upperBound
  }

  /// After a comma, a rank or title may resume the description: «…، ركن صدام», «…، الفريق أحمد».
  private func resumption(_ at: Int) -> Int? {
    guard reader.isMark(Mark.comma, at: at) || reader.isMark(Mark.dash, at: at),
      let hit = reader.longest([.title, .rank, .royal, .rankModifier], at: at + 1),
      reader.tokens[at + 1].clitics.isEmpty, !hit.entry.isWeak
    else { return nil }
    return at + 1
  }
}
