import TarikhCore

/// Whom the words around a side name.
extension StanceClause {
  /// The actors for or against whom a side is taken, where the first word behind the links is theirs; nil where it is not.
  func targets(at token: Int, _ row: StanceRow, isDirect: Bool = true) -> [Int]? {
    var token = token
    while let chunk = chunk(startingAt: token), isAttribute(chunk) {
      token = chunks[chunk].tokens.upperBound
    }
    if row.hasLam, let chunk = chunk(startingAt: token), chunks[chunk].clitics.contains(.la) {
      return targets(from: chunk)
    }
    for link in row.links {
      if let end = end(of: link, at: token), let chunk = chunkAfterArticle(at: end),
        chunks[chunk].clitics.isEmpty, let found = targets(from: chunk)
      {
        return found
      }
    }
    guard isDirect, row.isDirect, let chunk = chunkAfterArticle(at: token),
      chunks[chunk].clitics.isEmpty
    else { return nil }
    return targets(from: chunk)
  }

  /// The actors from a chunk on that «و» or "and" joins; nil where what they have is meant and not they: "Egypt's efforts".
  private func targets(from first: Int) -> [Int]? {
    guard let actor = actor(at: first), !isPossessed(first) else { return nil }
    var targets = [actor]
    var at = first + 1
    while at < chunks.count {
      if chunks[at].clitics == .wa, let other = self.actor(at: at) {
        targets.append(other)
        at += 1
      } else if reader.isSmallWord(.and, chunks[at].tokens), at + 1 < chunks.count,
        let other = self.actor(at: at + 1), !isPossessed(at + 1)
      {
        targets.append(other)
        at += 2
      } else {
        break
      }
    }
    return targets
  }

  /// "Egypt's plan", "the Lebanon bill": whether a name of English only tells whose or which thing is meant.
  private func isPossessed(_ chunk: Int) -> Bool {
    guard chunk + 1 < chunks.count, !reader.isArabic(chunks[chunk].tokens.lowerBound) else {
      return false
    }
    switch chunks[chunk + 1].kind {
    case .noun, .verb, .trigger: return true
    case .mark:
      return chunk + 2 < chunks.count && chunks[chunk + 2].kind == .noun
        && reader.text.surface(chunks[chunk + 2].tokens) == "s"
    default: return false
    }
  }

  /// "support for Lebanon had fallen": whether a verb follows the actors, whose subject the noun is.
  func isSubject(after token: Int) -> Bool {
    let rest = chunks.drop { $0.tokens.lowerBound < token }
      .drop {
        switch $0.kind {
        case .actor, .place, .filler: true
        case .marker(let marker):
          ClauseScan.prepositions[marker] != nil || ClauseScan.slotless.contains(marker)
        default: false
        }
      }
    return rest.first?.kind == .marker(.auxiliary)
  }

  /// An actor without a proclitic at a token, and where it ends.
  func bareActor(at token: Int) -> (actor: Int, end: Int)? {
    guard let chunk = chunk(startingAt: token), chunks[chunk].clitics.isEmpty,
      let actor = actor(at: chunk)
    else { return nil }
    return (actor, chunks[chunk].tokens.upperBound)
  }

  /// «دعم الحكومة للمشروع»: whether what follows is what the side is taken on.
  func goesOn(at token: Int) -> Bool {
    var next = chunk(startingAt: token)
    while let chunk = next, chunks[chunk].kind == .filler {
      next = chunk + 1 < chunks.count ? chunk + 1 : nil
    }
    guard let chunk = next else { return false }
    if !chunks[chunk].clitics.isDisjoint(with: [.la, .ba]) { return true }
    return [.marker(.to), .marker(.with), .marker(.on)].contains(chunks[chunk].kind)
  }

  /// The actor that a chunk names, countries included.
  func actor(at chunk: Int) -> Int? {
    guard chunk >= 0, chunk < chunks.count else { return nil }
    switch chunks[chunk].kind {
    case .actor(let mention): return resolver.mentions[mention].actor
    case .place(let place): return resolver.countryActor(place)
    default: return nil
    }
  }

