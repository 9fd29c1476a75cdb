import Mustache

/// How words are made safe in a document, chosen by the ending of its name.
///
/// The library compares whole characters, so that `"` with a combining mark would pass unescaped: ours works on bytes.
package enum Escaping: String, CaseIterable, MustacheContentType, Sendable {
  /// For elements and quoted attributes of HTML.
  case html = "TARIKH-HTML"
  /// For running text and table cells of Markdown, that of GitHub, Pandoc and Quarto.
  case markdown = "TARIKH-MARKDOWN"
  /// For running text and table cells of AsciiDoc.
  case asciidoc = "TARIKH-ASCIIDOC"
  /// For running text and table cells of LaTeX.
  case latex = "TARIKH-LATEX"
  /// For content of Typst.
  case typst = "TARIKH-TYPST"

  /// The escaping for the template `name`, such as `reports/full.md`.
  init(forTemplate name: String) {
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? ""
    switch ending {
    case "md": self = .markdown
    case "adoc": self = .asciidoc
    case "tex": self = .latex
    case "typ": self = .typst
    default: self = .html
    }
  }

  /// Makes every escaping known to the library, once or more often.
  static func register() {
    for escaping in allCases { MustacheContentTypes.register(escaping, named: escaping.rawValue) }
  }

  /// `text` with the bytes that mean something here written so that they mean themselves.
  ///
  ///     Escaping.latex.escapeText("50 % & more")   // "50 \\% \\& more"
  package func escapeText(_ text: String) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 16)
    append(text, to: &escaped)
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Appends the bytes of what `escapeText` returns.
  func append(_ text: String, to escaped: inout [UInt8]) {
    let start = escaped.count
    var text = text
    text.withUTF8 { source in
      switch self {
      case .html: Self.append(source, but: Self.htmlSigns, Self.appendHTML, to: &escaped)
      case .markdown:
        Self.append(source, but: Self.markdownSigns, Self.appendMarkdown, to: &escaped)
      case .asciidoc, .latex, .typst: typeset(source, to: &escaped)
      }
    }
    if self == .markdown { Self.disarmStart(of: &escaped, from: start) }
  }

  private func typeset(_ source: UnsafeBufferPointer<UInt8>, to escaped: inout [UInt8]) {
    var previous: UInt8 = 0x20
    for byte in source {
      switch self {
      case .latex: Self.appendLaTeX(byte, after: previous, to: &escaped)
      case .typst: Self.appendTypst(byte, to: &escaped)
      default: Self.appendAsciiDoc(byte, after: previous, to: &escaped)
      }
      previous = byte
    }
  }

  /// Appends stretches as they stand and each of the `signs` as `sign` writes it.
  private static func append(
    _ source: UnsafeBufferPointer<UInt8>, but signs: ASCIISet,
    _ sign: (UInt8, inout [UInt8]) -> Void, to escaped: inout [UInt8]
  ) {
    var start = 0
    for at in source.indices where signs.contains(source[at]) {
      escaped.append(contentsOf: source[start..<at])
      sign(source[at], &escaped)
      start = at + 1
    }
    escaped.append(contentsOf: source[start...])
  }

  private static let htmlSigns = ASCIISet("<>&\"'") { byte in
    byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte)
  }

  private static func appendHTML(_ byte: UInt8, to escaped: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "<"): escaped += "&lt;".utf8
    case UInt8(ascii: ">"): escaped += "&gt;".utf8
    case UInt8(ascii: "&"): escaped += "&amp;".utf8
    case UInt8(ascii: "\""): escaped += "&quot;".utf8
    case UInt8(ascii: "'"): escaped += "&#39;".utf8
    default: break
    }
  }

  private static let markdownSigns = ASCIISet("<>&\\`*_[]|~#$@^{}") { $0 < 0x20 || $0 == 0x7F }

  /// A line end becomes a space, since it would end a table row or begin a heading.
  private static func appendMarkdown(_ byte: UInt8, to escaped: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "<"): escaped += "&lt;".utf8
    case UInt8(ascii: ">"): escaped += "&gt;".utf8
    case UInt8(ascii: "&"): escaped += "&amp;".utf8
    case 0x0A, 0x0D, 0x09: escaped.append(0x20)
    case 0x00..<0x20, 0x7F: break
    default: escaped += [UInt8(ascii: "\\"), byte]
    }
  }

  /// Escapes what would make a list, a heading, a rule or a block of a line that starts with the words at `start`.
  private static func disarmStart(of escaped: inout [UInt8], from start: Int) {
    let blanks = escaped[start...].prefix { $0 == 0x20 }
    if !blanks.isEmpty { escaped.removeSubrange(blanks.indices) }
    let digits = escaped[start...].prefix { (0x30...0x39).contains($0) }.count
    guard start + digits < escaped.count else { return }
    let signs = digits == 0 ? "-+=:" : ".)"
    if signs.utf8.contains(escaped[start + digits]) {
      escaped.insert(UInt8(ascii: "\\"), at: start + digits)
    }
  }
}

/// Some of the 128 characters of ASCII.
private struct ASCIISet: Sendable {
  private var bits: (low: UInt64, high: UInt64) = (0, 0)

  /// The characters of a text, and those beside them that `isMember` takes.
  init(_ characters: String, _ isMember: (UInt8) -> Bool) {
    for byte in 0..<UInt8(0x80) where isMember(byte) || characters.utf8.contains(byte) {
      if byte < 64 { bits.low |= 1 << byte } else { bits.high |= 1 << (byte - 64) }
    }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return false }
    return (byte < 64 ? bits.low : bits.high) &>> (byte & 63) & 1 != 0
  }
}
