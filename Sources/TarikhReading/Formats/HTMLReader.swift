import TarikhCore

/// Reads a web page: its main text, with what JSON-LD, OpenGraph and `<time>` say about it.
public struct HTMLReader: ArticleReader {
  /// A reader of web pages.
  public init() {}

  /// HTML.
  public var format: Article.Format { .html }

  /// `.html`, `.htm` and `.xhtml`.
  public var fileExtensions: [String] { ["html", "htm", "xhtml"] }

  /// Takes what begins with a document type, the root element or an XML declaration of one.
  public func recognizes(_ start: ArraySlice<UInt8>) -> Bool {
    guard BinarySignature.find(in: start) == nil else { return false }
    let text = String(decoding: start.filter { $0 != 0 }.prefix(1024), as: UTF8.self).lowercased()
    let page = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{FFFD}" }
    return page.hasPrefix("<!doctype html") || page.hasPrefix("<html") || page.hasPrefix("<head")
      || (page.hasPrefix("<?xml") || page.hasPrefix("<!--")) && page.contains("<html")
  }

  /// Hands over the page as one article whose text begins with its headline.
  public func read(_ input: ArticleInput, _ receive: (Reading) throws -> Void) throws {
    let html = try input.text(declared: DeclaredEncoding.find, receive)
    guard let tree = HTMLParser.parse(html) else { throw tooDeep(input.file) }
    let page = HTMLPage(tree)
    if let written = page.unreadableDate {
      try receive(.note(.unreadableDate(written, file: input.file)))
    }
    guard !page.lines.isEmpty else { throw noText(input.file) }
    let article = Article(
      id: input.id, text: page.lines.joined(separator: "\n"), title: page.headline, url: page.url,
      publisher: page.publisher, language: page.language, published: page.published,
      file: input.file, format: format)
    try receive(.article(article))
  }

  private func tooDeep(_ file: String) -> SkippedInput {
    SkippedInput(
      "too-deep", file: file, "its elements are nested too deeply to be read",
      hint: "save the page again, or give its text alone")
  }

  private func noText(_ file: String) -> SkippedInput {
    SkippedInput(
      "no-text", file: file, "the page has no running text",
      hint: "if scripts draw the page, save it from a browser, or give its text alone")
  }
}
