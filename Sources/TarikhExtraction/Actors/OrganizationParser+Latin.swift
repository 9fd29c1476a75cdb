import TarikhCore

extension OrganizationParser {
  /// A run of capitalised words and linking ones that begins or ends with a head noun.
  func latinByHead(at first: Int) -> OrganizationName? {
    guard reader.tokens[first].kind == .latin, reader.tokens[first].capitals > 0 else { return nil }
    if let hit = reader.text.longestHit(.organizationHead, at: first) {
      return headFirst(hit, at: first)
    }
    return stateBody(at: first) ?? headLast(at: first)
  }

  /// "Ukrainian government", "Egyptian foreign ministry": a nisba and what a state has once, in lower case.
  private func stateBody(at first: Int) -> OrganizationName? {
    guard let nisba = reader.strong(.nisba, at: first) else { return nil }
    let at = first + Int(nisba.length)
    guard at < reader.tokens.count, reader.tokens[at].capitals == 0 else { return nil }
    for hit in reader.text.hits(at: at).reversed() {
      guard hit.entry.lexicalClass == .organizationTail else { continue }
      let head = reader.lexicon.actors.organizationHeads[Int(hit.entry.value)]
      if head.sort == .state {
        return OrganizationName(
          tokens: first..<at + Int(hit.length), kind: head.kind, country: Int(nisba.entry.value))
      }
    }
    return nil
  }

  private func headFirst(_ hit: LexicalHit, at first: Int) -> OrganizationName? {
    let head = reader.lexicon.actors.organizationHeads[Int(hit.entry.value)]
    var at = first + Int(hit.length)
    guard isLink(at), at + 1 < reader.tokens.count else { return nil }
    var country: Int?
    while at < reader.tokens.count, at - first <= Self.longestExtent {
      var step = at
      while isLink(step), step - at < 2 { step += 1 }
      guard step < reader.tokens.count, reader.tokens[step].kind == .latin,
        reader.tokens[step].capitals > 0, reader.dateEnds[step] == 0
      else { break }
      if let hit = reader.strong(.country, at: step) { country = Int(hit.entry.value) }
      at = step + 1
    }
    guard at > first + Int(hit.length) else { return nil }
    return OrganizationName(
      tokens: first..<at, kind: head.kind, country: country, sense: head.isPlace ? .site : .body)
  }

  private func isLink(_ token: Int) -> Bool {
    guard reader.isWord(token), reader.tokens[token].capitals == 0 else { return false }
    return reader.isSmallWord(.link, at: token)
  }

  /// "Justice Department", "Justice Party": a word that is a title too opens the name of a body right before its head noun.
  func opensBody(_ first: Int) -> Bool {
    let next = first + 1
    guard next < reader.tokens.count, reader.tokens[first].kind == .latin,
      reader.tokens[first].capitals > 0, reader.tokens[next].capitals > 0,
      reader.text.longestHit(.organizationTail, at: next) != nil,
      let title = reader.longest([.title, .rank, .office], at: first)
    else { return false }
    return title.entry.isWeak && title.length == 1
  }

  private func headLast(at first: Int) -> OrganizationName? {
    var at = first
    var end: Int?
    var kind = ActorKind.organization
    var sense = OrganizationName.Sense.body
    var country: Int?
    while at < reader.tokens.count, at - first < Self.longestExtent,
      reader.tokens[at].kind == .latin,
      reader.tokens[at].capitals > 0, reader.dateEnds[at] == 0
    {
      if let hit = reader.longest([.country, .nisba], at: at), !hit.entry.isWeak {
        country = Int(hit.entry.value)
      }
      if at == first, !opensBody(at), reader.longest([.title, .rank, .office], at: at) != nil {
        return nil
      }
      if at == first, reader.isCommon(.particle, at: at) { return nil }
      if at > first, let hit = reader.longest([.organizationTail, .organizationHead], at: at) {
        let head = reader.lexicon.actors.organizationHeads[Int(hit.entry.value)]
        if !head.isWeak || country != nil {
          end = at + Int(hit.length)
          kind = head.kind
          sense = head.isPlace ? .site : .body
        }
      }
      at += 1
    }
    guard let end else { return nil }
    if let own = reader.strong(.country, at: first), first + Int(own.length) >= end { return nil }
    return OrganizationName(
      tokens: first..<end, kind: kind, country: country, sense: sense)
  }
}
