/// A line of running text that collapses white space as a browser does.
struct TextLine {
  private var scalars = String.UnicodeScalarView()
  private var pendingSpace = false

  /// Whether nothing but space was appended.
  var isEmpty: Bool { scalars.isEmpty }

  /// Appends text; spaces and line ends at its seams and within become one space, soft hyphens vanish.
  mutating func append(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{0C}", "\u{A0}": pendingSpace = !scalars.isEmpty
      case "\u{AD}", "\u{FEFF}": continue
      default:
        if pendingSpace { scalars.append(" ") }
        pendingSpace = false
        scalars.append(scalar)
      }
    }
  }

  /// The line without space around it; the line is empty afterwards.
  mutating func finish() -> String {
    defer { self = TextLine() }
    return String(scalars)
  }
}
