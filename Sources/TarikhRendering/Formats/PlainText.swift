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

  private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || BidiText.isControl(scalar)
  }
}