  /// The actor that fills a slot.
  func actor(_ argument: Argument) -> Int? {
    switch argument {
    case .actor(let mention): resolver.mentions[mention].actor
    case .place(let place): resolver.countryActor(place)
    case .sides, .visitor: nil
    }
  }

  /// Whether somebody may speak for an actor: his country, or the body that his office is of.
  func speaks(_ speaker: Int, for actor: Int) -> Bool {
    if speaker == actor { return true }
    let countries = CountryFinder(resolver: resolver, places: mentions.places)
    if resolver.actors[actor].kind == .country {
      return countries.country(of: speaker) == countries.country(of: actor)
    }
    let phrases = resolver.actors[speaker].mentions.map { resolver.mentions[$0].phrase }
    return resolver.actors[actor].mentions.contains { mention in
      phrases.contains { $0.overlaps(resolver.mentions[mention].tokens) }
    }
  }

  // MARK: Chunks

  private func chunk(startingAt token: Int) -> Int? {
    chunks.firstIndex { $0.tokens.lowerBound == token }
  }

  private func chunkAfterArticle(at token: Int) -> Int? {
    guard let chunk = chunk(startingAt: token) else { return nil }
    let isArticle = reader.isSmallWord(.article, chunks[chunk].tokens)
    return isArticle && chunk + 1 < chunks.count ? chunk + 1 : chunk
  }

  /// Where the words of a link end that start at a token; nil where they are others.
  private func end(of link: [String], at token: Int) -> Int? {
    let end = token + link.count
    guard end < reader.tokens.count else { return nil }
    for (word, at) in zip(link, token..<end)
    where !reader.isWord(at) || Orthography.folded(reader.text.surface(at..<at + 1)) != word {
      return nil
    }
    return end
  }

  /// How many tokens the words of a class take at a token; nil where they are others.
  func length(of stanceClass: StanceClass, at token: Int) -> Int? {
    guard token < reader.tokens.count else { return nil }
    return reader.text.hits(at: token).last {
      $0.entry.lexicalClass == .stance
        && reader.lexicon.stances.rows[Int($0.entry.value)].stanceClass == stanceClass
    }.map { Int($0.length) }
  }

  /// Where «بلاده», "his country" starts that ends with a chunk; nil where other words do.
  func ownStart(endingAt chunk: Int) -> Int? {
    for start in [chunk, chunk - 1] where start >= 0 {
      let token = chunks[start].tokens.lowerBound
      if let length = length(of: .own, at: token),
        token + length == chunks[chunk].tokens.upperBound
      {
        return start
      }
    }
    return nil
  }

  /// "Egypt's", "his country's" before a noun: where it starts, and the actor; none where it is the speaker's own.
  func possessor(endingAt chunk: Int) -> (actor: Int?, start: Int)? {
    guard chunk >= 0 else { return nil }
    if reader.isSmallWord(.possessive, chunks[chunk].tokens) { return (nil, chunk) }
    guard chunk > 1, chunks[chunk].kind == .noun,
      reader.text.surface(chunks[chunk].tokens) == "s", chunks[chunk - 1].kind == .mark
    else { return nil }
    if let own = ownStart(endingAt: chunk - 2) { return (nil, own) }
    return actor(at: chunk - 2).map { ($0, chunk - 2) }
  }

  /// An adjective, or a noun that changes nothing: «استمرار دعمه», "its full support".
  func isAttribute(_ chunk: Int) -> Bool {
    let token = chunks[chunk].tokens.lowerBound
    if length(of: .keeps, at: token) != nil { return true }
    return chunks[chunk].kind == .filler && reader.isCommon(.adjective, at: token)
      && !reader.isSmallWord(.possessive, chunks[chunk].tokens)
  }

  /// What may stand between a speaker and a verb that is said of him.
  func isAuxiliary(_ chunk: Int) -> Bool {
    switch chunks[chunk].kind {
    case .filler, .marker(.auxiliary): true
    default: false
    }
  }
}
