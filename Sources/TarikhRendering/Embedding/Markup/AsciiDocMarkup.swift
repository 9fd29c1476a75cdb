import TarikhTemplates

/// AsciiDoc; HTML stands in passthrough blocks, and Mermaid needs asciidoctor-diagram.
struct AsciiDocMarkup: DocumentMarkup {
  let forms = EmbedMarker.Form.allCases
  let pictureEndings = ["svg", "png"]

  func line(_ spans: [EmbeddedSpan]) -> String {
    spans.map { span in
      switch span {
      case .words(let words): escaped(words)
      case .strong(let words): "**\(escaped(words))**"
      case .link(let words, let address): "link:++\(destination(address))++[\(escaped(words))]"
      }
    }.joined()
  }

  func picture(_ picture: EmbeddedPicture) -> [String] {
    let link = picture.page.map { ",link=\"\(WebAddress.encoded($0))\"" } ?? ""
    return ["image::\(picture.file)[alt=\"\(escaped(picture.alt))\"\(link)]"]
  }

  func text(_ text: EmbeddedText) -> [String] {
    var lines: [String] = []
    if !text.columns.isEmpty {
      lines += ["[%header%autowidth.stretch,cols=\"\(text.columns.count)*\"]", "|==="]
      lines.append(text.columns.map { "|\(escaped($0))" }.joined(separator: " "))
      for row in text.rows { lines += [""] + row.map { "|\(line($0))" } }
      lines.append("|===")
    }
    lines += text.items.flatMap { self.lines(of: $0, depth: 1) }
    for remark in text.remarks { lines += ["", "_\(escaped(remark))_"] }
    return lines
  }

  func diagram(_ lines: [String]) -> [String] { ["[mermaid]", "----"] + lines + ["----"] }

  func markup(_ lines: [String]) -> [String] { ["++++"] + lines + ["++++"] }

  private func lines(of item: EmbeddedText.Item, depth: Int) -> [String] {
    ["\(String(repeating: "*", count: depth)) \(line(item.spans))"]
      + item.items.flatMap { lines(of: $0, depth: depth + 1) }
  }

  private func escaped(_ words: String) -> String { Escaping.asciidoc.escapeText(words) }

  private func destination(_ address: String) -> String {
    WebAddress.encoded(address).replacing("+", with: "%2B")
  }
}
