import TarikhCore

/// Writes an Arabic name in Latin letters as newspapers do; a guess, since Arabic leaves out short vowels.
///
/// Known words (labels `name.<word>`) come first; other words are cut into consonants and long vowels, and an `a` is put
/// where too many consonants meet: حفتر is *hftr*, so *Haftar*.
package struct Transliteration: Sendable {
  private let known: [String: String]

  /// A transliteration that knows the Latin form of some words, by their normal form.
  package init(known: [String: String]) { self.known = known }

  /// The Latin form of a name of one or more words.
  ///
  ///     Transliteration(known: [:]).latin("خليفة حفتر")   // "Khalifa Haftar"
  package func latin(_ name: String) -> String {
    name.split(separator: " ").map { word(String($0)) }.joined(separator: " ")
  }

  private func word(_ word: String) -> String {
    let folded = Orthography.folded(word)
    if let form = known[folded] { return form }
    guard Script(of: word) == .arabic else { return word }
    if folded.hasPrefix("ال"), folded.unicodeScalars.count > 3 {
      let stem = String(word.unicodeScalars.drop { !"لﻝ".unicodeScalars.contains($0) }.dropFirst())
      return "al-" + (known[Orthography.folded(stem)] ?? spelled(stem))
    }
    return spelled(word)
  }

  private func spelled(_ word: String) -> String {
    let latin = Self.vowelled(Self.units(of: word))
    return latin.prefix(1).uppercased() + latin.dropFirst()
  }

  private enum Unit: Equatable {
    case consonant(String)
    case vowel(String)
  }

  private static func units(of word: String) -> [Unit] {
    let scalars = word.unicodeScalars.filter { scalar in
      !(0x064B...0x0655).contains(scalar.value) && scalar.value != 0x0640
    }
    var units: [Unit] = []
    for (at, scalar) in scalars.enumerated() {
      let next =
        at + 1 < scalars.count ? scalars[scalars.index(scalars.startIndex, offsetBy: at + 1)] : nil
      units += unit(scalar, isFirst: at == 0, next: next)
    }
    return units
  }

  private static func unit(_ scalar: Unicode.Scalar, isFirst: Bool, next: Unicode.Scalar?) -> [Unit]
  {
    let beforeVowel = next.map { "اىةآ".unicodeScalars.contains($0) } ?? false
    switch scalar {
    case "و": return [isFirst || beforeVowel ? .consonant("w") : .vowel("u")]
    case "ي" where isFirst: return [.consonant("y")]
    case "ي" where beforeVowel: return [.vowel("i"), .consonant("y")]
    case "ي": return [.vowel("i")]
    case "ا", "أ", "آ", "ة", "ى": return [.vowel("a")]
    case "إ": return [.vowel("i")]
    case "ء", "ؤ", "ئ": return isFirst || next == nil ? [] : [.consonant("'")]
    default: return consonants[scalar].map { [.consonant($0)] } ?? []
    }
  }

  private static func vowelled(_ units: [Unit]) -> String {
    var latin = ""
    var at = 0
    while at < units.count {
      if case .vowel(let vowel) = units[at] {
        if latin.last.map(String.init) != vowel { latin += vowel }
        at += 1
        continue
      }
      let end =
        units[at...].firstIndex { if case .vowel = $0 { true } else { false } } ?? units.count
      let run = units[at..<end].map { if case .consonant(let text) = $0 { text } else { "" } }
      latin += syllables(run, startsWord: at == 0, endsWord: end == units.count, after: latin.last)
      at = end
    }
    return latin
  }

  /// Puts short vowels into a run of consonants; between long *a* and the last consonant the pattern فاعل asks for *i*.
  private static func syllables(
    _ run: [String], startsWord: Bool, endsWord: Bool, after: Character?
  )
    -> String
  {
    let count = run.count
    let vowelled: [Int]
    switch (startsWord, endsWord) {
    case (true, true): vowelled = count < 2 ? [] : count < 3 ? [0] : [0, count - 2]
    case (true, false): vowelled = count < 2 ? [] : count < 4 ? [0] : [0, 2]
    case (false, true): vowelled = count < 2 ? [] : [count - 2]
    case (false, false): vowelled = count < 3 ? [] : [count - 2]
    }
    let vowel = !startsWord && endsWord && after == "a" && count == 2 ? "i" : "a"
    return run.enumerated().map { at, text in vowelled.contains(at) ? text + vowel : text }.joined()
  }

  private static let consonants: [Unicode.Scalar: String] = [
    "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r",
    "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "", "غ": "gh",
    "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "پ": "p", "چ": "ch",
    "ڤ": "v", "گ": "g", "ک": "k",
  ]
}
