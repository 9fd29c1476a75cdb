import TarikhCore

extension MentionFinder {
  /// The body in an office («القوات المسلحة المصرية») is an actor of its own.
  func appendBodies(of description: Description, into mentions: inout Mentions) {
    for office in description.offices {
      guard let body = office.body, !isField(body, of: office) else { continue }
      let household = reader.text.longestHit(.organization, at: body.tokens.lowerBound)
      if let household, household.entry.isWeak, Int(household.length) == body.tokens.count {
        continue
      }
      append(body, into: &mentions)
    }
  }

  /// «وزير الخارجية الأمريكية»: a ministry's field that belongs to the office and acts in nothing.
  func isField(_ body: OrganizationName, of office: OfficeMention) -> Bool {
    reader.lexicon.actors.offices[office.row].kind == "minister"
      && reader.strong(.portfolio, at: body.tokens.lowerBound) != nil
  }

  /// Whether an office may be the person's: «… السنغالي فلان رئيس الوزراء الكندي» are two.
  func agrees(_ apposition: Description, _ mention: ActorMention) -> Bool {
    guard let country = apposition.country, let own = mention.country else { return true }
    return country == own
  }

  /// «فلان ولي العهد ووزير الدفاع»: the offices after a name, joined by «و».
  func appositions(after end: Int, limit: Int, of mention: ActorMention) -> [Description] {
    guard let first = apposition(after: end, limit: limit), agrees(first, mention) else {
      return []
    }
    var found = [first]
    while let last = found.last,
      let next = coordinated(after: last, limit: limit, of: mention), found.count < 4
    {
      found.append(next)
    }
    return found
  }

  /// A further office of the same person: «و» and an office with no name after it and no country of its own.
  private func coordinated(after last: Description, limit: Int, of mention: ActorMention)
    -> Description?
  {
    let at = last.tokens.upperBound
    guard at < limit, reader.isArabic(at), reader.tokens[at].clitics == .wa,
      !reader.hasArticle(at), let office = reader.longest([.office], at: at), !office.entry.isWeak,
      !descriptions.isPair(office), let next = descriptions.description(at: at, joins: 0),
      next.titles.count == 1, next.offices.count == 1, next.tokens.count > 1,
      next.country == nil || next.country == (last.country ?? mention.country),
      names.name(at: next.tokens.upperBound, evidence: .office) == nil
    else { return nil }
    return next
  }

  /// «حسن رشاد، رئيس جهاز المخابرات»: an office after the name, set off by a comma or bracket.
  func apposition(after end: Int, limit: Int) -> Description? {
    if let direct = directApposition(after: end, limit: limit) { return direct }
    guard end + 1 < limit,
      reader.isMark(Mark.comma, at: end) || reader.isMark(Mark.openBracket, at: end)
        || reader.isMark(Mark.dash, at: end)
    else { return nil }
    var start = end + 1
    if !reader.isArabic(start), reader.isSmallWord(.article, at: start) { start += 1 }
    guard start < limit, reader.isWord(start), reader.tokens[start].clitics.isEmpty,
      let description = descriptions.description(at: start), !description.offices.isEmpty,
      names.name(at: description.tokens.upperBound, evidence: .title) == nil
    else { return nil }
    return description
  }

  /// «فلان رئيس وزراء روسيا»: in Arabic an office may follow its holder without a comma.
  func directApposition(after end: Int, limit: Int) -> Description? {
    guard end < limit, reader.isArabic(end), reader.tokens[end].clitics.isEmpty,
      let hit = reader.longest([.office, .royal], at: end),
      hit.length > 1 || hit.entry.lexicalClass == .office && !reader.hasArticle(end),
      hit.entry.lexicalClass != .royal || !reader.isStyle(end) && !isCustodian(end),
      let description = descriptions.description(at: end), let title = description.titles.first,
      title.lowerBound == end, title.count > 1,
      !description.endsWithTitle || description.titles.count == 1,
      names.name(at: description.tokens.upperBound, evidence: .office) == nil
    else { return nil }
    return description
  }

