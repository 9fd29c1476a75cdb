/// How Arabic letters are usually spelled in Latin ones.
enum SpellingTable {
  /// A Latin spelling of one or two Arabic letters.
  struct Spelling {
    /// How many Arabic letters it stands for.
    let letters: Int
    /// The Latin letters; none for an Arabic letter that is left out.
    let latin: [UInt8]
  }

  private static let consonants: [Unicode.Scalar: [Spelling]] = [
    "ب": "b p", "پ": "p b", "ت": "t", "ث": "th s t", "ج": "j g dj dg c", "چ": "ch j g",
    "ح": "h", "خ": "kh k ch j x h", "د": "d", "ذ": "dh z d th", "ر": "r", "ز": "z s", "ژ": "zh j g",
    "س": "s c", "ش": "sh ch sch s", "ص": "s c", "ض": "d dh z", "ط": "t th", "ظ": "z dh th d",
    "غ": "gh g", "ف": "f ph v", "ڤ": "v", "ق": "q k g gh c", "ك": "k c ck q ch g", "ل": "l",
    "م": "m", "ن": "n", "ه": "h", "و": "w v ou oo o u ow au aw eu", "ي": "y i e ee ei ey ie ai ay",
    "ا": "a e i o u aa", "ع": "a e", "ئ": "y i e", "ؤ": "o u", "ء": "a", "ة": "t h a",
  ].mapValues { cell in spellings(cell, letters: 1) }

  /// Pairs of letters that one Latin letter or group stands for.
  private static let pairs: [[Unicode.Scalar]: [Spelling]] = [
    ["ك", "س"]: "x ks", ["ت", "س"]: "z tz ts", ["ت", "ش"]: "ch tsch tch c", ["د", "ج"]: "j dj dg",
    ["ج", "ي"]: "gi", ["ا", "ي"]: "i e ai ei ay", ["ا", "و"]: "o au ou ow",
  ].mapValues { cell in spellings(cell, letters: 2) }

  /// Letters that may be left out: those of the throat, and a final ه (or ة, folded to it).
  private static let silent: Set<Unicode.Scalar> = ["ع", "ئ", "ؤ", "ء"]

  /// The spellings of each letter of a word, or of it and the next one.
  static func spellings(of word: [Unicode.Scalar]) -> [[Spelling]] {
    word.indices.map { spellings(of: word, at: $0) }
  }

  private static func spellings(of word: [Unicode.Scalar], at index: Int) -> [Spelling] {
    let letter = word[index]
    var spellings = consonants[letter] ?? []
    let isLast = index == word.count - 1
    if silent.contains(letter) || (isLast && letter == "ه") {
      spellings.append(Spelling(letters: 1, latin: []))
    }
    if isLast {
      if letter == "ه" { spellings += Self.spellings("t", letters: 1) }
      // Folding makes one letter of ي and ى, and ى sounds like a.
      if letter == "ي" { spellings += Self.spellings("a ah", letters: 1) }
    } else {
      spellings += pairs[[letter, word[index + 1]]] ?? []
    }
    return spellings
  }

  private static func spellings(_ cell: String, letters: Int) -> [Spelling] {
    cell.split(separator: " ").map { Spelling(letters: letters, latin: Array($0.utf8)) }
  }
}
