/// The words of phrases in normal form: what the vocabulary is made from.
///
/// A word that stands only inside phrases («لرئيس» in «مستشار لرئيس الوزراء») and that a proclitic and a known
/// word make up is left out, or it would never be split in a text.
enum PhraseWords {
  static func collect(_ phrases: [(text: String, entry: LexicalEntry)]) -> [[UInt8]] {
    let empty = Vocabulary(words: [])
    var seen: Set<[UInt8]> = []
    var words: [[UInt8]] = []
    var firsts: Set<[UInt8]> = []
    var names: Set<[UInt8]> = []
    for (var phrase, entry) in phrases {
      phrase.withUTF8 { bytes in
        for (index, token) in Tokenizer.tokens(of: bytes, vocabulary: empty).enumerated()
        where token.isWord {
          let word = normalForm(of: token, in: bytes)
          if index == 0 { firsts.insert(word) }
          if entry.lexicalClass != .common, entry.lexicalClass != .trigger { names.insert(word) }
          if seen.insert(word).inserted { words.append(word) }
        }
      }
    }
    return words.filter { word in
      if !names.contains(word), isFuture(word, of: seen) { return false }
      return firsts.contains(word) || !isCompound(word, of: seen)
    }
  }

  /// «سيزور» is س and «يزور», even where a table lists it whole: rules ask for the س.
  private static func isFuture(_ word: [UInt8], of words: Set<[UInt8]>) -> Bool {
    guard word.count >= 10, word.starts(with: Array("س".utf8)),
      ["ي", "ت", "ن"].contains(where: { Array(word[2..<4]) == Array($0.utf8) })
    else { return false }
    return words.contains(Array(word[2...]))
  }

  private static func isCompound(_ word: [UInt8], of words: Set<[UInt8]>) -> Bool {
    guard word.count >= 6, Self.proclitics.contains(Array(word[0..<2])) else { return false }
    if words.contains(Array(word[2...])) { return true }
    return word.count >= 8 && Self.proclitics.contains(Array(word[2..<4]))
      && words.contains(Array(word[4...]))
  }

  private static let proclitics = Set(["و", "ف", "ب", "ك", "ل"].map { Array($0.utf8) })

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
