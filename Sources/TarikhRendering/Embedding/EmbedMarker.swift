/// A pair of markers in a document that holds a drawing, such as `<!-- tarikh timeline lang=ar -->` … `<!-- /tarikh -->`.
package struct EmbedMarker: Hashable, Sendable {
  /// The part of the run to draw.
  package let view: View
  /// The language of labels; nil is that of the run.
  package let language: InterfaceLanguage?
  /// Where the drawing is kept, relative to the document; nil is a name made of view and language.
  package let file: String?

  /// Reads what stands between `<!--` and `-->`; nil where the comment is not ours.
  ///
  ///     try EmbedMarker(comment: " tarikh visits lang=en ", line: 1)?.view   // .visits
  init?(comment: some StringProtocol, line: Int) throws {
    var words = try Self.words(of: comment, line: line)[...]
    guard words.popFirst() == "tarikh" else { return nil }
    var (view, language, file): (View?, InterfaceLanguage?, String?) = (nil, nil, nil)
    for (at, word) in words.enumerated() {
      let pair = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = pair.count == 2 ? String(pair[0]) : at == 0 ? "view" : word
      let value = String(pair.last ?? "")
      switch name {
      case "view":
        view = View(rawValue: value)
        if view == nil { throw Self.failure(line, "no view is called “\(value)”", View.self) }
      case "lang":
        language = InterfaceLanguage(rawValue: value)
        if language == nil {
          throw Self.failure(line, "no language is called “\(value)”", InterfaceLanguage.self)
        }
      case "file": file = try Self.checked(value, line: line)
      default:
        throw EmbeddingFailure(
          line: line, problem: "unknown attribute “\(name)”; known are view, lang, file")
      }
    }
    self.view = view ?? .timeline
    self.language = language
    self.file = file
  }

  private static func failure<Word: RawRepresentable & CaseIterable>(
    _ line: Int, _ problem: String, _ words: Word.Type
  ) -> EmbeddingFailure where Word.RawValue == String {
    let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
    return EmbeddingFailure(line: line, problem: "\(problem); known are \(known)")
  }

  /// A document may come from anybody, so that it can name nothing but a drawing near it.
  private static func checked(_ path: String, line: Int) throws -> String {
    let isPlain = !path.unicodeScalars.contains {
      $0.value < 0x20 || "<>\\".unicodeScalars.contains($0)
    }
    guard path.hasSuffix(".svg"), path.utf8.count > 4, !path.hasPrefix("/"), isPlain else {
      throw EmbeddingFailure(
        line: line,
        problem: "“\(path)” cannot hold the drawing; give a relative path that ends in .svg")
    }
    return path
  }

  /// Words split at white space; quotation marks hold spaces together.
  private static func words(of text: some StringProtocol, line: Int) throws -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if character.isWhitespace, !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    guard !isQuoted else {
      throw EmbeddingFailure(line: line, problem: "a quotation mark is not closed")
    }
    return word.isEmpty ? words : words + [word]
  }
}

/// Trouble with a marker in a document.
package struct EmbeddingFailure: Error, Hashable, CustomStringConvertible {
  /// The line of the marker, from 1.
  package let line: Int
  /// What is wrong.
  package let problem: String
  /// One sentence for the reader.
  package var description: String { "line \(line): \(problem)" }
}
