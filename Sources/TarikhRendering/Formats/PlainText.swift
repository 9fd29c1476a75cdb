/// Words of articles as other programs take them: on one line, without characters that only steer.
enum PlainText {
  /// `text` on one line: each stretch of white space as one blank, and no control characters of any kind.
  ///
  ///     PlainText.line("a\n  b\u{202E}c")   // "a bc"
  static func line(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if line.last != " ", !line.isEmpty { line.append(" ") }
      } else if !isSteering(scalar) {
        line.append(scalar)
      }
    }
    if line.last == " " { line.removeLast() }
    return String(line)
  }

  /// A number that is counted in a power of ten, as a decimal: the same text everywhere.
  ///
  ///     PlainText.decimal(1_234, digits: 3)   // "1.234"
  static func decimal(_ units: Int, digits: Int) -> String {
    let text = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    return (units < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
  }

  private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || BidiText.isControl(scalar)
  }
}
