import TarikhCore

/// Tells for whom «سموه» or «معاليه» stands: the last person before it who bears such a title.
struct HonorificReader {
  let reader: TextReader
  let resolver: ActorResolver

  /// How many mentions back the person may be named.
  private static let reach = 40

  /// The mention of the person whom the word at a token stands for; nil where it is another word or nobody fits.
  func person(at token: Int) -> Int? {
    guard reader.text.startingClasses(at: token).has(.honorific),
      let hit = reader.text.longestHit(.honorific, at: token), hit.length == 1,
      !hit.entry.isWeak || followsVerb(token)
    else { return nil }
    return mentions(before: token).first { fits(Int(hit.entry.value), $0) }
  }

  /// «وصل سعادته», not «أعرب عن سعادته»: a word that is an ordinary one too counts as a subject alone.
  private func followsVerb(_ token: Int) -> Bool {
    guard token > 0, reader.tokens[token].clitics.isEmpty else { return false }
    return reader.tellsEvent(token - 1) || reader.isStatement(token - 1)
      || reader.isCommon(.verb, at: token - 1) && !reader.hasArticle(token - 1)
  }

  /// The last mentions of persons before a token, the nearest first.
  private func mentions(before token: Int) -> [Int] {
    var (low, high) = (0, resolver.mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if resolver.mentions[middle].tokens.lowerBound < token {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return (max(0, low - Self.reach)..<low).reversed().filter {
      resolver.mentions[$0].kind == .person
    }
  }

  private func fits(_ honorific: Int, _ mention: Int) -> Bool {
    guard let actor = resolver.mentions[mention].actor else { return false }
    return resolver.actors[actor].mentions.prefix(Self.reach).contains { other in
      resolver.mentions[other].titles.joined().contains {
        reader.lexicon.honorifics.goes(honorific, withTitleOf: reader.tokens[$0].stem)
      }
    }
  }
}
