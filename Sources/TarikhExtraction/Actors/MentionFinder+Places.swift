import TarikhCore

extension MentionFinder {
  /// A building that a table has keeps its row; another one is known by its words.
  func place(of site: OrganizationName) -> PlaceMention {
    let first = site.tokens.lowerBound
    if let hit = reader.strong(.place, at: first), Int(hit.length) == site.tokens.count {
      return PlaceMention(tokens: site.tokens, row: Int(hit.entry.value), country: nil)
    }
    return PlaceMention(
      tokens: site.tokens, row: nil, country: site.country, name: reader.hash(site.tokens))
  }

  /// «في البيت الأبيض», "at the Kremlin": a body that is called as its building is, after words that tell where.
  func isWhere(_ body: OrganizationName) -> Bool {
    let first = body.tokens.lowerBound
    guard
      reader.text.hits(at: first).contains(where: {
        $0.entry.lexicalClass == .place && Int($0.length) == body.tokens.count
      })
    else { return false }
    if reader.tokens[first].clitics.contains(.ba) { return true }
    let before = reader.isSmallWord(.article, at: first - 1) ? first - 2 : first - 1
    return before >= 0 && reader.marker(at: before)?.kind == .in
  }

  /// «في مكتبه», "in his office": where the one official who is named before it in the sentence holds office.
  func readSeat(_ at: Int, into mentions: inout Mentions) -> Int? {
    guard reader.text.startingClasses(at: at).has(.seat),
      let hit = reader.longest([.seat], at: at),
      reader.tokens[at].clitics.contains(.ba)
        || at > 0 && reader.marker(at: at - 1)?.kind == .in,
      let sentence = reader.text.sentence(holding: at)
    else { return nil }
    let first = reader.text.sentences[sentence].tokens.lowerBound
    let territories = Set(
      mentions.actors.reversed().prefix { $0.phrase.lowerBound >= first }
        .filter { $0.kind == .person && !isEnvoy($0) }.map(territory))
    guard territories.count == 1, let territory = territories.first ?? nil else { return nil }
    let tokens = at..<at + Int(hit.length)
    if namesTown(tokens.upperBound) { return nil }
    mentions.places.append(
      PlaceMention(tokens: tokens, row: territory.row, country: territory.country))
    return tokens.upperBound
  }

  /// «في مكتبه بعمان»: the text tells itself where.
  private func namesTown(_ token: Int) -> Bool {
    guard reader.isWord(token) else { return false }
    let isGoverned = reader.marker(at: token)?.kind == .in
    return reader.longest([.place, .region, .country], at: isGoverned ? token + 1 : token) != nil
      && (isGoverned || reader.tokens[token].clitics.contains(.ba))
  }

  private struct Territory: Hashable {
    let row: Int?
    let country: Int?
  }

  private func isEnvoy(_ mention: ActorMention) -> Bool {
    mention.offices.contains { reader.lexicon.actors.offices[$0.row].kind == "diplomat" }
  }

  /// The town or region that somebody holds office in, else his country.
  private func territory(of mention: ActorMention) -> Territory? {
    let isLocal = mention.offices.contains {
      reader.lexicon.actors.offices[$0.row].kind == "local"
    }
    var country = mention.country
    for at in mention.titles.joined() {
      guard let hit = reader.longest([.place, .region, .country], at: at) else { continue }
      if hit.entry.lexicalClass == .country {
        country = country ?? Int(hit.entry.value)
      } else if !hit.entry.isWeak || isLocal {
        return Territory(row: Int(hit.entry.value), country: nil)
      }
    }
    return country.map { Territory(row: nil, country: $0) }
  }

