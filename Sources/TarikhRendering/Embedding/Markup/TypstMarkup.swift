import TarikhTemplates

/// Typst, with the language and direction of what is embedded.
struct TypstMarkup: DocumentMarkup {
  let forms: [EmbedMarker.Form] = [.picture, .table, .list]
  let pictureEndings = ["svg", "png"]

  func line(_ spans: [EmbeddedSpan]) -> String {
    spans.map { span in
      switch span {
      case .words(let words): escaped(words)
      case .strong(let words): "#strong[\(escaped(words))]"
      case .link(let words, let address):
        "#link(\(quoted(WebAddress.encoded(address))))[\(escaped(words))]"
      }
    }.joined()
  }

  func picture(_ picture: EmbeddedPicture) -> [String] {
    let image = "image(\(quoted(picture.file)), width: 100%, alt: \(quoted(picture.alt)))"
    return [
      picture.page.map { "#link(\(quoted(WebAddress.encoded($0))), \(image))" } ?? "#\(image)"
    ]
  }

  func text(_ text: EmbeddedText) -> [String] {
    let direction = text.language.direction
    var lines = ["#[", "#set text(lang: \"\(text.language.rawValue)\", dir: \(direction))"]
    if !text.columns.isEmpty {
      lines += ["#table(", "  columns: \(text.columns.count),"]
      lines.append("  table.header(\(cells(text.columns.map { [.strong($0)] }))),")
      lines += text.rows.map { "  \(cells($0))," }
      lines.append(")")
    }
    lines += text.items.flatMap { self.lines(of: $0, indent: "") }
    for remark in text.remarks { lines += ["", "#emph[\(escaped(remark))]"] }
    return lines + ["]"]
  }

  private func lines(of item: EmbeddedText.Item, indent: String) -> [String] {
    ["\(indent)- \(line(item.spans))"]
      + item.items.flatMap { lines(of: $0, indent: indent + "  ") }
  }

  private func cells(_ cells: [[EmbeddedSpan]]) -> String {
    cells.map { "[\(line($0))]" }.joined(separator: ", ")
  }

  private func escaped(_ words: String) -> String { Escaping.typst.escapeText(words) }

  /// A string, in which nothing looks like raw text or a comment either.
  private func quoted(_ text: String) -> String {
    let signs = ["\\": "\\\\", "\"": "\\\"", "`": "\\u{60}", "*": "\\u{2a}"]
    let escaped = PlainText.line(text).map { signs[String($0)] ?? String($0) }
    return "\"\(escaped.joined())\""
  }
}
