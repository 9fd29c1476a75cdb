/// The consonants of a name in classes so coarse that a name and its transliteration have the same.
///
/// It only narrows down what `Transliteration` has to compare.
enum ConsonantSkeleton {
  private static let classes: [Unicode.Scalar: Character] = {
    var classes: [Unicode.Scalar: Character] = [:]
    let families: KeyValuePairs<Character, String> = [
      "T": "تثدذزژسشصضطظtdsz", "K": "خجچغقكkgqj", "B": "بپbp", "F": "فڤfv", "L": "لl", "R": "رr",
      "M": "مm", "N": "نn",
    ]
    for (name, letters) in families {
      for scalar in letters.unicodeScalars { classes[scalar] = name }
    }
    return classes
  }()

  /// The skeleton of a folded word; a run of one class counts once.
  static func of(_ word: String) -> String {
    let scalars = Array(word.unicodeScalars)
    var skeleton = ""
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      for name in names(of: scalar, before: next) where skeleton.last != name {
        skeleton.append(name)
      }
    }
    return skeleton
  }

  private static func names(of scalar: Unicode.Scalar, before next: Unicode.Scalar) -> [Character] {
    switch (scalar, next) {
    case ("x", _): ["K", "T"]
    case ("p", "h"): ["F"]
    // Djamel and Sobhi Jazz: d is part of the letter ج before j.
    case ("d", "j"), ("د", "ج"): []
    case ("c", "h"), ("c", "e"), ("c", "i"), ("c", "y"): ["T"]
    case ("c", _): ["K"]
    default: classes[scalar].map { [$0] } ?? []
    }
  }
}
