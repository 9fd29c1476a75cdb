import TarikhCore

/// A body's name as it was read.
struct OrganizationName {
  let tokens: Range<Int>
  let kind: ActorKind
  /// The row of the organization table, for a named body.
  let row: Int?
  /// The country in the name, by its row.
  let country: Int?
}

/// Reads the name of a body from a token on: by the table, or by a head noun and what belongs to it.
struct OrganizationParser {
  let reader: TextReader

  /// The most words after a head noun.
  static let longestExtent = 8

  func organization(at first: Int) -> OrganizationName? {
    guard reader.isWord(first), reader.dateEnds[first] == 0 else { return nil }
    let named = reader.strong(.organization, at: first)
    let built = reader.isArabic(first) ? arabicByHead(at: first) : latinByHead(at: first)
    if let named, Int(named.length) >= (built?.tokens.count ?? 0), isCapitalised(named) {
      return name(first, named)
    }
    return built
  }

  private func isCapitalised(_ hit: LexicalHit) -> Bool {
    let token = reader.tokens[Int(hit.token)]
    return token.kind != .latin || token.capitals > 0
  }

  private func name(_ first: Int, _ hit: LexicalHit) -> OrganizationName {
    let entry = reader.lexicon.actors.organizations[Int(hit.entry.value)]
    var end = first + Int(hit.length)
    let country = entry.country.flatMap { iso in
      reader.lexicon.places.countries.firstIndex { $0.iso == iso }
    }
    if reader.isArabic(first), end < reader.tokens.count, reader.tokens[end].clitics.isEmpty,
      reader.hasArticle(end), let nisba = reader.strong(.nisba, at: end), reader.hasArticle(end - 1)
    {
      end += Int(nisba.length)
    }
    return OrganizationName(
      tokens: first..<end, kind: entry.kind, row: Int(hit.entry.value), country: country)
  }

  // MARK: Arabic

  private func arabicByHead(at first: Int) -> OrganizationName? {
    guard let hit = reader.text.longestHit(.organizationHead, at: first) else { return nil }
    let head = reader.lexicon.actors.organizationHeads[Int(hit.entry.value)]
    let headIsDefinite = reader.hasArticle(first)
    var at = first + Int(hit.length)
    var country: Int?
    var hasKnownComplement = false
    while at < reader.tokens.count, at - first <= Self.longestExtent, reader.isArabic(at),
      reader.dateEnds[at] == 0
    {
      guard let step = extend(at, headIsDefinite: headIsDefinite) else { break }
      if let found = step.country { country = found }
      hasKnownComplement = hasKnownComplement || step.isKnown
      at = step.end
    }
    guard at > first + Int(hit.length) || hit.length > 1 else { return nil }
    if head.isWeak, hit.length == 1 { return nil }
    if hit.entry.isWeak || headIsDefinite && hit.length == 1, !hasKnownComplement { return nil }
    return OrganizationName(tokens: first..<at, kind: head.kind, row: nil, country: country)
  }

  private func extend(_ at: Int, headIsDefinite: Bool) -> (end: Int, country: Int?, isKnown: Bool)?
  {
    let token = reader.tokens[at]
    if !token.clitics.isEmpty {
      guard token.clitics == .wa, reader.hasArticle(at), !reader.isCommon(.verb, at: at),
        let hit = reader.strong(.portfolio, at: at)
      else { return nil }
      return (at + Int(hit.length), nil, true)
    }
    if let hit = reader.longest([.nisba, .country], at: at), !hit.entry.isWeak {
      return (at + Int(hit.length), Int(hit.entry.value), true)
    }
    if let hit = reader.strong(.organization, at: at), !headIsDefinite {
      return (at + Int(hit.length), nil, true)
    }
    if reader.longest([.title, .rank, .royal, .office], at: at) != nil { return nil }
    if let hit = reader.longest([.portfolio, .place], at: at), !hit.entry.isWeak, !headIsDefinite,
      !reader.hasArticle(at - 1)
    {
      return (at + Int(hit.length), nil, true)
    }
    if reader.marker(at: at) != nil || reader.mayBe(.trigger, at: at)
      || reader.isCommon(.verb, at: at)
      || reader.isCommon(.particle, at: at) || reader.mayBe(.temporal, at: at)
    {
      return nil
    }
    if reader.hasArticle(at) {
      if headIsDefinite || reader.hasArticle(at - 1), !isAdjectival(at) { return nil }
      return (at + 1, nil, true)
    }
    guard !headIsDefinite, reader.isArabic(at + 1), reader.tokens[at + 1].clitics.isEmpty else {
      return nil
    }
    let opensConstruct = reader.isCommon(.noun, at: at) || reader.mayBe(.organizationHead, at: at)
    let follows =
      reader.hasArticle(at + 1) || reader.longest([.country, .place], at: at + 1) != nil
    return opensConstruct && follows ? (at + 1, nil, false) : nil
  }

