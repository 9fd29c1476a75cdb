import TarikhCore

/// Which forms of the gazetteer stand for their entries, and which belong to something longer.
extension GazetteerOverlay {
  /// Whether a form is no part of a longer name that the rules have read.
  func stands(_ name: ListedName) -> Bool {
    if name.tokens.flatMap({ othersAt[$0] }).contains(where: { isPart(name.tokens, of: $0) }) {
      return false
    }
    return !covering(name.tokens).contains { index in
      let mention = mentions.actors[index]
      guard mention.form == .name, mention.proper != name.tokens else { return false }
      return isPart(name.tokens, of: mention.tokens, mention.kind)
        || isTitle(name, of: mention)
    }
  }

  /// «جامعة زرقون بلشاف», "Balshaf Airport": a head noun makes a person's name that of a body, a place or a family.
  func isLent(_ listed: ListedName) -> Bool {
    guard isPerson(listed) else { return false }
    let name = listed.tokens
    if let tail = reader.longest([.organizationTail], at: name.upperBound), isDedicated(tail) {
      return reader.tokens[name.upperBound].capitals > 0
    }
    var end = name.lowerBound
    let titles: LexicalClasses = [.title, .rank, .royal]
    while end > 0, reader.isWord(end - 1), reader.mayBeAny(titles, at: end - 1) { end -= 1 }
    return (max(0, end - 3)..<end).contains { token in
      reader.text.hits(at: token).contains {
        $0.entry.lexicalClass == .organizationHead && token + Int($0.length) == end
          && isDedicated($0) && (token..<end).allSatisfy(takesName)
      }
    }
  }

  /// «رئيس المجلس زرقون بلشاف»: after a head with the article a name is that of another.
  private func takesName(_ token: Int) -> Bool {
    reader.isArabic(token) ? !reader.hasArticle(token) : reader.tokens[token].capitals > 0
  }

  private func isDedicated(_ hit: LexicalHit) -> Bool {
    let head = reader.lexicon.actors.organizationHeads[Int(hit.entry.value)]
    return head.mayBeDedicated || head.sort == .family || head.sort == .named
  }

  /// Whether words belong to a longer name.
  private func isPart(_ name: Range<Int>, of longer: Range<Int>, _ kind: ActorKind? = nil) -> Bool {
    guard longer.count > name.count, longer.holds(name) else { return false }
    if name.count == 1 { return true }
    if longer.lowerBound == name.lowerBound { return false }
    // «سالم الورفلي زرقون بلشاف» without a comma are two persons.
    let before = longer.lowerBound..<name.lowerBound
    return kind != .person || isOneName(before) || finder.names.isLineage(before.upperBound - 1)
  }

  /// Whether words are one name of a chain: «مراد», «عبد الله».
  private func isOneName(_ words: Range<Int>) -> Bool {
    words.count == 1 || words.count == 2 && reader.mayBe(.nameParticle, at: words.lowerBound)
  }

  /// Whether a word that may stand for a person («المشير») is here the title of one who is named.
  private func isTitle(_ name: ListedName, of mention: ActorMention) -> Bool {
    isPerson(name) && mention.kind == .person && name.tokens.count == 1
      && name.tokens.upperBound <= mention.tokens.lowerBound
      && mention.titles.contains { $0.holds(name.tokens) }
  }

  private func isPerson(_ name: ListedName) -> Bool {
    reader.lexicon.gazetteer.entries[name.entry].kind == .person
  }
}

extension Range<Int> {
  /// Whether other tokens are all among these.
  func holds(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
