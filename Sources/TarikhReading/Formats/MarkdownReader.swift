import TarikhCore

/// Reads Markdown: front matter as metadata, the rest without its markup, the title as its first line.
public struct MarkdownReader: ArticleReader {
  /// A reader of Markdown.
  public init() {}

  /// Markdown.
  public var format: Article.Format { .markdown }

  /// `.md`, `.markdown` and `.mdown`.
  public var fileExtensions: [String] { ["md", "markdown", "mdown"] }

  /// Takes what begins with front matter.
  public func recognizes(_ start: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: start.prefix(512), as: UTF8.self)
    return !FrontMatter(text.lines).fields
      .isEmpty
  }

  /// Hands over the file as one article.
  public func read(_ input: ArticleInput, _ receive: (Reading) throws -> Void) throws {
    let source = try input.text(receive)
    let lines = source.lines
    let matter = FrontMatter(lines)
    if matter.isUnterminated { try receive(.note(unterminated(input.file))) }
    let body = MarkdownText(MarkdownComments.removed(from: lines[matter.bodyStart...]))
    guard !body.lines.isEmpty else { throw input.empty }
    let title = matter.value("title") ?? body.heading
    let article = Article(
      id: input.id, text: Self.text(title, body.lines), title: title, url: matter.value("url"),
      publisher: matter.value("publisher"), language: matter.value("language"),
      published: try published(matter, input.file, receive), file: input.file, format: format)
    try receive(.article(article))
  }

  /// The lines below their title, which is not said twice.
  private static func text(_ title: String?, _ lines: [String]) -> String {
    let named = title.map { letters($0) == letters(lines.first ?? "") } ?? true
    return ((named ? [] : [title ?? ""]) + lines).joined(separator: "\n")
  }

  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private func published(
    _ matter: FrontMatter, _ file: String, _ receive: (Reading) throws -> Void
  ) throws -> CalendarDay? {
    guard let written = matter.value("date", "published") else { return nil }
    let day = PublicationDate.day(in: written)
    if day == nil { try receive(.note(.unreadableDate(written, file: file))) }
    return day
  }

  private func unterminated(_ file: String) -> Diagnostic {
    Diagnostic(
      "unterminated-front-matter", severity: .warning, file: file, line: 1,
      summary:
        "the front matter has no closing line; the text was taken to begin after its last field",
      hint: "put --- on a line of its own after the fields")
  }
}
