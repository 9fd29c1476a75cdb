/// One news text as it was read, with what its file says about it.
public struct Article: Hashable, Sendable {
  /// The form in which an article came.
  public enum Format: String, Sendable, CaseIterable {
    /// Plain text.
    case text
    /// Markdown, with or without front matter.
    case markdown
    /// A web page.
    case html
    /// One line of JSON.
    case jsonl
  }

  /// The name that outputs echo: `id` of the input, else the path without its extension.
  public let id: String
  /// The decoded text: BOM dropped, CRLF as LF, nothing else changed.
  public let text: String
  /// The headline, where the input names one apart from the text.
  public let title: String?
  /// Where it was published.
  public let url: String?
  /// Who published it.
  public let publisher: String?
  /// Its language as a BCP 47 tag, where the input says so.
  public let language: String?
  /// The day of publication, in its own UTC offset.
  public let published: CalendarDay?
  /// The file that it came from, as the user named it.
  public let file: String
  /// The line in `file` where it stands, for JSONL.
  public let line: Int?
  /// The form in which it came.
  public let format: Format

  /// An article from its parts.
  public init(
    id: String, text: String, title: String? = nil, url: String? = nil, publisher: String? = nil,
    language: String? = nil, published: CalendarDay? = nil, file: String = "", line: Int? = nil,
    format: Format = .text
  ) {
    self.id = id
    self.text = text
    self.title = title
    self.url = url
    self.publisher = publisher
    self.language = language
    self.published = published
    self.file = file
    self.line = line
    self.format = format
  }

  /// SHA-256 of the text in UTF-8, 64 hexadecimal digits.
  public var textSHA256: String { SHA256.hex(of: text.utf8) }

  /// What the article is, wherever its file lies: 16 hexadecimal digits over text and metadata.
  public var key: String {
    let fields = [text, title, url, publisher, language, published?.description]
    let joined = fields.map { $0 ?? "\u{1}" }.joined(separator: "\u{0}")
    return String(SHA256.hex(of: joined.utf8).prefix(16))
  }

  /// Where its paragraphs start, in scalars, ascending: lines that are not blank.
  public var paragraphs: [Int] {
    var starts: [Int] = []
    var (offset, isOpen) = (0, false)
    for byte in text.utf8 where byte & 0xC0 != 0x80 {
      switch byte {
      case 0x0A: isOpen = false
      case 0x20, 0x09: break
      default:
        if !isOpen { starts.append(offset) }
        isOpen = true
      }
      offset += 1
    }
    return starts
  }

  /// The same article with another day of publication.
  public func dated(_ day: CalendarDay?) -> Article {
    Article(
      id: id, text: text, title: title, url: url, publisher: publisher, language: language,
      published: day, file: file, line: line, format: format)
  }
}
