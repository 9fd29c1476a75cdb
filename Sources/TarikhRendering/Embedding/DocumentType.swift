/// A type of document with places for embedded content, told by the ending of its name.
package enum DocumentType: String, CaseIterable, Sendable {
  /// Markdown of GitHub, Pandoc, Quarto and others.
  case markdown
  /// HTML and XHTML.
  case html
  /// AsciiDoc.
  case asciidoc
  /// LaTeX.
  case latex
  /// Typst.
  case typst

  /// The type of the file with this name or path; nil for an ending that none has.
  ///
  ///     DocumentType(path: "notes/week.md")   // .markdown
  package init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    guard let type = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = type
  }

  /// The endings of its files.
  package var endings: [String] {
    switch self {
    case .markdown: ["md", "markdown", "mkd", "qmd", "rmd"]
    case .html: ["html", "htm", "xhtml"]
    case .asciidoc: ["adoc", "asciidoc", "asc"]
    case .latex: ["tex", "ltx", "latex"]
    case .typst: ["typ"]
    }
  }

  /// A comment with these words.
  func comment(_ words: String) -> String {
    switch self {
    case .markdown, .html: "<!-- \(words) -->"
    case .asciidoc, .typst: "// \(words)"
    case .latex: "% \(words)"
    }
  }

  /// What a line says when it is one comment and nothing else.
  func words(ofComment line: String) -> String? {
    let body = line.drop { $0 == " " || $0 == "\t" }
    switch self {
    case .markdown, .html:
      let end = body.lastIndex { $0 != " " && $0 != "\t" }.map(body.index(after:))
      let comment = end.map { body[..<$0] } ?? ""
      guard comment.hasPrefix("<!--"), comment.hasSuffix("-->"), comment.utf8.count >= 7 else {
        return nil
      }
      return String(comment.dropFirst(4).dropLast(3))
    case .asciidoc:
      // A line with a blank before it is no comment here, but words of a literal paragraph.
      guard line.hasPrefix("//"), !line.hasPrefix("///") else { return nil }
      return String(line.dropFirst(2))
    case .latex: return body.hasPrefix("%") ? String(body.drop { $0 == "%" }) : nil
    case .typst: return body.hasPrefix("//") ? String(body.drop { $0 == "/" }) : nil
    }
  }

  /// What tells the lines of its documents that show code.
  var verbatimLines: any VerbatimLines {
    switch self {
    case .markdown: MarkdownVerbatim()
    case .html: HTMLVerbatim()
    case .asciidoc: AsciiDocVerbatim()
    case .latex: LaTeXVerbatim()
    case .typst: TypstVerbatim()
    }
  }

  /// How its documents write what is embedded.
  var markup: any DocumentMarkup {
    switch self {
    case .markdown: MarkdownMarkup()
    case .html: HTMLMarkup()
    case .asciidoc: AsciiDocMarkup()
    case .latex: LaTeXMarkup()
    case .typst: TypstMarkup()
    }
  }
}
