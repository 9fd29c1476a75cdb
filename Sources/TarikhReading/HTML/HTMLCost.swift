/// Foresees how long gumbo would take, which walks the open elements at each tag and reopens formatting at each block.
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
    var at = 0
    while at + 1 < bytes.count {
      if bytes[at] == 0x3C { count(bytes, tagAt: at + 1) }
      at += 1
    }
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>, tagAt at: Int) {
    let closes = bytes[at] == 0x2F
    let rest = bytes[(closes ? at + 1 : at)...].prefix(12)
    let name = rest.prefix { $0.isASCIILetter }.map { $0 | 0x20 }
    guard !name.isEmpty else { return }
    let tag = String(decoding: name, as: UTF8.self)
    if Self.formattingTags.contains(tag) { formatting = max(0, formatting + (closes ? -1 : 1)) }
    if !Self.selfClosing.contains(tag) { depth = max(0, depth + (closes ? -1 : 1)) }
    if closes { return }
    steps += depth
    reopened += formatting
  }

  private static let formattingTags: Set<String> = [
    "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
  ]

  private static let selfClosing: Set<String> = [
    "p", "li", "td", "th", "tr", "dd", "dt", "option", "tbody", "thead", "a", "br", "hr", "img",
    "input", "meta", "link", "area", "base", "col", "embed", "param", "source", "track", "wbr",
    "html", "head", "body",
  ]
}
