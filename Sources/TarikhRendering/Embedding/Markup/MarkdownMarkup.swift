import TarikhTemplates

/// Markdown of GitHub, Pandoc and Quarto; what Markdown lacks is written as HTML.
struct MarkdownMarkup: DocumentMarkup {
  let forms = EmbedMarker.Form.allCases
  let pictureEndings = ["svg", "png"]

  func line(_ spans: [EmbeddedSpan]) -> String {
    spans.map { span in
      switch span {
      case .words(let words): words.prefix { $0 == " " } + escaped(words)
      case .strong(let words): "**\(escaped(words))**"
      case .link(let words, let address):
        "[\(escaped(words))](<\(escaped(WebAddress.encoded(address)))>)"
      }
    }.joined()
  }

  func picture(_ picture: EmbeddedPicture) -> [String] {
    let image = "![\(escaped(picture.alt))](\(destination(picture.file)))"
    return [picture.page.map { "[\(image)](\(destination($0)))" } ?? image]
  }

  func text(_ text: EmbeddedText) -> [String] {
    var lines = ["<div dir=\"\(text.language.direction)\" lang=\"\(text.language.rawValue)\">", ""]
    if !text.columns.isEmpty {
      lines.append(row(text.columns.map(escaped)))
      lines.append("|" + String(repeating: "---|", count: text.columns.count))
      lines += text.rows.map { row($0.map(line)) }
    }
    lines += text.items.flatMap { self.lines(of: $0, indent: "") }
    for remark in text.remarks { lines += ["", "*\(escaped(remark))*"] }
    return lines + ["", "</div>"]
  }

  func diagram(_ lines: [String]) -> [String] { ["```mermaid"] + lines + ["```"] }

  func markup(_ lines: [String]) -> [String] { lines }

  private func lines(of item: EmbeddedText.Item, indent: String) -> [String] {
    ["\(indent)- \(line(item.spans))"]
      + item.items.flatMap { lines(of: $0, indent: indent + "  ") }
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  private func escaped(_ words: String) -> String { Escaping.markdown.escapeText(words) }

  private func destination(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F: true
      default: false
      }
    }
    return isPlain ? path : "<\(escaped(path))>"
  }
}
