/// Whether a name in Latin letters spells a name in Arabic letters.
///
/// Consonants must all match by a table of usual spellings; a vowel letter of the Arabic must find a vowel, while short
/// vowels, which Arabic leaves out, may stand anywhere in the Latin one at a time.
enum Transliteration {
  /// Whether every token of one spells the token of the other in the same place; names of one token never match.
  static func matches(arabic: NameForm, latin: NameForm) -> Bool {
    guard arabic.tokens.count >= 2, arabic.tokens.count == latin.tokens.count else { return false }
    return zip(arabic.tokens, latin.tokens).allSatisfy { arabic, latin in
      spells(latin, arabic)
    }
  }

  /// Whether one Latin word spells one Arabic word.
  static func spells(_ latin: String, _ arabic: String) -> Bool {
    // Short vowels alone tell Mohammed from Mahmoud.
    if arabic == "محمد" { return ["muhammad", "mehmet", "mehmed"].contains(latin) }
    var matcher = Matcher(
      arabic: SpellingTable.spellings(of: Array(arabic.unicodeScalars)),
      latin: Matcher.withoutDoubles(Array(latin.utf8)))
    return matcher.matches(0, 0, mayAddVowel: true)
  }

  private struct Matcher {
    /// The spellings of each Arabic letter.
    let arabic: [[SpellingTable.Spelling]]
    let latin: [UInt8]
    private var failed: [Bool]

    init(arabic: [[SpellingTable.Spelling]], latin: [UInt8]) {
      self.arabic = arabic
      self.latin = latin
      failed = Array(repeating: false, count: (arabic.count + 1) * (latin.count + 1) * 2)
    }

    /// Doubled consonants count once, as Arabic does not write them.
    static func withoutDoubles(_ latin: [UInt8]) -> [UInt8] {
      var plain: [UInt8] = []
      for byte in latin where byte != plain.last || isVowel(byte) { plain.append(byte) }
      return plain
    }

    /// Whether the rest of the Latin word from `j` spells the rest of the Arabic word from `i`.
    mutating func matches(_ i: Int, _ j: Int, mayAddVowel: Bool) -> Bool {
      if i == arabic.count { return isSilent(latin[j...]) }
      let state = (i * (latin.count + 1) + j) * 2 + (mayAddVowel ? 1 : 0)
      if failed[state] { return false }
      failed[state] = !step(i, j, mayAddVowel: mayAddVowel)
      return !failed[state]
    }

    private mutating func step(_ i: Int, _ j: Int, mayAddVowel: Bool) -> Bool {
      for spelling in arabic[i]
      where latin[j...].starts(with: spelling.latin) {
        let isVowel = spelling.latin.allSatisfy(Self.isVowel)
        let mayGoOn = spelling.latin.isEmpty ? mayAddVowel : !isVowel
        if matches(i + spelling.letters, j + spelling.latin.count, mayAddVowel: mayGoOn) {
          return true
        }
      }
      guard mayAddVowel, j < latin.count, Self.isVowel(latin[j]) else { return false }
      if matches(i, j + 1, mayAddVowel: false) { return true }
      let isFrenchU = latin[j...].starts(with: Array("ou".utf8))
      return isFrenchU && matches(i, j + 2, mayAddVowel: false)
    }

    /// What a Latin word may end with after its last Arabic letter: nothing, a short vowel, h or both.
    private func isSilent(_ rest: ArraySlice<UInt8>) -> Bool {
      let tail = rest.last == 0x68 ? rest.dropLast() : rest
      return tail.isEmpty || (tail.count == 1 && tail.allSatisfy(Self.isVowel))
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
      [0x61, 0x65, 0x69, 0x6F, 0x75].contains(byte)
    }
  }
}
