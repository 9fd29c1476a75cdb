import TarikhCore

/// What rules ask of a text: the classes, markers and shapes of its tokens.
///
/// A class, so that the many rules that hold it share one; it never changes.
final class TextReader: Sendable {
  let text: TokenizedText
  let lexicon: Lexicon
  /// For each token, the end of the date that covers it, or 0.
  let dateEnds: [Int]
  /// The rows of the countries that the text names, or whose nationals.
  private let countries: Set<Int>
  /// Whether the text writes «على» with ى, so that «علي» in it is a name.
  private let tellsLastLetters: Bool

  init(text: TokenizedText, lexicon: Lexicon, dates: [FoundDate]) {
    self.text = text
    self.lexicon = lexicon
    var ends = [Int](repeating: 0, count: text.tokens.count)
    for date in dates {
      for token in date.tokens where token < ends.count { ends[token] = date.tokens.upperBound }
    }
    dateEnds = ends
    countries = Set(
      text.hits.lazy.filter {
        ($0.entry.lexicalClass == .country || $0.entry.lexicalClass == .nisba) && !$0.entry.isWeak
      }.map { Int($0.entry.value) })
    tellsLastLetters = text.tokens.indices.contains { token in
      text.classes(at: token).has(.marker) && Self.endsInAlefMaqsura(text.tokens[token], text.bytes)
    }
  }

  /// Whether the text names a country, by its row, or its nationals.
  func names(_ country: Int) -> Bool { countries.contains(country) }

  /// Whether a token is what more than one country is called («المملكة»).
  func isEpithet(_ token: Int) -> Bool {
    text.startingClasses(at: token).isDisjoint(with: [.country, .place, .region])
      && mayBe(.epithet, at: token)
  }

  /// Whether words tell of a place without its name: «المملكة», «العاصمة القطرية», «مكتبه».
  func isDescribed(_ place: Range<Int>) -> Bool {
    let first = place.lowerBound
    if isEpithet(first) || text.startingClasses(at: first).has(.seat) { return true }
    return place.count > 1
      && text.hits(at: first).contains {
        $0.entry.lexicalClass == .place && Int($0.length) == place.count
          && lexicon.places.places[Int($0.entry.value)].rank == .capital
      } && place.contains { mayBe(.nisba, at: $0) }
  }

  private static func endsInAlefMaqsura(_ token: Token, _ bytes: [UInt8]) -> Bool {
    let end = Int(token.end)
    return token.kind == .arabic && end >= 2 && bytes[end - 2] == 0xD9 && bytes[end - 1] == 0x89
  }

  /// Whether a letter makes a name of what could be a function word: «علي» beside «على», «آن» beside «أن».
  func isNameByLetters(_ token: Int) -> Bool {
    guard mayBe(.givenName, at: token), mayBe(.marker, at: token) else { return false }
    let start = Int(tokens[token].stemStart)
    if text.bytes[start] == 0xD8, text.bytes[start + 1] == 0xA2 { return true }
    return tellsLastLetters && endsInYa(token)
  }

  private func endsInYa(_ token: Int) -> Bool {
    let end = Int(tokens[token].end)
    return text.bytes[end - 2] == 0xD9 && text.bytes[end - 1] == 0x8A
  }

  /// Whether a short name ends in ه where the tables write ة: «جده» is a grandfather, «جدة» a city.
  func endsInPronoun(_ token: Int) -> Bool {
    let end = Int(tokens[token].end)
    return isArabic(token) && length(token) < 5 && text.bytes[end - 2] == 0xD9
      && text.bytes[end - 1] == 0x87
  }

  /// Whether the last letter makes «على» a preposition.
  func isPrepositionByLastLetter(_ token: Int) -> Bool {
    mayBe(.marker, at: token) && Self.endsInAlefMaqsura(tokens[token], text.bytes)
  }

  var tokens: [Token] { text.tokens }

  /// Whether a token has a strong entry of a class.
  func has(_ lexicalClass: LexicalClass, at token: Int) -> Bool {
    text.strongClasses(at: token).has(lexicalClass)
  }

  /// Whether a token has an entry of a class, weak or strong.
  func mayBe(_ lexicalClass: LexicalClass, at token: Int) -> Bool {
    text.classes(at: token).has(lexicalClass)
  }

  /// Whether a token has an entry of one of several classes, weak or strong.
  func mayBeAny(_ classes: LexicalClasses, at token: Int) -> Bool {
    !text.classes(at: token).isDisjoint(with: classes)
  }

  /// The longest phrase among several classes that starts at a token; of equal ones a strong one.
  func longest(_ classes: LexicalClasses, at token: Int) -> LexicalHit? {
    guard token < tokens.count, !text.startingClasses(at: token).isDisjoint(with: classes) else {
      return nil
    }
    var best: LexicalHit?
    for index in text.hitRange(token) {
      let hit = text.hits[index]
      guard classes.has(hit.entry.lexicalClass) else { continue }
      if let best, best.length > hit.length || !best.entry.isWeak && best.length == hit.length {
        continue
      }
      best = hit
    }
    return best
  }

