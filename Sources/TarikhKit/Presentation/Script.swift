/// The script that most letters of a text belong to.
package enum Script: Sendable {
  /// Written right to left.
  case arabic
  /// Any other, taken as left to right.
  case latin

  /// The script of `text`; Latin for a text without letters.
  package init(of text: String) {
    var balance = 0
    for scalar in text.unicodeScalars where Self.isLetter(scalar) {
      balance += Self.isArabic(scalar) ? 1 : -1
    }
    self = balance > 0 ? .arabic : .latin
  }

  /// Whether `scalar` is alphabetic; the commonest letters and signs are told without the tables of Unicode.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x0620...0x064A: true
    case 0x00...0x7F: false
    default: scalar.properties.isAlphabetic
    }
  }

  /// Whether `scalar` stands in one of the blocks of the Arabic script.
  package static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF: true
    default: false
    }
  }

  /// The language tag to show `text` with: `declared` where it fits the script, else Arabic or English.
  package static func language(of text: String, declared: String?) -> String {
    let primary = (declared ?? "").prefix { $0.isASCII && $0.isLetter }.lowercased()
    let isDeclaredArabic = ["ar", "fa", "ur", "ckb", "ps"].contains(primary)
    switch Script(of: text) {
    case .arabic: return isDeclaredArabic ? primary : "ar"
    case .latin: return isDeclaredArabic || !(2...3).contains(primary.count) ? "en" : primary
    }
  }
}
