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
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      switch self {
      case .html: Self.appendHTML(byte, to: &escaped)
      case .markdown: Self.appendMarkdown(byte, to: &escaped)
      case .asciidoc: Self.appendAsciiDoc(byte, after: previous, to: &escaped)
      case .latex: Self.appendLaTeX(byte, after: previous, to: &escaped)
      case .typst: Self.appendTypst(byte, to: &escaped)
      }
      previous = byte
    }
    if self == .markdown { Self.disarmStart(&escaped) }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func appendHTML(_ byte: UInt8, to escaped: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "<"): escaped += "&lt;".utf8
    case UInt8(ascii: ">"): escaped += "&gt;".utf8
    case UInt8(ascii: "&"): escaped += "&amp;".utf8
    case UInt8(ascii: "\""): escaped += "&quot;".utf8
    case UInt8(ascii: "'"): escaped += "&#39;".utf8
    case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20: break
    default: escaped.append(byte)
    }
  }

  /// A line end becomes a space, since it would end a table row or begin a heading.
  private static func appendMarkdown(_ byte: UInt8, to escaped: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "<"): escaped += "&lt;".utf8
    case UInt8(ascii: ">"): escaped += "&gt;".utf8
    case UInt8(ascii: "&"): escaped += "&amp;".utf8
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "#"),
      UInt8(ascii: "$"), UInt8(ascii: "@"), UInt8(ascii: "^"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      escaped += [UInt8(ascii: "\\"), byte]
    case 0x0A, 0x0D, 0x09: escaped.append(0x20)
    case 0x00..<0x20, 0x7F: break
    default: escaped.append(byte)
    }
  }

  /// Escapes what would make a list, a heading, a rule or a block of a line that starts with the words.
  private static func disarmStart(_ escaped: inout [UInt8]) {
    escaped.removeFirst(escaped.prefix { $0 == 0x20 }.count)
    let digits = escaped.prefix { (0x30...0x39).contains($0) }.count
    guard digits < escaped.count else { return }
    let signs = digits == 0 ? "-+=:" : ".)"
    if signs.utf8.contains(escaped[digits]) { escaped.insert(UInt8(ascii: "\\"), at: digits) }
  }
}
