import TarikhLanguages

/// The words of phrases in normal form: what the vocabulary is made from.
///
/// A word that stands only inside phrases («لرئيس» in «مستشار لرئيس الوزراء») and that a proclitic and a known
/// word make up is left out, or it would never be split in a text.
struct PhraseWords {
  /// The phrases, a line each, and their tokens.
  private let text: [UInt8]
  private let tokens: [Token]
  private let phrases: [(text: String, entry: LexicalEntry)]
  /// For each word that the tokens number, its normal form; empty where it is no phrase's.
  private var forms: [[UInt8]] = []
  private var isFirst: [Bool] = []
  private var isName: [Bool] = []

  /// The words of `phrases`, in the order in which they first appear.
  static func collect(_ phrases: [(text: String, entry: LexicalEntry)], elisions: UInt32 = 0)
    -> [[UInt8]]
  {
    var words = PhraseWords(phrases, elisions)
    words.read()
    return words.kept()
  }

  /// The phrases in UTF-8, a line each.
  static func lines(of phrases: [(text: String, entry: LexicalEntry)]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(phrases.reduce(0) { $0 + $1.text.utf8.count + 1 })
    for phrase in phrases {
      text.append(contentsOf: phrase.text.utf8)
      text.append(0x0A)
    }
    return text
  }

  private init(_ phrases: [(text: String, entry: LexicalEntry)], _ elisions: UInt32) {
    self.phrases = phrases
    text = Self.lines(of: phrases)
    tokens = text.withUnsafeBufferPointer {
      Tokenizer.tokens(of: $0, vocabulary: Vocabulary(words: [], elisions: elisions))
    }
  }

  private mutating func read() {
    text.withUnsafeBufferPointer { bytes in
      var (phrase, opensPhrase) = (0, true)
      for (at, token) in tokens.enumerated() {
        if token.kind == .newline {
          (phrase, opensPhrase) = (phrase + 1, true)
          continue
        }
        defer { opensPhrase = false }
        guard token.isWord else { continue }
        let word = Int(token.stem)
        while forms.count <= word {
          forms.append([])
          isFirst.append(false)
          isName.append(false)
        }
        if forms[word].isEmpty { forms[word] = Self.normalForm(of: token, in: bytes) }
        let lexicalClass = phrases[phrase].entry.lexicalClass
        // «وكان» is و and «كان» even where a table has «وكان في استقباله».
        if opensPhrase, tokens[at + 1].kind == .newline || !Self.ofGrammar.contains(lexicalClass) {
          isFirst[word] = true
        }
        if lexicalClass != .common, lexicalClass != .trigger, lexicalClass != .triggerContext {
          isName[word] = true
        }
      }
    }
  }

  private func kept() -> [[UInt8]] {
    let known = Vocabulary(words: forms)
    return forms.indices.filter { word in
      if forms[word].isEmpty { return false }
      if !isName[word], Self.isFuture(forms[word], of: known) { return false }
      return isFirst[word] || !Self.isCompound(forms[word], of: known)
    }.map { forms[$0] }
  }

  /// «سيزور» is س and «يزور», even where a table lists it whole: rules ask for the س.
  private static func isFuture(_ word: [UInt8], of words: Vocabulary) -> Bool {
    guard word.count >= 10, word.starts(with: seen),
      prefixesOfVerbs.contains(where: { word[2..<4].elementsEqual($0) })
    else { return false }
    return words.contains(word[2...])
  }

  private static func isCompound(_ word: [UInt8], of words: Vocabulary) -> Bool {
    guard word.count >= 6, isProclitic(word[0..<2]) else { return false }
    if words.contains(word[2...]) { return true }
    return word.count >= 8 && conjunctions.contains { word.starts(with: $0) }
      && isProclitic(word[2..<4]) && words.contains(word[4...])
  }

  private static func isProclitic(_ letter: ArraySlice<UInt8>) -> Bool {
    proclitics.contains { letter.elementsEqual($0) }
  }

  private static let ofGrammar: Set<LexicalClass> = [
    .common, .trigger, .triggerContext, .marker,
  ]
  private static let seen = Array("س".utf8)
  private static let prefixesOfVerbs = ["ي", "ت", "ن"].map { Array($0.utf8) }
  private static let conjunctions = ["و", "ف"].map { Array($0.utf8) }
  private static let proclitics = ["و", "ف", "ب", "ك", "ل"].map { Array($0.utf8) }

  /// The normal form of a token's stem; an article that ل swallowed is put back.
  private static func normalForm(of token: Token, in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var at = Int(token.stemStart)
    var form: [UInt8] = []
    if token.clitics.contains(.mergedArticle) { form = Array("ا".utf8) }
    while at < Int(token.end) {
      let (lead, next) = (bytes[at], at + 1 < bytes.count ? bytes[at + 1] : 0)
      switch lead {
      case 0x41...0x5A:
        form.append(lead | 0x20)
        at += 1
      case 0x27: at += 1
      case 0xC3...0xC5:
        form.append(Folding.latinLetter(lead, next))
        at += 2
      case 0xD8...0xDB:
        let folded = Folding.arabic[Int(lead & 0x03) << 6 | Int(next & 0x3F)]
        if folded != 0 { form += [UInt8(folded >> 8), UInt8(truncatingIfNeeded: folded)] }
        at += 2
      case 0xE2 where next == 0x80: at += 3
      default:
        form.append(lead)
        at += 1
      }
    }
    return form
  }
}

extension Vocabulary {
  /// Whether a normal form is one of its words.
  fileprivate func contains(_ form: ArraySlice<UInt8>) -> Bool {
    form.withUnsafeBufferPointer { id(of: $0) >= 0 }
  }
}
