import TarikhCore

/// Finds the words that name an actor in part: «حفتر» after «خليفة حفتر», «بيدو» after «شركة بيدو».
///
/// A last name that is nothing else stands alone anywhere. One that is a given name, a place or an ordinary
/// word too does so right after a verb in Arabic, and between words without capitals in English.
struct PartialNames {
  let reader: TextReader
  private let mentions: [ActorMention]
  /// Last words that are nothing but a family name.
  private var distinctive: Set<Int32> = []
  /// First and last words that may be something else.
  private var ambiguous: Set<Int32> = []
  /// The own names of bodies by their first word.
  private var bodies: [Int32: [Int]] = [:]
  private var covered: [Bool]

  init(reader: TextReader, mentions: [ActorMention], others: [Range<Int>]) {
    self.reader = reader
    self.mentions = mentions
    covered = Array(repeating: false, count: reader.tokens.count)
    for name in others { for token in name { covered[token] = true } }
    for (index, mention) in mentions.enumerated() {
      for token in mention.phrase { covered[token] = true }
      if let proper = mention.proper {
        bodies[reader.tokens[proper.lowerBound].stem, default: []].append(index)
      }
      if mention.kind == .person, mention.form == .name, mention.tokens.count > 1 {
        note(mention.tokens)
      }
    }
  }

  private mutating func note(_ name: Range<Int>) {
    let last = name.upperBound - 1
    if isDistinctive(last) {
      distinctive.insert(reader.tokens[last].stem)
    } else if isUsable(last) {
      ambiguous.insert(reader.tokens[last].stem)
    }
    if reader.has(.givenName, at: name.lowerBound), isUsable(name.lowerBound) {
      ambiguous.insert(reader.tokens[name.lowerBound].stem)
    }
  }

  /// The mentions with the partial ones among them, in text order.
  func completed() -> [ActorMention] {
    guard !distinctive.isEmpty || !ambiguous.isEmpty || !bodies.isEmpty else { return mentions }
    var found: [ActorMention] = []
    for sentence in reader.text.sentences {
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        if reader.tokens[at].isWord, !covered[at], reader.dateEnds[at] == 0,
          let mention = person(at) ?? body(at, limit: sentence.tokens.upperBound)
        {
          found.append(mention)
          at = mention.tokens.upperBound
        } else {
          at += 1
        }
      }
    }
    return (mentions + found).sorted { $0.phrase.lowerBound < $1.phrase.lowerBound }
  }

  // MARK: Persons

  private func person(_ token: Int) -> ActorMention? {
    let stem = reader.tokens[token].stem
    guard reader.isArabic(token) || reader.tokens[token].capitals > 0, !isPartOfName(token),
      distinctive.contains(stem) || ambiguous.contains(stem) && standsAlone(token)
    else { return nil }
    return ActorMention(
      tokens: token..<token + 1, phrase: token..<token + 1, kind: .person, form: .name)
  }

  /// Whether what stands before an ambiguous word makes it a name.
  private func standsAlone(_ token: Int) -> Bool {
    guard token > 0 else { return false }
    guard reader.isArabic(token) else { return isLoneCapital(token) }
    guard reader.isArabic(token - 1), reader.tokens[token].clitics.isEmpty,
      !reader.isPrepositionByLastLetter(token)
    else { return false }
    return !reader.hasArticle(token - 1)
      && (reader.isCommon(.verb, at: token - 1) || reader.tellsEvent(token - 1))
      && (!reader.mayBe(.marker, at: token) || reader.isNameByLetters(token))
  }

  private func isLoneCapital(_ token: Int) -> Bool {
    guard reader.tokens[token].capitals == 1, reader.length(token) > 2 else { return false }
    let next = token + 1
    let isBeside = { (at: Int) in reader.isWord(at) && reader.tokens[at].capitals > 0 }
    return !isBeside(token - 1) && !isBeside(next) && !reader.mayBe(.temporal, at: token)
  }

  /// Whether the word beside it may belong to the same name, so that it is no family name standing alone.
  private func isPartOfName(_ token: Int) -> Bool {
    let next = token + 1
    guard reader.isArabic(token), reader.isArabic(next), reader.tokens[next].clitics.isEmpty else {
      return false
    }
    return reader.has(.familyName, at: next) || reader.has(.givenName, at: next)
      || reader.isUnknown(next) && !reader.hasCommonShape(next)
  }

  private static let ordinary: LexicalClasses = [
    .common, .place, .country, .nisba, .marker, .trigger, .temporal,
  ]

  /// Whether a last word can stand for its person alone: not an ordinary word, not a given name, not a place.
  private func isDistinctive(_ token: Int) -> Bool {
    if reader.has(.familyName, at: token) { return true }
    if reader.mayBe(.givenName, at: token) { return false }
    return !reader.mayBeAny(Self.ordinary, at: token) && reader.length(token) > 2
  }

  private func isUsable(_ token: Int) -> Bool {
    reader.length(token) > 2 && !reader.mayBeAny([.nisba, .temporal, .nameParticle], at: token)
  }

  // MARK: Bodies

  /// The own name of a body that was named with its head noun before; an ordinary word only in quotes.
  private func body(_ token: Int, limit: Int) -> ActorMention? {
    for index in bodies[reader.tokens[token].stem] ?? [] {
      guard let proper = mentions[index].proper, token + proper.count <= limit else { continue }
      let here = token..<token + proper.count
      guard zip(here, proper).allSatisfy({ reader.tokens[$0].stem == reader.tokens[$1].stem }),
        !isOrdinary(proper) || isQuoted(here)
      else { continue }
      return ActorMention(
        tokens: here, phrase: here, kind: mentions[index].kind, form: .name, proper: here)
    }
    return nil
  }

  private func isOrdinary(_ name: Range<Int>) -> Bool {
    name.allSatisfy { token in
      reader.tokens[token].kind == .latin
        ? reader.tokens[token].capitals == 0
        : reader.mayBeAny([.givenName, .familyName], at: token)
          || reader.mayBeAny(Self.ordinary, at: token) || reader.hasArticle(token)
    }
  }

  private func isQuoted(_ name: Range<Int>) -> Bool {
    name.lowerBound > 0 && reader.isMark(Mark.quote, at: name.lowerBound - 1)
      && reader.isMark(Mark.quote, at: name.upperBound)
  }
}
