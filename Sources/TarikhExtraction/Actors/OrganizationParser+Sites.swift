import TarikhCore

extension OrganizationParser {
  /// «الملك فهد», «الأمير محمد بن سلمان»: whom a building or body is named after, and where the name ends.
  func honoree(at start: Int) -> Int? {
    guard reader.isArabic(start), reader.tokens[start].clitics.isEmpty,
      reader.dateEnds[start] == 0
    else { return nil }
    let names = NameParser(reader: reader)
    if let title = reader.longest([.royal, .title], at: start), reader.hasArticle(start) {
      return names.name(at: start + Int(title.length), evidence: .title)?.upperBound
    }
    return nil
  }

  /// The end of the definite adjectives that follow a name: «الدولي», «الجامعي».
  func pastAdjectives(_ end: Int) -> Int {
    var at = end
    while reader.isArabic(at), at - end < 3, reader.tokens[at].clitics.isEmpty,
      reader.hasArticle(at), reader.dateEnds[at] == 0,
      reader.isCommon(.adjective, at: at) || reader.strong(.nisba, at: at) != nil,
      !reader.mayBeAny([.office, .title, .rank, .royal], at: at)
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
    } else if let own = properName(at: start), own.lowerBound == start {
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
  func properName(at start: Int) -> Range<Int>? {
    if reader.isMark(Mark.quote, at: start) { return quoted(start) }
    guard reader.isWord(start), reader.dateEnds[start] == 0 else { return nil }
    var at = start
    if reader.isArabic(start) {
      while at - start < 3, reader.isArabic(at), reader.isUnknown(at),
        reader.tokens[at].clitics.isEmpty, !reader.hasArticle(at), !reader.hasCommonShape(at),
        reader.length(at) > 2
      { at += 1 }
    } else {
      while at - start < 4, reader.isWord(at), reader.tokens[at].kind == .latin,
        reader.tokens[at].capitals > 0
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
    let isLinked = reader.tokens[first].clitics.isCoordinated
    if isFeminine(first) {
      guard endsInYaTa(first), first == 0 || isLinked || !reader.isNominal(first - 1) else {
        return nil
      }
    }
    return OrganizationName(
      tokens: first..<first + 1 + Int(nisba.length), kind: .organization,
      country: Int(nisba.entry.value))
  }

  private func isFeminine(_ token: Int) -> Bool { ends(token, in: "ة") || ends(token, in: "ه") }

  private func endsInYaTa(_ token: Int) -> Bool { ends(token, in: "ية") || ends(token, in: "يه") }

  /// The most words of a quoted name.
  static let longestQuote = 5

  /// The words between a quotation mark and the next one.
  func quoted(_ mark: Int) -> Range<Int>? {
    var at = mark + 1
    while at < reader.tokens.count, at - mark <= Self.longestQuote, reader.isWord(at) { at += 1 }
    guard at > mark + 1, reader.isMark(Mark.quote, at: at) else { return nil }
    return mark + 1..<at
  }
}
