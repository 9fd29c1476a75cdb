import TarikhCore

/// One object of JSONL as an article, under our field names or those of trafilatura's JSON output.
struct JSONArticle {
  private let value: JSONValue
  private let input: ArticleInput
  private let line: Int

  init(_ value: JSONValue, input: ArticleInput, line: Int) {
    self.value = value
    self.input = input
    self.line = line
  }

  /// Hands over the article, and a note where its date can't be read.
  func read(_ receive: (Reading) throws -> Void) throws {
    guard value.object != nil else {
      throw trouble(
        "the line is no JSON object", hint: "write one object a line, as jq -c '.[]' does")
    }
    guard let text = string("text") ?? string("raw_text") else {
      throw trouble("the line has no field \"text\"", hint: "put the article's text into \"text\"")
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw trouble("the field \"text\" is empty", hint: nil)
    }
    let article = Article(
      id: id, text: text.withUnixLines, title: string("title"), url: url, publisher: publisher,
      language: string("language"), published: try published(receive), file: input.file, line: line,
      format: .jsonl)
    try receive(.article(article))
  }

  private func string(_ name: String) -> String? { value[name]?.string }

  private func filled(_ names: String...) -> String? {
    names.lazy.compactMap(string).first { !$0.isEmpty }
  }

  private var id: String {
    filled("id") ?? value["id"]?.int.map(String.init) ?? "\(input.id)#\(line)"
  }

  /// The address; trafilatura calls it `source`, which elsewhere may be a name.
  private var url: String? {
    filled("url") ?? filled("source").flatMap { $0.contains("://") ? $0 : nil }
  }

  private var publisher: String? { filled("publisher", "sitename", "source-hostname", "hostname") }

  private func published(_ receive: (Reading) throws -> Void) throws -> CalendarDay? {
    for name in ["published", "date"] {
      guard let field = value[name], field != .string("") else { continue }
      if let day = field.string.flatMap(PublicationDate.day(in:)) { return day }
      let written = field.string ?? field.compactText
      try receive(.note(.unreadableDate(written, file: input.file, line: line)))
      return nil
    }
    return nil
  }

  private func trouble(_ summary: String, hint: String?) -> SkippedInput {
    SkippedInput("no-text", file: input.file, line: line, summary, hint: hint)
  }
}
