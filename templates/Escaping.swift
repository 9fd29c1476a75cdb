import Mustache

/// How values are made safe in a template, chosen by the name of its file.
///
/// The library compares whole characters, so that `"` with a combining mark would pass unescaped: ours works on bytes.
enum Escaping: String, CaseIterable, MustacheContentType {
  /// For elements and quoted attributes of HTML.
  case html = "TARIKH-HTML"
  /// For running text and table cells of Markdown.
  case markdown = "TARIKH-MARKDOWN"

  /// The escaping for the template `name`, such as `reports/report.md`.
  init(forTemplate name: String) { self = name.hasSuffix(".md") ? .markdown : .html }

  /// Makes every escaping known to the library, once or more often.
  static func register() {
    for escaping in allCases { MustacheContentTypes.register(escaping, named: escaping.rawValue) }
  }

  /// `text` with the bytes that mean something here written so that they mean themselves.
  func escapeText(_ text: String) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch self {
      case .html: Self.appendHTML(byte, to: &escaped)
      case .markdown: Self.appendMarkdown(byte, to: &escaped)
      }
    }
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
      UInt8(ascii: "$"):
      escaped += [UInt8(ascii: "\\"), byte]
    case 0x0A, 0x0D, 0x09: escaped.append(0x20)
    case 0x00..<0x20: break
    default: escaped.append(byte)
    }
  }
}
