import TarikhTemplates

/// LaTeX with the packages graphicx, hyperref and longtable.
struct LaTeXMarkup: DocumentMarkup {
  let forms: [EmbedMarker.Form] = [.picture, .table, .list]
  let pictureEndings = ["pdf", "png"]

  func line(_ spans: [EmbeddedSpan]) -> String {
    spans.map { span in
      switch span {
      case .words(let words): escaped(words)
      case .strong(let words): "\\textbf{\(escaped(words))}"
      case .link(let words, let address): "\\href{\(destination(address))}{\(escaped(words))}"
      }
    }.joined()
  }

  func picture(_ picture: EmbeddedPicture) -> [String] {
    let image =
      "\\includegraphics[width=\\linewidth,alt={\(escaped(picture.alt))}]{\(picture.file)}"
    return [picture.page.map { "\\href{\(destination($0))}{\(image)}" } ?? image]
  }

  func text(_ text: EmbeddedText) -> [String] {
    var lines: [String] = []
    if !text.columns.isEmpty {
      let share = 90 / text.columns.count
      let columns = String(repeating: "p{0.\(share)\\linewidth}", count: text.columns.count)
      lines.append("\\begin{longtable}{\(columns)}")
      lines.append(row(text.columns.map { "\\textbf{\(escaped($0))}" }) + " \\hline \\endhead")
      lines += text.rows.map { row($0.map(line)) }
      lines.append("\\end{longtable}")
    }
    if !text.items.isEmpty { lines += list(text.items) }
    for remark in text.remarks { lines += ["", "\\emph{\(escaped(remark))}"] }
    return lines
  }

  private func list(_ items: [EmbeddedText.Item]) -> [String] {
    ["\\begin{itemize}"]
      + items.flatMap { ["\\item \(line($0.spans))"] + ($0.items.isEmpty ? [] : list($0.items)) }
      + ["\\end{itemize}"]
  }

  private func row(_ cells: [String]) -> String { cells.joined(separator: " & ") + " \\\\" }

  /// Its fonts draw no controls of direction.
  private func escaped(_ words: String) -> String {
    let drawn = words.unicodeScalars.filter { !BidiText.isControl($0) && $0 != "\u{2068}" }
    return Escaping.latex.escapeText(String(String.UnicodeScalarView(drawn)))
  }

  private func destination(_ address: String) -> String {
    let signs = ["%", "#", "&", "_"]
    let encoded = WebAddress.encoded(address).replacing("~", with: "%7E")
    return signs.reduce(encoded) { $0.replacing($1, with: "\\" + $1) }
  }
}
