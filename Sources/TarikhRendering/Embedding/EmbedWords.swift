import TarikhCore

/// The words of a comment that may be a marker: `tarikh`, a view, and attributes.
struct EmbedWords {
  /// The attributes that a marker may have.
  static let attributes = ["view", "as", "lang", "actor", "from", "to", "file", "page"]

  /// Whether the comment is one of ours.
  let isMarker: Bool
  /// The values by attribute.
  let values: [String: String]
  private let line: Int

  /// Splits a comment at white space; quotation marks hold spaces together.
  init(_ comment: String, line: Int) throws(EmbeddingFailure) {
    self.line = line
    isMarker = comment.split(whereSeparator: \.isWhitespace).first == "tarikh"
    guard isMarker else {
      values = [:]
      return
    }
    var values: [String: String] = [:]
    for (at, word) in try Self.words(of: comment, line: line).dropFirst().enumerated() {
      let pair = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = pair.count == 2 ? String(pair[0]) : at == 0 ? "view" : word
      guard Self.attributes.contains(name), pair.count == 2 || at == 0 else {
        throw EmbeddingFailure(
          line: line, problem: "“\(name)” is no attribute", word: name, known: Self.attributes)
      }
      guard values.updateValue(String(pair.last ?? ""), forKey: name) == nil else {
        throw EmbeddingFailure(line: line, problem: "“\(name)” stands twice")
      }
    }
    self.values = values
  }

  /// The value of an attribute that is one of a few words.
  func choice<Word: RawRepresentable & CaseIterable>(_ name: String, _ noun: String)
    throws(EmbeddingFailure) -> Word? where Word.RawValue == String
  {
    guard let value = values[name] else { return nil }
    if let word = Word(rawValue: value) { return word }
    throw EmbeddingFailure(
      line: line, problem: "no \(noun) is called “\(value)”", word: value,
      known: Word.allCases.map(\.rawValue))
  }

  /// The value of an attribute that is a date.
  func date(_ name: String) throws(EmbeddingFailure) -> EDTF? {
    guard let value = values[name] else { return nil }
    if let date = EDTF(value), (name == "from" ? date.firstDay : date.lastDay) != nil {
      return date
    }
    throw EmbeddingFailure(
      line: line, problem: "“\(name)” takes a date such as 2026-02-15 or 2026-02, not “\(value)”")
  }

  private static func words(of text: String, line: Int) throws(EmbeddingFailure) -> [String] {
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

/// What a document may name: it may come from anybody, so nothing but pictures beside it and below.
enum EmbedPath {
  /// The path of a picture, if it leads to a file of the right kind near the document.
  static func checked(
    _ path: String, for form: EmbedMarker.Form, type: DocumentType, line: Int
  ) throws(EmbeddingFailure) -> String {
    let endings = form == .iframe ? ["html"] : form == .picture ? type.markup.pictureEndings : []
    guard !endings.isEmpty else {
      throw EmbeddingFailure(
        line: line, problem: "what is shown as \(form.rawValue) has no file; leave “file” out")
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isNear = parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
    let isRight = endings.contains { path.hasSuffix("." + $0) }
    guard isNear, isRight, isPlain(path), parts.last.map({ $0.utf8.count < 200 }) == true else {
      let list = endings.map { "." + $0 }.joined(separator: " or ")
      throw EmbeddingFailure(
        line: line,
        problem: "“\(path)” can't hold it; name a file beside the document or below, ending in "
          + "\(list), with letters, digits, spaces and . - _ only")
    }
    return path
  }

  /// The address of a page, if it is on the web or relative and holds no surprises.
  static func checked(page: String, line: Int) throws(EmbeddingFailure) -> String {
    let isRelative =
      !page.hasPrefix("/") && page.split(separator: "/").allSatisfy(isPlain) && !page.isEmpty
    guard isRelative || PageMarkup.isWeb(page) else {
      throw EmbeddingFailure(
        line: line,
        problem: "“\(page)” is no page; give a relative path, or an address with http or https")
    }
    return page
  }

  /// Whether no type of document takes a sign of the path for markup.
  private static func isPlain(_ path: some StringProtocol) -> Bool {
    path.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "/", ".", "-", "_", " ": true
      default:
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar.properties.generalCategory == .nonspacingMark
      }
    }
  }
}
