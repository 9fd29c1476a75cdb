/// Words from articles and file names on a terminal: nothing in them acts on it or turns the words around them.
package enum TerminalText {
  /// Words without control characters and without marks of direction.
  package static func plain(_ words: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: plain.append(" ")
      case .format where (0x2066...0x2069).contains(scalar.value): continue
      case .format where (0x202A...0x202E).contains(scalar.value): continue
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// The same between FIRST STRONG ISOLATE and its end, so that Arabic moves nothing else on its line.
  package static func isolated(_ words: String) -> String { "\u{2068}\(plain(words))\u{2069}" }
}
