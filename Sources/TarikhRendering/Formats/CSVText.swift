/// Words made safe inside a table of RFC 4180 that may be opened in a spreadsheet.
enum CSVText {
  /// A line of the table: every cell in quotes, so that no reader splits or joins cells, whatever it splits at.
  static func row(_ cells: [String]) -> String {
    cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\r\n"
  }

  /// `text` without a way to be taken for a formula: an apostrophe before what could start one.
  ///
  /// A formula can start the cell, or follow a semicolon, at which spreadsheets of some languages split.
  ///
  ///     CSVText.words("=1+1")   // "'=1+1"
  static func words(_ text: String) -> String {
    var words = ""
    var startsCell = true
    for scalar in text.unicodeScalars {
      if startsCell, isTrigger(scalar) { words += "'" }
      if scalar == ";" {
        startsCell = true
      } else if !scalar.properties.isWhitespace, scalar != "\"" {
        startsCell = false
      }
      words.unicodeScalars.append(scalar)
    }
    return words
  }

  /// The characters that spreadsheets take for the start of a formula, in the full width of East Asia as well.
  private static func isTrigger(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
