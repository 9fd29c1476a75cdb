/// Takes the markup out of Markdown so that sentences read as text: one paragraph, heading or list item a line.
///
/// What might be meant as text stays: `2 * 3`, `snake_case`, `[sic]`, `#hashtag`.
struct MarkdownText {
  /// The lines of the text.
  private(set) var lines: [String] = []
  /// The heading of the first level with which the text begins.
  private(set) var heading: String?
  private var paragraph: [Substring] = []
  private var fence: Substring?
  private var isQuoted = false
  private var isItem = false

  /// Reads the lines of a file behind its front matter.
  init(_ source: some Sequence<Substring>) {
    for line in source { read(line) }
    flush()
  }

  private mutating func read(_ source: Substring) {
    let line = source.trimmed
    if let fence {
      if line.hasPrefix(fence), line.allSatisfy({ $0 == fence.first }) {
        self.fence = nil
      } else {
        keep(line)
      }
    } else if line.isEmpty {
      flush()
    } else if MarkdownLine.fence(line) != nil {
      flush()
      fence = MarkdownLine.fence(line)
    } else if let quoted = MarkdownLine.quote(line) {
      if !isQuoted { flush() }
      isQuoted = true
      readPlain(quoted, source)
    } else {
      readPlain(line, source)
    }
  }

  private mutating func readPlain(_ line: Substring, _ source: Substring) {
    if let level = MarkdownLine.setextLevel(line), !paragraph.isEmpty {
      endHeading(level)
    } else if MarkdownLine.isRule(line) || MarkdownLine.isTableRule(line)
      || paragraph.isEmpty && MarkdownLine.isDefinition(line)
    {
      flush()
    } else if let (level, text) = MarkdownLine.heading(line) {
      flush()
      paragraph = [text]
      endHeading(level)
    } else if let item = MarkdownLine.item(line, insideParagraph: !paragraph.isEmpty && !isItem) {
      flush()
      paragraph = [item]
      isItem = true
    } else if let cells = MarkdownLine.cells(line) {
      flush()
      for cell in cells { keep(Substring(MarkdownInline.plain(cell))) }
    } else {
      paragraph.append(line.last == "\\" ? line.dropLast() : line)
    }
    if source.hasSuffix("  ") || source.hasSuffix("\\") { flush() }
  }

  private mutating func endHeading(_ level: Int) {
    let isFirst = lines.isEmpty
    flush()
    if isFirst, level == 1 { heading = lines.first }
  }

  private mutating func keep(_ line: Substring) {
    if !line.isEmpty { lines.append(String(line)) }
  }

  private mutating func flush() {
    let text = MarkdownInline.plain(paragraph.joined(separator: " ")[...])
    paragraph = []
    (isQuoted, isItem) = (false, false)
    keep(text[...].trimmed)
  }
}
