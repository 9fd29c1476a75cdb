import TarikhCore

extension OrganizationParser {
  /// «الملك فهد», «الأمير محمد بن سلمان»: whom a building or body is named after, and where the name ends.
  ///
  /// Without a title a name must show its lineage («محمد بن راشد»), or the head could stand beside its leader.
  func honoree(at start: Int) -> Int? {
    guard reader.isArabic(start), reader.tokens[start].clitics.isEmpty,
      reader.dateEnds[start] == 0
    else { return nil }
    let names = NameParser(reader: reader)
    if let title = reader.longest([.royal, .title], at: start), reader.hasArticle(start) {
      return names.name(at: start + Int(title.length), evidence: .title)?.upperBound
    }
    guard let name = names.name(at: start, evidence: .none),
      name.contains(where: { names.isLineage($0) })
    else { return nil }
    return name.upperBound
  }

  /// «أسرة الخاطر»: the name after a noun of kin.
  func family(_ first: Int, start: Int) -> OrganizationName? {
    guard reader.isArabic(start), reader.tokens[start].clitics.isEmpty,
      reader.mayBe(.familyName, at: start) || reader.isUnknown(start)
        || reader.text.longestHit(.nameParticle, at: start) != nil
    else { return nil }
    let own = NameParser(reader: reader).name(at: start, evidence: .title)
    return OrganizationName(
      tokens: first..<(own?.upperBound ?? start + 1), kind: .group, sense: .other)
  }

  /// The end of the definite adjectives that follow a name: «الدولي», «الجامعي».
  func pastAdjectives(_ end: Int) -> Int {
    var at = end
    while reader.isArabic(at), at - end < 3, reader.tokens[at].clitics.isEmpty,
      reader.hasArticle(at), reader.dateEnds[at] == 0,
      reader.isCommon(.adjective, at: at) || reader.strong(.nisba, at: at) != nil,
      !reader.mayBeAny([.office, .title, .rank, .royal], at: at), !describes(at),
      reader.hasSingularEnding(at)
    { at += 1 }
    return at
  }

  /// «مطار بنغازي», «مقر وزارة الخارجية», «فندق كراون بلازا».
  func site(_ head: OrganizationHead, first: Int, start: Int) -> OrganizationName? {
    guard !reader.hasArticle(first), reader.isArabic(start), reader.tokens[start].clitics.isEmpty,
      reader.dateEnds[start] == 0
    else { return nil }
    var name = OrganizationName(tokens: first..<start, kind: head.kind, sense: .site)
    let end: Int
    if !opensPlace(start), let body = organization(at: start), body.sense == .body {
      end = body.tokens.upperBound
      name.owner = OrganizationName.Owner(body)
      name.country = body.country
    } else if let place = reader.longest([.place, .country, .region], at: start) {
      end = pastAdjectives(start + Int(place.length))
      if place.entry.lexicalClass == .country { name.country = Int(place.entry.value) }
    } else if let own = properName(at: start, isEponym: true), own.lowerBound == start {
      end = pastAdjectives(own.upperBound)
    } else if isName(start) {
      end = pastAdjectives(start + 1)
    } else {
      return nil
    }
    name.tokens = first..<end
    return name
  }

  /// Whether another place's head noun stands here, so that reading it would go on without end.
  private func opensPlace(_ token: Int) -> Bool {
    reader.text.longestHit(.organizationHead, at: token).map {
      reader.lexicon.actors.organizationHeads[Int($0.entry.value)].isPlace
    } ?? false
  }

  /// Whether a definite noun names a building: «قصر اليمامة», not «مبنى الوزارة».
  private func isName(_ token: Int) -> Bool {
    reader.hasArticle(token) && !reader.isCommon(.verb, at: token)
      && !reader.isCommon(.particle, at: token)
      && !reader.mayBeAny(
        [.organizationHead, .office, .title, .rank, .portfolio, .temporal, .trigger, .marker],
        at: token)
  }

  /// The words of a body's own name after its head noun: quoted, in Latin letters, or unknown to the tables.
  ///
  /// A university or company may be called after a person; a party that has a leader is not.
  func properName(at start: Int, isEponym: Bool = false) -> Range<Int>? {
    if reader.isMark(Mark.quote, at: start) { return quoted(start) }
    guard reader.isWord(start), reader.dateEnds[start] == 0 else { return nil }
    if isEponym, reader.isArabic(start), reader.has(.givenName, at: start),
      let person = NameParser(reader: reader).name(at: start, evidence: .title)
    {
      return person
    }
    var at = start
    if reader.isArabic(start) {
      while at - start < 3, reader.isArabic(at), reader.tokens[at].clitics.isEmpty,
        !reader.hasArticle(at), reader.length(at) > 2,
        reader.isUnknown(at) && !reader.hasCommonShape(at)
          || isEponym && reader.has(.familyName, at: at)
      { at += 1 }
    } else {
      while at - start < 4, reader.isWord(at), reader.tokens[at].kind == .latin,
        reader.tokens[at].capitals > 0, reader.length(at) > 1,
        !reader.touchesPrevious(at + 1) || !reader.isWord(at + 1)
      { at += 1 }
    }
    return at > start ? start..<at : nil
  }