  /// The longest strong phrase of a class that starts at a token.
  func strong(_ lexicalClass: LexicalClass, at token: Int) -> LexicalHit? {
    guard token < tokens.count, text.startingClasses(at: token).has(lexicalClass) else {
      return nil
    }
    for index in text.hitRange(token).reversed() {
      let entry = text.hits[index].entry
      if entry.lexicalClass == lexicalClass, !entry.isWeak { return text.hits[index] }
    }
    return nil
  }

  /// The marker that a token begins, with its length; the longest wins.
  func marker(at token: Int) -> (kind: Marker, length: Int)? {
    guard token < tokens.count, let hit = text.longestHit(.marker, at: token) else { return nil }
    return (lexicon.markers.kinds[Int(hit.entry.value)], Int(hit.length))
  }

  /// Whether words are a marker of a kind, whatever else they are.
  func isAlso(_ marker: Marker, _ words: Range<Int>) -> Bool {
    text.hits(at: words.lowerBound).contains { hit in
      hit.entry.lexicalClass == .marker && Int(hit.length) == words.count
        && lexicon.markers.kinds[Int(hit.entry.value)] == marker
    }
  }

  /// Whether an ordinary word is of a part of speech.
  func isCommon(_ wordClass: WordClass, at token: Int) -> Bool {
    text.wordClasses(at: token) & 1 << UInt8(wordClass.index) != 0
  }

  /// Whether an ordinary word is a verb, particle, number or adverb and nothing else.
  func isGrammar(_ token: Int) -> Bool {
    let words = text.wordClasses(at: token)
    return words != 0 && words & ~Self.grammar == 0
  }

  private static let grammar: UInt8 = [WordClass.verb, .particle, .number, .adverb]
    .reduce(0) { $0 | 1 << UInt8($1.index) }

  /// Whether a word stands in no table.
  func isUnknown(_ token: Int) -> Bool {
    tokens[token].isWord && text.classes(at: token).subtracting(.stance).isEmpty
  }

  func isMark(_ mark: UInt8, at token: Int) -> Bool {
    token < tokens.count && tokens[token].kind == .punctuation && tokens[token].mark == mark
  }

  func isWord(_ token: Int) -> Bool { token < tokens.count && tokens[token].isWord }

  func isArabic(_ token: Int) -> Bool { token < tokens.count && tokens[token].kind == .arabic }

  /// Whether nothing stands between a token and the one before it.
  func touchesPrevious(_ token: Int) -> Bool {
    token > 0 && token < tokens.count && tokens[token].start == tokens[token - 1].end
  }

  /// Whether an Arabic stem begins with the article.
  func hasArticle(_ token: Int) -> Bool {
    guard isArabic(token) else { return false }
    if tokens[token].clitics.contains(.mergedArticle) { return true }
    let start = Int(tokens[token].stemStart)
    let bytes = text.bytes
    guard start + 6 <= Int(tokens[token].end) else { return false }
    return bytes[start] == 0xD8 && bytes[start + 1] == 0xA7 && bytes[start + 2] == 0xD9
      && bytes[start + 3] == 0x84
  }

  /// Whether «و» or "and" stands before a word.
  func isCoordinated(_ token: Int) -> Bool {
    if tokens[token].clitics.isCoordinated { return true }
    guard token > 0, isWord(token - 1), tokens[token - 1].kind == .latin else { return false }
    let before = isSmallWord(.article, at: token - 1) ? token - 2 : token - 1
    return isSmallWord(.and, at: before)
  }

  /// Whether a word does what is asked: "and", "of", "his".
  func isSmallWord(_ function: SmallWord, at token: Int) -> Bool {
    token >= 0 && isWord(token) && lexicon.isSmallWord(function, tokens[token].stem)
  }

  /// Whether a stretch is one word that does what is asked.
  func isSmallWord(_ function: SmallWord, _ words: Range<Int>) -> Bool {
    words.count == 1 && isSmallWord(function, at: words.lowerBound)
  }

  /// Whether an Arabic word ends in a pronoun: «زيارته», «لقائهما».
  func hasPronoun(_ token: Int) -> Bool { hasEnding(Self.pronouns, at: token) }

  private static let pronouns = ["ه", "ها", "هم", "هما"]