  func readPlace(_ at: Int, into mentions: inout Mentions) -> Int {
    guard let hit = reader.longest([.country, .place, .region], at: at) else {
      if let country = countryByEpithet(at) {
        mentions.places.append(PlaceMention(tokens: at..<at + 1, row: nil, country: country))
        return at + 1
      }
      return readTown(at, into: &mentions)
    }
    let range = at..<at + Int(hit.length)
    guard isPlace(hit, at: at) else { return at + 1 }
    if reader.isDescribed(range), isNamed(hit, by: range.upperBound) { return range.upperBound }
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

  /// «العاصمة السودانية الخرطوم»: whether the name of a place stands right behind its description.
  private func isNamed(_ place: LexicalHit, by next: Int) -> Bool {
    guard next < reader.tokens.count, reader.tokens[next].clitics.isEmpty else { return false }
    return reader.text.hits(at: next).contains {
      $0.entry.lexicalClass == .place && $0.entry.value == place.entry.value
    }
  }

  /// «المملكة»: the only country of those that are called so which the article names.
  private func countryByEpithet(_ token: Int) -> Int? {
    guard reader.text.startingClasses(at: token).has(.epithet),
      let hit = reader.text.longestHit(.epithet, at: token), hit.length == 1,
      reader.strong(.nisba, at: token + 1) == nil
    else { return nil }
    let named = reader.lexicon.places.epithets[Int(hit.entry.value)].filter(reader.names)
    return named.count == 1 ? named[0] : nil
  }

  /// The country of a capital that speaks, and so stands for its government: «أكدت باريس», "Washington said".
  func government(_ hit: LexicalHit, at token: Int) -> Int? {
    guard isCapital(hit), hit.length == 1, speaks(token) else { return nil }
    let iso = reader.lexicon.places.places[Int(hit.entry.value)].country
    return reader.lexicon.places.countries.firstIndex { $0.iso == iso }
  }

  func speaks(_ token: Int) -> Bool {
    guard reader.isArabic(token) else {
      let isFirst =
        reader.beginsSentence(token) || token > 0 && reader.isMark(Mark.comma, at: token - 1)
      return isFirst && reader.isStatement(token + 1)
    }
    return token > 0 && reader.tokens[token].clitics.isEmpty && reader.isStatement(token - 1)
      && organizations.isFeminineVerb(token - 1)
  }

  /// «مدينة هورست»: a town that no table has, after its head noun.
  func readTown(_ at: Int, into mentions: inout Mentions) -> Int {
    guard reader.isArabic(at), !reader.hasArticle(at), reader.isAreaHead(at),
      reader.isArabic(at + 1), let name = townName(at + 1)
    else { return at + 1 }
    let nisba = reader.strong(.nisba, at: name.upperBound)
    mentions.places.append(
      PlaceMention(
        tokens: name, row: nil, country: nisba.map { Int($0.entry.value) },
        name: reader.hash(name)))
    return name.upperBound
  }

  /// The name of a town after its head noun: words that no table has, or one that may be somebody's.
  private func townName(_ at: Int) -> Range<Int>? {
    if let name = organizations.properName(at: at), name.lowerBound == at { return name }
    guard reader.dateEnds[at] == 0, reader.tokens[at].clitics.isEmpty, reader.length(at) > 2,
      reader.isUnknown(at) || isOnlyName(at)
    else { return nil }
    return at..<at + 1
  }

  /// «مدينة هورست الألمانية»: a word that the tables have as a person's name alone, and no name after it.
  private func isOnlyName(_ token: Int) -> Bool {
    guard !reader.mayBeAny([.common, .trigger, .marker, .nameParticle], at: token),
      reader.mayBeAny([.givenName, .familyName], at: token)
    else { return false }
    let next = token + 1
    return !reader.isArabic(next) || !reader.tokens[next].clitics.isEmpty
      || reader.strong(.nisba, at: next) != nil || reader.dateEnds[next] > 0
      || reader.marker(at: next) != nil
  }

  func isCapital(_ hit: LexicalHit) -> Bool {
    hit.entry.lexicalClass == .place
      && reader.lexicon.places.places[Int(hit.entry.value)].rank == .capital
  }

  func isPlace(_ hit: LexicalHit, at token: Int) -> Bool {
    if reader.tokens[token].kind == .latin, reader.tokens[token].capitals == 0 { return false }
    if hit.length == 1, reader.endsInPronoun(token) { return false }
    guard hit.entry.isWeak else { return true }
    guard token > 0, reader.isWord(token - 1) else {
      return reader.tokens[token].clitics.contains(.ba)
    }
    if reader.isAreaHead(token - 1) { return true }
    guard let marker = reader.marker(at: token - 1), marker.length == 1,
      marker.kind == .in || marker.kind == .to || marker.kind == .from
    else { return false }
    return hit.length > 1 || isCapital(hit) || hit.entry.lexicalClass == .region
      || reader.tokens[token].kind == .latin
      || !reader.mayBe(.common, at: token) || marker.kind != .from && endsPhrase(token + 1)
  }

  /// Whether no noun or adjective goes on after a word: «إلى العقبة يوم الجمعة», not «في العقبة الكبرى».
  private func endsPhrase(_ token: Int) -> Bool {
    guard let sentence = reader.text.sentence(holding: token - 1),
      reader.text.sentences[sentence].tokens.contains(token), reader.isWord(token)
    else { return true }
    return reader.dateEnds[token] > 0 || reader.marker(at: token) != nil
      || reader.tokens[token].clitics.isCoordinated || reader.isGrammar(token)
  }
}