  /// «الخارجية المصرية», «الدفاع الروسية»: a ministry by its field and the country.
  ///
  /// The nisba agrees with the word left out, and so tells a ministry from the field itself («الدفاع الروسي»).
  func ministryByField(at first: Int) -> OrganizationName? {
    guard reader.isArabic(first), reader.hasArticle(first),
      let field = reader.strong(.portfolio, at: first), field.length == 1,
      reader.hasArticle(first + 1), reader.tokens[first + 1].clitics.isEmpty,
      let nisba = reader.strong(.nisba, at: first + 1), isFeminine(first + 1)
    else { return nil }
    guard !isFeminine(first) || endsInYaTa(first),
      first == 0 || reader.tokens[first].clitics.isCoordinated || !reader.isNominal(first - 1)
    else { return nil }
    return OrganizationName(
      tokens: first..<first + 1 + Int(nisba.length), kind: .organization,
      country: Int(nisba.entry.value))
  }

  /// Whether a verb agrees with a feminine subject: «أكدت», «تؤكد».
  func isFeminineVerb(_ token: Int) -> Bool {
    let word = reader.letters(of: token)
    return ends(token, in: "ت") || word.starts(with: "ت".utf8)
  }

  private func isFeminine(_ token: Int) -> Bool { ends(token, in: "ة") || ends(token, in: "ه") }

  private func endsInYaTa(_ token: Int) -> Bool { ends(token, in: "ية") || ends(token, in: "يه") }

  /// «… (أوبك)», «… "مدن"», "… (PGA)": the short form that follows a body's name.
  func shortForm(after body: OrganizationName) -> OrganizationName? {
    let mark = body.tokens.upperBound
    let isBracket = reader.isMark(Mark.openBracket, at: mark)
    guard isBracket || reader.isMark(Mark.quote, at: mark), reader.isWord(mark + 1),
      reader.dateEnds[mark + 1] == 0
    else { return nil }
    let closing = isBracket ? Mark.closeBracket : Mark.quote
    var at = mark + 1
    while reader.isWord(at), at - mark <= 3 { at += 1 }
    let name = mark + 1..<at
    guard reader.isMark(closing, at: at), isShortForm(name, isBracket: isBracket) else {
      return nil
    }
    let row = reader.strong(.organization, at: mark + 1).flatMap {
      Int($0.length) == name.count ? Int($0.entry.value) : nil
    }
    return OrganizationName(tokens: name, kind: body.kind, row: row, proper: name)
  }

  private func isShortForm(_ name: Range<Int>, isBracket: Bool) -> Bool {
    let first = name.lowerBound
    if let hit = reader.strong(.organization, at: first), Int(hit.length) == name.count {
      return true
    }
    guard reader.isArabic(first) else {
      return name.count == 1 && reader.tokens[first].capitals == 2 && reader.length(first) > 1
    }
    return !isBracket && name.count < 3
      && !name.contains { reader.isCommon(.verb, at: $0) || reader.isCommon(.particle, at: $0) }
  }

  /// «قال لـ"الوطن"»: a medium by its quoted name, to which somebody speaks.
  func medium(at first: Int) -> OrganizationName? {
    guard first > 1, reader.isMark(Mark.quote, at: first - 1), reader.isArabic(first - 2),
      reader.length(first - 2) <= 2, ends(first - 2, in: "ل") || ends(first - 2, in: "لـ"),
      let name = quoted(first - 1), name.count < 4, isAddressed(first - 2)
    else { return nil }
    return OrganizationName(tokens: name, kind: .organization, proper: name)
  }

  /// Whether somebody speaks shortly before a word of its sentence.
  private func isAddressed(_ token: Int) -> Bool {
    (max(0, token - 14)..<token).contains { at in
      reader.marker(at: at)?.kind == .unnamedSource
        || reader.text.hits(at: at).contains {
          $0.entry.lexicalClass == .trigger
            && reader.lexicon.events.triggers[Int($0.entry.value)].kind == .statement
        }
    }
  }

  /// The most words of a quoted name.
  static let longestQuote = 5

  /// The words between a quotation mark and the next one.
  func quoted(_ mark: Int) -> Range<Int>? {
    var at = mark + 1
    while at < reader.tokens.count, at - mark <= Self.longestQuote, reader.isWord(at) { at += 1 }
    guard at > mark + 1, reader.isMark(Mark.quote, at: at) else { return nil }
    let isAdjective =
      at == mark + 2 && reader.isArabic(mark + 1) && !reader.hasArticle(mark + 1)
      && reader.isCommon(.adjective, at: mark + 1) && !reader.isCommon(.noun, at: mark + 1)
    return isAdjective ? nil : mark + 1..<at
  }
}