  /// Whether a definite word goes on with the noun before it: a known adjective, or one in ي or ية.
  private func isAdjectival(_ token: Int) -> Bool {
    if reader.isCommon(.adjective, at: token) || reader.mayBe(.nisba, at: token) { return true }
    let word = reader.text.bytes[
      Int(reader.tokens[token].stemStart)..<Int(reader.tokens[token].end)]
    return ["ي", "ية"].contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
      && word.count > 12
  }

  // MARK: Latin

  /// A run of capitalised words and linking ones that begins or ends with a head noun.
  private func latinByHead(at first: Int) -> OrganizationName? {
    guard reader.tokens[first].kind == .latin, reader.tokens[first].capitals > 0 else { return nil }
    if let hit = reader.text.longestHit(.organizationHead, at: first) {
      return headFirst(hit, at: first)
    }
    return headLast(at: first)
  }

  private func headFirst(_ hit: LexicalHit, at first: Int) -> OrganizationName? {
    let head = reader.lexicon.actors.organizationHeads[Int(hit.entry.value)]
    var at = first + Int(hit.length)
    guard isLink(at), at + 1 < reader.tokens.count else { return nil }
    var country: Int?
    while at < reader.tokens.count, at - first <= Self.longestExtent {
      let step = isLink(at) ? at + 1 : at
      guard step < reader.tokens.count, reader.tokens[step].kind == .latin,
        reader.tokens[step].capitals > 0, reader.dateEnds[step] == 0
      else { break }
      if let hit = reader.strong(.country, at: step) { country = Int(hit.entry.value) }
      at = step + 1
    }
    guard at > first + Int(hit.length) else { return nil }
    return OrganizationName(tokens: first..<at, kind: head.kind, row: nil, country: country)
  }

  private func isLink(_ token: Int) -> Bool {
    guard reader.isWord(token), reader.tokens[token].capitals == 0 else { return false }
    return ["of", "for", "the", "on"].contains(reader.text.surface(token..<token + 1))
  }

  private func headLast(at first: Int) -> OrganizationName? {
    var at = first
    var end: Int?
    var kind = ActorKind.organization
    var country: Int?
    while at < reader.tokens.count, at - first < Self.longestExtent,
      reader.tokens[at].kind == .latin,
      reader.tokens[at].capitals > 0, reader.dateEnds[at] == 0
    {
      if let hit = reader.longest([.country, .nisba], at: at), !hit.entry.isWeak {
        country = Int(hit.entry.value)
      }
      if at == first, reader.longest([.title, .rank, .office], at: at) != nil { return nil }
      if at == first, reader.isCommon(.particle, at: at) { return nil }
      if at > first, let hit = reader.longest([.organizationTail, .organizationHead], at: at) {
        let head = reader.lexicon.actors.organizationHeads[Int(hit.entry.value)]
        if !head.isWeak || country != nil {
          end = at + Int(hit.length)
          kind = head.kind
        }
      }
      at += 1
    }
    guard let end else { return nil }
    return OrganizationName(tokens: first..<end, kind: kind, row: nil, country: country)
  }
}