  /// Whether a word ends in one of some letters.
  func hasEnding(_ endings: [String], at token: Int) -> Bool {
    let word = text.bytes[Int(tokens[token].start)..<Int(tokens[token].end)]
    return endings.contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// The bytes of a word as they are written, from its stem.
  func letters(of token: Int) -> ArraySlice<UInt8> {
    text.bytes[Int(tokens[token].stemStart)..<Int(tokens[token].end)]
  }

  /// Whether the ل that swallowed the article of a word stands right before its stem.
  func followsLam(_ token: Int) -> Bool {
    let start = Int(tokens[token].stemStart)
    return tokens[token].clitics.contains(.mergedArticle) && start >= 2
      && text.bytes[start - 2] == 0xD9 && text.bytes[start - 1] == 0x84
  }

  /// How many letters a word has, from its stem.
  func length(_ token: Int) -> Int { tokens[token].stemSpan.count }

  /// Whether an unknown Arabic word has the shape of an ordinary one: a verb, a plural, a pronoun at its end.
  func hasCommonShape(_ token: Int) -> Bool {
    let start = Int(tokens[token].stemStart)
    let end = Int(tokens[token].end)
    let word = text.bytes[start..<end]
    return Self.commonEndings.contains {
      word.count > $0.count + 4 && word.suffix($0.count).elementsEqual($0)
    }
      || Self.commonBeginnings.contains { word.count > $0.count + 2 && word.starts(with: $0) }
  }

  /// «هاريسون», «مارتين»: an unknown word that ends like a plural but does not begin like a verb.
  func endsLikeSurname(_ token: Int) -> Bool {
    let word = letters(of: token)
    return ["ون", "ين"].contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
      && !["ي", "ت", "م"].contains { word.starts(with: $0.utf8) }
  }

  private static let commonEndings: [[UInt8]] = [
    "ات", "ون", "ين", "ها", "هم", "هما", "ية", "ته", "تها", "اً", "ًا", "وا", "ائه", "ائها", "نا",
    "ة",
    "يا", "ائية",
  ].map { Array($0.utf8) }
  private static let commonBeginnings: [[UInt8]] = [
    "است", "يست", "تست", "تت", "بال", "كال", "فال", "مست",
  ].map { Array($0.utf8) }
}

extension TextReader {
  /// The id of a stem without its article; the stem itself where the lexicon lacks the bare word.
  func bareStem(of token: Int) -> Int32 {
    let stem = tokens[token].stem
    return lexicon.index.bareWords[stem] ?? stem
  }
}

extension TextReader {
  /// A hash of the words of a sentence, by which equal sentences of an article are known.
  func sentenceHash(_ sentence: Int) -> UInt64 {
    tokens[text.sentences[sentence].tokens].reduce(14_695_981_039_346_656_037) { hash, token in
      let code = token.isWord ? UInt64(UInt32(bitPattern: token.word)) : UInt64(token.mark) << 40
      return (hash ^ code ^ UInt64(UInt32(bitPattern: token.number)) << 32) &* 1_099_511_628_211
    }
  }

  /// A hash of the stems of a name, never 0.
  func hash(_ name: Range<Int>) -> UInt64 {
    tokens[name].reduce(14_695_981_039_346_656_037) { hash, token in
      (hash ^ UInt64(UInt32(bitPattern: token.stem))) &* 1_099_511_628_211
    } | 1
  }
}

extension TextReader {
  /// Whether a word can be what an adjective after it belongs to: a noun, a definite word or an unknown one.
  func isNominal(_ token: Int) -> Bool {
    guard isArabic(token) else { return tokens[token].isWord }
    if marker(at: token) != nil || isCommon(.particle, at: token) { return false }
    if isCommon(.verb, at: token), !hasArticle(token) { return false }
    return true
  }

  /// Whether a verb of speech stands at a token.
  func isStatement(_ token: Int) -> Bool {
    guard isWord(token) else { return false }
    return text.hits(at: token).contains { hit in
      guard hit.entry.lexicalClass == .trigger, hit.length == 1 else { return false }
      let trigger = lexicon.events.triggers[Int(hit.entry.value)]
      return trigger.kind == .statement && trigger.triggerClass == .verb
    }
  }

  /// Whether a verb that evokes an event stands at a token: «وصل», «قال», «التقى».
  func tellsEvent(_ token: Int) -> Bool {
    guard isArabic(token) else { return false }
    return text.hits(at: token).contains { hit in
      guard hit.entry.lexicalClass == .trigger, hit.length == 1 else { return false }
      let triggerClass = lexicon.events.triggers[Int(hit.entry.value)].triggerClass
      return triggerClass == .verb || triggerClass == .discuss
    }
  }

  /// Whether a token is the first of its sentence.
  func beginsSentence(_ token: Int) -> Bool {
    text.sentence(holding: token).map { text.sentences[$0].tokens.lowerBound == token } ?? false
  }

  /// Whether the head noun of a city or district stands here: «مدينة», «محافظة».
  func isAreaHead(_ token: Int) -> Bool {
    guard let hit = text.longestHit(.organizationHead, at: token), hit.length == 1 else {
      return false
    }
    return lexicon.actors.organizationHeads[Int(hit.entry.value)].sort == .area
  }

  /// Whether an Arabic word ends in none of the endings of the plural and dual.
  func hasSingularEnding(_ token: Int) -> Bool {
    let word = letters(of: token)
    return !["ين", "ون", "ات", "ان"].contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}