  /// A definite description without a name («الوزير التركي») may stand for a person.
  func appendNominal(_ description: Description, into mentions: inout Mentions) {
    guard let office = description.offices.last ?? nil, isDefinite(office, description) else {
      appendTitleNominal(description, into: &mentions)
      return
    }
    mentions.actors.append(
      ActorMention(
        tokens: reader.withoutStyle(description.tokens), phrase: description.tokens, kind: .person,
        form: .nominal, titles: description.titles, offices: description.offices,
        country: description.country))
  }

  /// «الأمير», «ولي العهد», «فخامة الرئيس»: a title that stands for its person where an office would.
  func appendTitleNominal(_ description: Description, into mentions: inout Mentions) {
    let first = description.tokens.lowerBound
    guard description.offices.isEmpty, reader.isArabic(first), let title = description.titles.last
    else { return }
    var tokens = description.tokens
    if !reader.hasArticle(first) || description.titles.count > 1 {
      tokens = title
      while let word = tokens.first, reader.isStyle(word) { tokens = tokens.dropFirst() }
    }
    guard let head = tokens.first, standsAlone(tokens, head: head) else { return }
    mentions.actors.append(
      ActorMention(
        tokens: tokens, phrase: description.tokens, kind: .person, form: .nominal,
        titles: [tokens], country: description.country))
  }

  /// Whether a title is a ruler's or an office: «خادم الحرمين الشريفين», not «صاحب السمو الملكي» or «الدكتور».
  private func standsAlone(_ title: Range<Int>, head: Int) -> Bool {
    if reader.isStyle(head) || reader.isStyle(head - 1) && reader.mayBe(.title, at: head) {
      return false
    }
    if reader.hasArticle(head) {
      return reader.mayBe(.rank, at: head) || reader.mayBe(.royal, at: head)
        || head > 0 && reader.isStyle(head - 1) && reader.mayBe(.office, at: head)
    }
    guard title.count > 1, let last = title.last, reader.hasArticle(last) else { return false }
    return reader.longest([.royal], at: head).map { $0.length > 1 } ?? false
  }

  /// «خادم الحرمين»: a title that never follows the name of its holder.
  private func isCustodian(_ token: Int) -> Bool {
    reader.letters(of: token).elementsEqual(Self.custodian)
  }

  private static let custodian = Array("خادم".utf8)

  func isDefinite(_ office: OfficeMention, _ description: Description) -> Bool {
    let first = office.tokens.lowerBound
    if !reader.isArabic(first) {
      return description.tokens.lowerBound > 0 && office.tokens.count > 0
        && isDefiniteArticle(description.tokens.lowerBound - 1)
    }
    if let last = office.tokens.last, reader.strong(.nisba, at: last) != nil,
      !reader.hasArticle(last), !reader.hasArticle(first)
    {
      return false
    }
    let closesConstruct = { (token: Int) in
      reader.hasArticle(token) && reader.tokens[token].clitics.isEmpty
    }
    return reader.hasArticle(first) || office.tokens.contains(where: closesConstruct)
      || office.country != nil || office.organization != nil
  }

  func isDefiniteArticle(_ token: Int) -> Bool {
    reader.isSmallWord(.definite, at: token)
  }

  /// «مساعدا الوزير», «مندوبا السعودية والأردن»: two holders of an office are a group; whose they are acts in nothing.
  func readPair(_ at: Int, limit: Int, into mentions: inout Mentions) -> Int? {
    guard let hit = reader.longest([.office], at: at), descriptions.isPair(hit),
      !reader.hasArticle(at), at + 1 < limit, reader.isArabic(at + 1),
      reader.tokens[at + 1].clitics.isEmpty
    else { return nil }
    let (people, places) = (mentions.actors.count, mentions.places.count)
    mentions.actors.append(
      ActorMention(tokens: at..<at + 1, phrase: at..<at + 1, kind: .group, form: .nominal))
    var end = read(at + 1, limit: limit, into: &mentions)
    while end < limit, reader.isArabic(end), reader.tokens[end].clitics == .wa,
      mentions.places.count > places
    {
      let count = mentions.places.count
      let next = read(end, limit: limit, into: &mentions)
      guard mentions.places.count > count else { break }
      end = next
    }
    let isOwned = mentions.actors.count > people + 1 || mentions.places.count > places
    guard isOwned else {
      mentions.actors.remove(at: people)
      return nil
    }
    mentions.actors[people].tokens = at..<end
    mentions.actors[people].phrase = at..<end
    return end
  }
}
