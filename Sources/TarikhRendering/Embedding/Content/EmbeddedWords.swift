import TarikhCore

/// The words of a presentation in one language, on one line each and in an order that reads right.
struct EmbeddedWords {
  let presentation: Presentation
  let language: InterfaceLanguage
  let index: ItemIndex

  init(_ presentation: Presentation, language: InterfaceLanguage) {
    self.presentation = presentation
    self.language = language
    index = ItemIndex(presentation)
  }

  func label(_ key: String) -> String { presentation.label(key)[language] }

  func labels(_ keys: String...) -> [String] { keys.map(label) }

  func plain(_ text: LocalizedText) -> String { PlainText.line(text[language]) }

  /// A day as ISO 8601 writes it, which reads backwards among Arabic letters unless it is isolated.
  func day(_ day: CalendarDay) -> String {
    language == .arabic ? "\u{2066}\(day)\u{2069}" : day.description
  }

  /// A comma with its blank.
  var comma: String { language == .arabic ? "، " : ", " }

  /// An actor or a place; nothing for none.
  func name(_ id: String?) -> [EmbeddedSpan] {
    id.map { [.words(isolated(index.name($0, in: language)))] } ?? []
  }

  /// A sentence of an article in the quotation marks of the language.
  func quoted(_ quote: String) -> String {
    let quote = isolated(quote)
    return language == .arabic ? "«\(quote)»" : "“\(quote)”"
  }

  /// Words of an article as a unit, where they run against the language around them.
  func isolated(_ text: String) -> String {
    let line = PlainText.line(text)
    let isForeign =
      language == .arabic
      ? line.unicodeScalars.contains { ScalarKind($0).intersection(Self.letters) == .letter }
      : line.unicodeScalars.contains(where: BidiText.isRightToLeft)
    return isForeign ? "\u{2068}\(line)\u{2069}" : line
  }

  private static let letters: ScalarKind = [.letter, .rightToLeft]

  /// The articles of some sentences, each once, with links to those on the web.
  func sources(_ evidence: [EvidenceItem]) -> [EmbeddedSpan] {
    var seen: Set<String> = []
    let articles = evidence.map(\.article).filter { seen.insert($0).inserted }
    let links = articles.map { key -> [EmbeddedSpan] in
      guard let article = index.articles[key] else { return [.words(key)] }
      let date = article.date.map { " \(day($0))" } ?? ""
      let name = isolated(article.publisher ?? article.title) + date
      return [article.address.map { .link(name, to: $0) } ?? .words(name)]
    }
    return EmbeddedSpan.list(links, in: language)
  }

  /// What is shown only, and how much was not read or not resolved.
  var remarks: [String] {
    var remarks = presentation.scope.map(plain)
    if !presentation.omissions.isEmpty {
      let words = DrawingWords(presentation, language: language)
      remarks.append(words("drawing.omissions", ["count": presentation.omissions.count]))
    }
    return remarks
  }
}
