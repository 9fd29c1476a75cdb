/// Foresees how long gumbo would take, which walks the open elements at each tag, reopens formatting at each block and
/// compares each attribute of a tag with those before it.
///
/// One pass over the bytes that counts tags as if each were closed where it says so; what closes by itself is left out.
struct HTMLCost {
  private var depth = 0
  private var formatting = 0
  private var steps = 0
  private var reopened = 0

  /// Whether the page would take more than about a second: 20,000 open elements or 3 million reopened ones.
  var isExcessive: Bool { steps > 200_000_000 || reopened > 3_000_000 }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var scanner = TagScanner(bytes)
    while let tag = scanner.next() {
      steps += tag.attributeCount * tag.attributeCount / 2
      count(tag)
    }
  }

  private mutating func count(_ tag: TagScanner.Tag) {
    let step = tag.closes ? -1 : 1
    if Self.formattingTags.contains(tag.name) { formatting = max(0, formatting + step) }
    if !Self.selfClosing.contains(tag.name) { depth = max(0, depth + step) }
    if tag.closes { return }
    steps += depth
    reopened += formatting
  }

  private static let formattingTags: Set<String> = [
    "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  ]

  private static let selfClosing: Set<String> = [
    "p", "li", "td", "th", "tr", "dd", "dt", "option", "tbody", "thead", "a", "br", "hr", "img",
    "input", "meta", "link", "area", "base", "col", "embed", "param", "script", "source", "style",
    "textarea", "title", "track", "wbr", "html", "head", "body", "path", "circle", "rect", "use",
  ]
}
