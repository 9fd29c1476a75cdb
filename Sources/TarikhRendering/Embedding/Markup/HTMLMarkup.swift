/// HTML that is well-formed as XHTML too.
struct HTMLMarkup: DocumentMarkup {
  let forms = EmbedMarker.Form.allCases
  let pictureEndings = ["svg", "png"]

  func line(_ spans: [EmbeddedSpan]) -> String {
    spans.map { span in
      switch span {
      case .words(let words): XMLText.escaped(words)
      case .strong(let words): "<strong>\(XMLText.escaped(words))</strong>"
      case .link(let words, let address):
        "<a href=\"\(XMLText.escaped(WebAddress.encoded(address)))\"><bdi>\(XMLText.escaped(words))</bdi></a>"
      }
    }.joined()
  }

  func picture(_ picture: EmbeddedPicture) -> [String] {
    let file = XMLText.escaped(picture.file)
    let image = "<img src=\"\(file)\" alt=\"\(XMLText.escaped(picture.alt))\" />"
    return [picture.page.map { "<a href=\"\(XMLText.escaped($0))\">\(image)</a>" } ?? image]
  }

  func text(_ text: EmbeddedText) -> [String] {
    let language = "lang=\"\(text.language.rawValue)\" dir=\"\(text.language.direction)\""
    var lines = ["<div \(language)>"]
    if !text.columns.isEmpty {
      let head = text.columns.map { "<th scope=\"col\">\(XMLText.escaped($0))</th>" }.joined()
      lines += ["<table>", "<thead><tr>\(head)</tr></thead>", "<tbody>"]
      lines += text.rows.map { row in
        "<tr>" + row.map { "<td>\(line($0))</td>" }.joined() + "</tr>"
      }
      lines += ["</tbody>", "</table>"]
    }
    if !text.items.isEmpty { lines += list(text.items) }
    lines += text.remarks.map { "<p><small>\(XMLText.escaped($0))</small></p>" }
    return lines + ["</div>"]
  }

  func diagram(_ lines: [String]) -> [String] {
    ["<pre class=\"mermaid\">"] + lines.map(XMLText.escaped) + ["</pre>"]
  }

  func markup(_ lines: [String]) -> [String] { lines }

  private func list(_ items: [EmbeddedText.Item]) -> [String] {
    let lines = items.flatMap { item in
      item.items.isEmpty
        ? ["<li>\(line(item.spans))</li>"]
        : ["<li>\(line(item.spans))"] + list(item.items) + ["</li>"]
    }
    return ["<ul>"] + lines + ["</ul>"]
  }

  /// A frame around a page that holds a picture.
  static func frame(_ picture: EmbeddedPicture) -> [String] {
    let title = XMLText.escaped(picture.alt)
    return [
      "<iframe src=\"\(XMLText.escaped(picture.file))\" title=\"\(title)\" width=\"100%\" "
        + "height=\"\(picture.height)\" loading=\"lazy\"></iframe>"
    ]
  }
}
