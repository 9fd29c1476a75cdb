import TarikhCore

extension NameParser {
  /// «محمد المختار الفال»: a known family name after another word with the article.
  func isSecondSurname(_ token: Int) -> Bool {
    reader.isArabic(token) && reader.hasArticle(token) && reader.has(.familyName, at: token)
      && !reader.mayBeAny([.common, .nisba, .place, .country], at: token)
  }

  /// Whether «بن» or «بنت» stands here, after which a name ends in the family's.
  func isLineage(_ token: Int) -> Bool {
    let word = reader.letters(of: token)
    return Self.lineage.contains { word.elementsEqual($0) }
  }

  static let lineage: [[UInt8]] = ["بن", "بنت", "ابن"].map { Array($0.utf8) }

  /// Whether an office without the article stands here: «نائب المستشارة».
  func opensOffice(_ token: Int) -> Bool {
    guard reader.isArabic(token), reader.tokens[token].clitics.isEmpty, !reader.hasArticle(token),
      let office = reader.longest([.office], at: token)
    else { return false }
    return !office.entry.isWeak
      && (office.length > 1
        || reader.isArabic(token + 1) && reader.tokens[token + 1].clitics.isEmpty)
  }

  /// Whether a comma, full stop or bracket ends a name that a comma began.
  func isSetOff(_ end: Int) -> Bool {
    [Mark.comma, Mark.period, Mark.closeBracket].contains { reader.isMark($0, at: end) }
  }

  /// «الرسمية», «التفقدية»: a feminine adjective, which goes on with the noun before the name rather than with it.
  private func isFeminineAdjective(_ token: Int) -> Bool {
    reader.hasArticle(token) && reader.hasEnding(["ة"], at: token)
      && reader.isCommon(.adjective, at: token) && !reader.mayBe(.familyName, at: token)
  }

  /// The end of a family name that is an ordinary word with the article: «ماهر بن سعد الجديد».
  func surname(_ token: Int, isShort: Bool) -> Int? {
    let isPlain =
      !isShort && reader.isArabic(token) && endsPhrase(token)
      && reader.isCommon(.adjective, at: token)
    guard reader.hasArticle(token) || isPlain, !isFeminineAdjective(token),
      reader.tokens[token].clitics.isEmpty,
      reader.dateEnds[token] == 0, !reader.mayBeAny(Self.blocking, at: token),
      isShort || !reader.mayBe(.nisba, at: token),
      !reader.mayBeAny([.trigger, .country, .place], at: token),
      !reader.isCommon(.verb, at: token), !reader.isCommon(.particle, at: token),
      !reader.isCommon(.adverb, at: token), !reader.isCommon(.number, at: token)
    else { return nil }
    if endsPhrase(token) || isShort && standsAlone(token) { return token + 1 }
    let isNoun = reader.isCommon(.noun, at: token)
    let isSurname = reader.isUnknown(token) || reader.isCommon(.adjective, at: token) && !isNoun
    return isSurname && !isShort ? token + 1 : nil
  }

  /// «الوزير سامر الجندي إلى»: a known word with the article after a given name that no definite word goes on with.
  private func standsAlone(_ token: Int) -> Bool {
    let isKnown =
      reader.mayBe(.nisba, at: token) || reader.bareStem(of: token) != reader.tokens[token].stem
    let next = token + 1
    return isKnown
      && (!reader.hasArticle(next) || reader.dateEnds[next] > 0
        || reader.mayBeAny([.title, .office, .rank, .royal, .country, .place], at: next))
  }

  /// Whether a mark, a conjunction or an office follows, so that the word is not the head of a phrase.
  func endsPhrase(_ token: Int) -> Bool {
    let next = token + 1
    guard reader.isWord(next) else { return true }
    return reader.tokens[next].clitics.contains(.wa)
      || reader.mayBeAny([.office, .title, .rank], at: next) && !reader.hasArticle(next)
  }

  /// «الدكتور مساعد العيبان», «المهندس عصام الملا»: a word of office that its neighbours make a name.
  func isNameByPlace(_ token: Int, first: Int, evidence: NameEvidence) -> Bool {
    if token == first { return precedesSurname(token, hasTitle: evidence.isTitle) }
    return evidence.isTitle && reader.hasArticle(token) && reader.mayBe(.familyName, at: token)
      && reader.has(.givenName, at: token - 1) && endsPhrase(token)
  }

  /// Whether a given name that is an office too («مساعد») stands before «بن» or a family name.
  func precedesSurname(_ token: Int, hasTitle: Bool) -> Bool {
    let next = token + 1
    guard reader.isArabic(token), reader.mayBe(.givenName, at: token), !reader.hasArticle(token),
      reader.isArabic(next), reader.tokens[next].clitics.isEmpty
    else { return false }
    return isLineage(next)
      || hasTitle && reader.hasArticle(next) && reader.has(.familyName, at: next)
        && !reader.mayBeAny([.common, .nisba, .place], at: next)
  }

  /// «وزوكالا»: an unknown word in و after a name is rather a second name that «و» joins to it.
  ///
  /// After one word it may be a family name («جوزيف وانيوكي»), unless a hamza shows where the name begins.
  func beginsWithWaw(_ token: Int, mayBeConjunction: Bool) -> Bool {
    let start = Int(reader.tokens[token].stemStart)
    let bytes = reader.text.bytes
    guard reader.length(token) > 4, bytes[start] == 0xD9, bytes[start + 1] == 0x88 else {
      return false
    }
    let hasHamza =
      bytes[start + 2] == 0xD8 && (0xA2...0xA5).contains(bytes[start + 3])
      && bytes[start + 3] != 0xA4
    return mayBeConjunction || hasHamza
  }

  /// «قال أوليفييه دوبوا»: a verb makes a name of an unknown word before a family name.
  func followsVerb(_ token: Int) -> Bool {
    guard token > 0, reader.isArabic(token - 1), reader.tokens[token].clitics.isEmpty else {
      return false
    }
    return reader.isCommon(.verb, at: token - 1) && !reader.hasArticle(token - 1)
  }

  /// «أبو مرزوق»: a byname that stands alone for its person.
  func isKunya(_ first: Int, end: Int) -> Bool {
    guard end > first + 1, let hit = reader.text.longestHit(.nameParticle, at: first),
      hit.length == 1, reader.text.bytes[Int(reader.tokens[first].stemStart)] == 0xD8,
      reader.length(first) == 3, !reader.mayBeAny([.place, .region], at: first),
      reader.text.longestHit(.place, at: first) == nil
    else { return false }
    return reader.mayBeAny([.givenName, .familyName], at: first + 1)
      || reader.isUnknown(first + 1) && !reader.hasCommonShape(first + 1)
  }
}
