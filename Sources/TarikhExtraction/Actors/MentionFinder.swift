import TarikhCore

/// Finds the actors and places of an article, sentence by sentence, each token in at most one mention.
struct MentionFinder {
  let reader: TextReader
  private let names: NameParser
  private let organizations: OrganizationParser
  private let descriptions: DescriptionParser

  init(reader: TextReader) {
    self.reader = reader
    names = NameParser(reader: reader)
    organizations = OrganizationParser(reader: reader)
    descriptions = DescriptionParser(reader: reader, organizations: organizations)
  }

  func mentions() -> Mentions {
    var mentions = Mentions()
    for sentence in reader.text.sentences {
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        at = max(at + 1, read(at, limit: sentence.tokens.upperBound, into: &mentions))
      }
    }
    return mentions
  }

  /// Reads what starts at a token and returns the token after it.
  private func read(_ at: Int, limit: Int, into mentions: inout Mentions) -> Int {
    guard reader.isWord(at) else { return at + 1 }
    if reader.dateEnds[at] > 0 { return reader.dateEnds[at] }
    if let description = descriptions.description(at: at) {
      return readPerson(description, limit: limit, into: &mentions)
    }
    if let body = organizations.organization(at: at) ?? organizations.ministryByField(at: at)
      ?? organizations.medium(at: at)
    {
      append(body, into: &mentions)
      guard body.sense == .body, let short = organizations.shortForm(after: body) else {
        return body.tokens.upperBound
      }
      var mention = mention(of: short)
      mention.longForm = body.tokens.lowerBound
      mentions.actors.append(mention)
      return short.tokens.upperBound
    }
    let evidence = evidence(at: at, mentions)
    if let name = names.name(at: at, evidence: evidence) {
      return appendPerson(name, description: nil, limit: limit, into: &mentions)
    }
    if let foreigner = foreigner(at: at) {
      return appendPerson(foreigner, description: nil, limit: limit, into: &mentions)
    }
    return readPlace(at, into: &mentions)
  }

  private func evidence(at token: Int, _ mentions: Mentions) -> NameEvidence {
    if goesOn(mentions, at: token) { return .list }
    return precedesOffice(token) ? .apposition : .none
  }

  /// «عواطف حيار، وزيرة التضامن»: two or three words before a comma and an office.
  private func precedesOffice(_ token: Int) -> Bool {
    guard reader.isArabic(token), !reader.hasArticle(token),
      reader.isUnknown(token) || reader.mayBeAny([.givenName, .familyName], at: token)
    else { return false }
    var at = token + 1
    while reader.isArabic(at), at - token < 4, reader.tokens[at].clitics.isEmpty { at += 1 }
    guard at > token + 1, reader.isMark(Mark.comma, at: at), at + 1 < reader.tokens.count,
      reader.isArabic(at + 1), reader.tokens[at + 1].clitics.isEmpty,
      let office = reader.longest([.office], at: at + 1)
    else { return false }
    return !reader.hasArticle(at + 1) && !office.entry.isWeak
  }

  /// Whether a word joins what follows to a person just named: «محمد طيب، وأجواد الفاسي».
  private func goesOn(_ mentions: Mentions, at token: Int) -> Bool {
    guard reader.isArabic(token), reader.tokens[token].clitics == .wa,
      let last = mentions.actors.last, last.kind == .person, last.form == .name
    else { return false }
    let end = last.phrase.upperBound
    return end == token || end + 1 == token && reader.isMark(Mark.comma, at: end)
  }

  private func append(_ body: OrganizationName, into mentions: inout Mentions) {
    switch body.sense {
    case .body: mentions.actors.append(mention(of: body))
    case .site:
      mentions.places.append(place(of: body))
      if let owner = body.owner { mentions.actors.append(mention(of: owner.name)) }
    case .other: mentions.others.append(body.tokens)
    }
  }

  private func mention(of body: OrganizationName) -> ActorMention {
    ActorMention(
      tokens: body.tokens, phrase: body.tokens, kind: body.kind, form: .name,
      country: body.country, row: body.row, proper: body.proper)
  }

  /// A building that a table has keeps its row; another one is known by its words.
  private func place(of site: OrganizationName) -> PlaceMention {
    let first = site.tokens.lowerBound
    if let hit = reader.strong(.place, at: first), Int(hit.length) == site.tokens.count {
      return PlaceMention(tokens: site.tokens, row: Int(hit.entry.value), country: nil)
    }
    return PlaceMention(
      tokens: site.tokens, row: nil, country: site.country, name: reader.hash(site.tokens))
  }

  // MARK: Persons

  private func readPerson(_ description: Description, limit: Int, into mentions: inout Mentions)
    -> Int
  {
    for (start, evidence) in nameStarts(after: description) where start < limit {
      if let name = names.name(at: start, evidence: evidence) {
        appendBodies(of: description, into: &mentions)
        return appendPerson(name, description: description, limit: limit, into: &mentions)
      }
    }
    appendBodies(of: description, into: &mentions)
    appendNominal(description, into: &mentions)
    return description.tokens.upperBound
  }

  /// «الروماني بولوني»: a nisba that is a noun of its own and the name after it.
  private func foreigner(at token: Int) -> Range<Int>? {
    guard reader.isArabic(token), reader.hasArticle(token),
      let nisba = reader.strong(.nisba, at: token), nisba.length == 1,
      reader.hasSingularEnding(token),
      token == 0 || reader.tokens[token].clitics.isCoordinated || !reader.isNominal(token - 1)
        || reader.beginsSentence(token - 1) && !reader.hasArticle(token - 1)
    else { return nil }
    return names.name(at: token + 1, evidence: .nationality)
  }

  /// Where a name may start after a description: at once, or after a comma, colon or quotation mark.
  private func nameStarts(after description: Description) -> [(Int, NameEvidence)] {
    let end = description.tokens.upperBound
    let evidence = description.evidence
    guard
      reader.isMark(Mark.comma, at: end) || reader.isMark(Mark.quote, at: end)
        || reader.isMark(Mark.dash, at: end) || reader.isMark(Mark.openBracket, at: end)
    else { return [(end, evidence)] }
    return [(end, evidence), (end + 1, .none)]
  }

  /// The body in an office («القوات المسلحة المصرية») is an actor of its own.
  private func appendBodies(of description: Description, into mentions: inout Mentions) {
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
  private func isField(_ body: OrganizationName, of office: OfficeMention) -> Bool {
    reader.lexicon.actors.offices[office.row].kind == "minister"
      && reader.strong(.portfolio, at: body.tokens.lowerBound) != nil
  }

  private func appendPerson(
    _ name: Range<Int>, description: Description?, limit: Int, into mentions: inout Mentions
  ) -> Int {
    var mention = ActorMention(
      tokens: name, phrase: (description?.tokens.lowerBound ?? name.lowerBound)..<name.upperBound,
      kind: .person, form: .name, titles: description?.titles ?? [],
      offices: description?.offices ?? [], country: description?.country)
    if let hit = reader.text.longestHit(.person, at: name.lowerBound), Int(hit.length) == name.count
    {
      mention.row = Int(hit.entry.value)
    }
    var end = name.upperBound
    if let apposition = apposition(after: end, limit: limit), agrees(apposition, mention) {
      mention.titles += apposition.titles
      mention.offices += apposition.offices
      mention.country = mention.country ?? apposition.country
      end = apposition.tokens.upperBound
      mention.phrase = mention.phrase.lowerBound..<end
      mentions.actors.append(mention)
      appendBodies(of: apposition, into: &mentions)
      return end
    }
    mentions.actors.append(mention)
    return end
  }

  /// Whether an office may be the person's: «… السنغالي فلان رئيس الوزراء الكندي» are two.
  private func agrees(_ apposition: Description, _ mention: ActorMention) -> Bool {
    guard let country = apposition.country, let own = mention.country else { return true }
    return country == own
  }

  /// «حسن رشاد، رئيس جهاز المخابرات»: an office after the name, set off by a comma or bracket.
  private func apposition(after end: Int, limit: Int) -> Description? {
    if let direct = directApposition(after: end, limit: limit) { return direct }
    guard end + 1 < limit,
      reader.isMark(Mark.comma, at: end) || reader.isMark(Mark.openBracket, at: end)
        || reader.isMark(Mark.dash, at: end)
    else { return nil }
    var start = end + 1
    if reader.isWord(start), reader.tokens[start].kind == .latin,
      ["the", "a", "an"].contains(reader.text.surface(start..<start + 1))
    {
      start += 1
    }
    guard start < limit, reader.isWord(start), reader.tokens[start].clitics.isEmpty,
      let description = descriptions.description(at: start), !description.offices.isEmpty,
      names.name(at: description.tokens.upperBound, evidence: .title) == nil
    else { return nil }
    return description
  }

  /// «فلان رئيس وزراء روسيا»: in Arabic an office may follow its holder without a comma.
  private func directApposition(after end: Int, limit: Int) -> Description? {
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
  private func appendNominal(_ description: Description, into mentions: inout Mentions) {
    guard let office = description.offices.last ?? nil, isDefinite(office, description) else {
      appendTitleNominal(description, into: &mentions)
      return
    }
    mentions.actors.append(
      ActorMention(
        tokens: description.tokens, phrase: description.tokens, kind: .person, form: .nominal,
        titles: description.titles, offices: description.offices, country: description.country))
  }

  private func appendTitleNominal(_ description: Description, into mentions: inout Mentions) {
    let first = description.tokens.lowerBound
    guard description.offices.isEmpty, reader.isArabic(first), reader.hasArticle(first),
      reader.mayBe(.rank, at: first) || reader.mayBe(.royal, at: first)
    else { return }
    mentions.actors.append(
      ActorMention(
        tokens: description.tokens, phrase: description.tokens, kind: .person, form: .nominal,
        titles: description.titles, country: description.country))
  }

  private func isDefinite(_ office: OfficeMention, _ description: Description) -> Bool {
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

  private func isDefiniteArticle(_ token: Int) -> Bool {
    guard reader.isWord(token) else { return false }
    let word = reader.text.surface(token..<token + 1)
    return word == "the" || word == "The"
  }

  // MARK: Places

  private func readPlace(_ at: Int, into mentions: inout Mentions) -> Int {
    guard let hit = reader.longest([.country, .place, .region], at: at) else {
      return readTown(at, into: &mentions)
    }
    let range = at..<at + Int(hit.length)
    guard isPlace(hit, at: at) else { return at + 1 }
    let isCountry = hit.entry.lexicalClass == .country
    if let government = government(hit, at: at) {
      mentions.places.append(PlaceMention(tokens: range, row: nil, country: government))
      return range.upperBound
    }
    mentions.places.append(
      PlaceMention(
        tokens: range, row: isCountry ? nil : Int(hit.entry.value),
        country: isCountry ? Int(hit.entry.value) : nil))
    return range.upperBound
  }

  /// The country of a capital that speaks, and so stands for its government: «أكدت باريس», "Washington said".
  private func government(_ hit: LexicalHit, at token: Int) -> Int? {
    guard isCapital(hit), hit.length == 1, speaks(token) else { return nil }
    let iso = reader.lexicon.places.places[Int(hit.entry.value)].country
    return reader.lexicon.places.countries.firstIndex { $0.iso == iso }
  }

  private func speaks(_ token: Int) -> Bool {
    guard reader.isArabic(token) else {
      let isFirst =
        reader.beginsSentence(token) || token > 0 && reader.isMark(Mark.comma, at: token - 1)
      return isFirst && reader.isStatement(token + 1)
    }
    return token > 0 && reader.tokens[token].clitics.isEmpty && reader.isStatement(token - 1)
      && organizations.isFeminineVerb(token - 1)
  }

  /// «مدينة هورست»: a town that no table has, after its head noun.
  private func readTown(_ at: Int, into mentions: inout Mentions) -> Int {
    guard reader.isArabic(at), !reader.hasArticle(at), reader.isAreaHead(at),
      let name = organizations.properName(at: at + 1), name.lowerBound == at + 1,
      reader.isArabic(at + 1)
    else { return at + 1 }
    let nisba = reader.strong(.nisba, at: name.upperBound)
    mentions.places.append(
      PlaceMention(
        tokens: name, row: nil, country: nisba.map { Int($0.entry.value) },
        name: reader.hash(name)))
    return name.upperBound
  }

  private func isCapital(_ hit: LexicalHit) -> Bool {
    hit.entry.lexicalClass == .place
      && reader.lexicon.places.places[Int(hit.entry.value)].rank == .capital
  }

  private func isPlace(_ hit: LexicalHit, at token: Int) -> Bool {
    if reader.tokens[token].kind == .latin, reader.tokens[token].capitals == 0 { return false }
    if hit.length == 1, reader.endsInPronoun(token) { return false }
    guard hit.entry.isWeak else { return true }
    guard token > 0, reader.isWord(token - 1) else {
      return reader.tokens[token].clitics.contains(.ba)
    }
    if hit.length == 1, !isCapital(hit),
      reader.mayBeAny([.common, .givenName, .familyName], at: token)
    {
      return reader.isAreaHead(token - 1)
    }
    if let marker = reader.marker(at: token - 1), marker.length == 1 {
      return marker.kind == .in || marker.kind == .to || marker.kind == .from
    }
    return reader.isAreaHead(token - 1)
  }
}
