import TarikhCore

/// Reads plain text: the whole file is one article, its text unchanged.
public struct TextReader: ArticleReader {
  /// A reader of plain text.
  public init() {}

  /// Plain text.
  public var format: Article.Format { .text }

  /// `.txt` and `.text`.
  public var fileExtensions: [String] { ["txt", "text"] }

  /// Takes whatever no other reader takes.
  public func recognizes(_ start: ArraySlice<UInt8>) -> Bool { true }

  /// Hands over the file as one article without metadata.
  public func read(_ input: ArticleInput, _ receive: (Reading) throws -> Void) throws {
    let text = try input.text(receive)
    try receive(.article(Article(id: input.id, text: text, file: input.file, format: format)))
  }
}
