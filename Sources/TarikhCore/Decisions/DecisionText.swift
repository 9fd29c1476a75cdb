/// Words as a file of decisions holds them.
enum DecisionText {
  /// Words on one line: no control characters, no marks of direction that reach beyond them, single spaces.
  static func line(_ words: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: plain.append(" ")
      case .format where (0x2066...0x2069).contains(scalar.value): continue
      case .format where (0x202A...0x202E).contains(scalar.value): continue
      default: plain.append(scalar)
      }
    }
    return String(plain).split(separator: " ").joined(separator: " ")
  }

  /// An id as it stands; a name with spaces or quotation marks between quotation marks.
  static func token(_ word: String) -> String {
    let word = line(word)
    let isPlain = !word.isEmpty && !word.contains { $0 == " " || $0 == "\"" || $0 == "\\" }
    if isPlain { return word }
    var quoted = "\""
    for character in word {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted + "\""
  }

  /// Takes the first word or quoted name off `rest`; nil where there is none, or its quotation mark is never closed.
  static func token(from rest: inout Substring) -> String? {
    rest = rest.drop { $0 == " " || $0 == "\t" }
    guard let first = rest.first else { return nil }
    guard first == "\"" else {
      let word = rest.prefix { $0 != " " && $0 != "\t" }
      rest = rest[word.endIndex...]
      return String(word)
    }
    var word = ""
    var isEscaped = false
    for index in rest.indices.dropFirst() {
      let character = rest[index]
      if isEscaped || (character != "\\" && character != "\"") {
        word.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        rest = rest[rest.index(after: index)...]
        return word.isEmpty ? nil : word
      }
    }
    return nil
  }
}
