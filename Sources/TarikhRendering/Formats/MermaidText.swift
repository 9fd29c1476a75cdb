/// Words made safe inside a Mermaid diagram.
enum MermaidText {
  /// `text` as a label that reads in the right order; all but letters, digits, blanks and a few signs are written as
  /// Mermaid's number codes, so that no word of an article is ever syntax, a directive or markup.
  ///
  ///     MermaidText.label("a;b", in: .english)   // "a#59;b" between isolates
  static func label(_ text: String, in language: InterfaceLanguage) -> String {
    var label = ""
    for scalar in BidiText.isolated(PlainText.line(text), in: language).unicodeScalars {
      if isPlain(scalar) {
        label.unicodeScalars.append(scalar)
      } else {
        label += "#\(scalar.value);"
      }
    }
    return label
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ".", ",", "-", "–", "،", "\u{200C}", "\u{200D}": return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      return true
    default: return BidiText.isControl(scalar)
    }
  }
}
