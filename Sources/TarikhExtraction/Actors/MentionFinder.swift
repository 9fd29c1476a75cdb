import TarikhCore

/// Finds the actors and places of an article, sentence by sentence, each token in at most one mention.
struct MentionFinder {
  let reader: TextReader
  let names: NameParser
  let organizations: OrganizationParser
  let descriptions: DescriptionParser

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
    if reader.lexicon.gazetteer.forms.isEmpty { return mentions }
    return GazetteerOverlay(finder: self, mentions: mentions).mentionsWithListed()
  }

  /// Reads what starts at a token and returns the token after it.
  func read(_ at: Int, limit: Int, into mentions: inout Mentions) -> Int {
    guard reader.isWord(at) else { return at + 1 }
    if reader.dateEnds[at] > 0 { return reader.dateEnds[at] }
    if isGrammar(at) { return at + 1 }
    if let end = readSeat(at, into: &mentions) { return end }
    if let end = readPair(at, limit: limit, into: &mentions) { return end }
    if !organizations.opensBody(at), let description = descriptions.description(at: at) {
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

  /// Whether an Arabic word is a verb, particle, number or adverb that can open no mention.
  private func isGrammar(_ at: Int) -> Bool {
    reader.isArabic(at) && reader.isGrammar(at)
      && reader.text.startingClasses(at: at).isDisjoint(with: Self.openings)
  }

  private static let openings: LexicalClasses = [
    .country, .place, .region, .title, .rank, .rankModifier, .royal, .office, .organizationHead,
    .organization, .givenName, .familyName, .nameParticle, .person, .portfolio, .seat,
  ]

  private func evidence(at token: Int, _ mentions: Mentions) -> NameEvidence {
    if goesOn(mentions, at: token) { return .list }
    return precedesOffice(token) || standsBeforeOffice(token) ? .apposition : .none
  }

  /// «وصل زوجمار جابريل نائب المستشارة»: two or three words between a verb and an office without the article.
  private func standsBeforeOffice(_ token: Int) -> Bool {
    guard token > 0, reader.isArabic(token), reader.tokens[token].clitics.isEmpty,
      reader.isUnknown(token), reader.tellsEvent(token - 1)
    else { return false }
    var at = token + 1
    while at - token < 3, reader.isArabic(at), reader.tokens[at].clitics.isEmpty,
      !reader.hasArticle(at),
      reader.isUnknown(at) || reader.mayBeAny([.givenName, .familyName, .nameParticle], at: at)
    { at += 1 }
    return at > token + 1 && names.opensOffice(at)
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

  func append(_ body: OrganizationName, into mentions: inout Mentions) {
    switch body.sense {
    case .body where isWhere(body): mentions.places.append(place(of: body))
    case .body: mentions.actors.append(mention(of: body))
    case .site:
      mentions.places.append(place(of: body))
      if let owner = body.owner { mentions.actors.append(mention(of: owner.name)) }
    case .other: mentions.others.append(body.tokens)
    }
  }

  func mention(of body: OrganizationName) -> ActorMention {
    ActorMention(
      tokens: body.tokens, phrase: body.tokens, kind: body.kind, form: .name,
      country: body.country, row: body.row, proper: body.proper)
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
    else {
      let isSlash = reader.isMark(Mark.slash, at: end) && description.endsWithTitle
      return [(isSlash ? end + 1 : end, evidence)]
    }
    let isComma = reader.isMark(Mark.comma, at: end) && !description.endsWithTitle
    return [(end, evidence), (end + 1, isComma ? .aside : .none)]
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
    let appositions = appositions(after: end, limit: limit, of: mention)
    for apposition in appositions {
      mention.titles += apposition.titles
      mention.offices += apposition.offices
      mention.country = mention.country ?? apposition.country
      end = apposition.tokens.upperBound
    }
    mention.phrase = mention.phrase.lowerBound..<end
    mentions.actors.append(mention)
    for apposition in appositions { appendBodies(of: apposition, into: &mentions) }
    return end
  }
}
