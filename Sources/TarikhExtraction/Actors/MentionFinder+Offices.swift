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
      let description = descriptions.description(at: end), let title = description.titles.first,
      title.lowerBound == end, title.count > 1,
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
        tokens: description.tokens, phrase: description.tokens, kind: .person, form: .nominal,
        titles: description.titles, offices: description.offices, country: description.country))
  }

  func appendTitleNominal(_ description: Description, into mentions: inout Mentions) {
    let first = description.tokens.lowerBound
    guard description.offices.isEmpty, reader.isArabic(first), reader.hasArticle(first),
      reader.mayBe(.rank, at: first) || reader.mayBe(.royal, at: first)
    else { return }
    mentions.actors.append(
      ActorMention(
        tokens: description.tokens, phrase: description.tokens, kind: .person, form: .nominal,
        titles: description.titles, country: description.country))
  }

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
}
