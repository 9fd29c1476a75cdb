/// A line of a page: what stands between two block elements or line breaks.
struct TextBlock: Hashable {
  /// What kind of element it stands in.
  enum Kind: Hashable {
    /// `<h1>` to `<h6>`.
    case heading
    /// An item of a list, or a cell.
    case item
    /// Anything else.
    case paragraph
  }

  let text: String
  let kind: Kind
  /// The innermost block element around it.
  let element: Int
  /// How many bytes of its text stand in links.
  let linkedLength: Int
  /// Whether it holds a `<time>`.
  let holdsTime: Bool
  /// Whether a part of the page that is skipped comes before it.
  let followsGap: Bool

  /// The share of its text that is linked, 0–1.
  var linkShare: Double { Double(linkedLength) / Double(max(1, text.utf8.count)) }

  /// The number of words between spaces.
  var wordCount: Int { text.utf8.reduce(text.isEmpty ? 0 : 1) { $0 + ($1 == 0x20 ? 1 : 0) } }

  /// Whether it ends as a sentence does, closing quotes and brackets apart.
  var endsSentence: Bool {
    let end = text.unicodeScalars.last { !"\"'”’»)]\u{200F}\u{200E}".unicodeScalars.contains($0) }
    return end.map { ".!?؟۔…:".unicodeScalars.contains($0) } ?? false
  }

  /// How much it counts as running text: its length without links, 0 for a line too short to be a sentence.
  var weight: Double {
    let length = Double(text.utf8.count)
    guard kind != .heading, wordCount >= (endsSentence ? 5 : 10) else { return 0 }
    return length * max(0, 1 - 1.2 * linkShare)
  }
}

/// Cuts a page into its lines in one pass.
struct TextBlocks {
  private let tree: HTMLTree
  private var blocks: [TextBlock] = []
  private var open: [Int] = []
  private var line = TextLine()
  private var linkEnd = 0
  private var linkedLength = 0
  private var holdsTime = false
  private var followsGap = false

  private init(_ tree: HTMLTree) { self.tree = tree }

  /// The lines of a page without what `isSkipped` names, with their descendants.
  static func of(_ tree: HTMLTree, skipping isSkipped: [Bool]) -> [TextBlock] {
    var collector = TextBlocks(tree)
    var at = 0
    while at < tree.nodes.count {
      while let last = collector.open.last, tree.nodes[last].end <= at { collector.leave() }
      if isSkipped[at] {
        if blockNames.contains(tree.nodes[at].name) { collector.leaveGap() }
        at = tree.nodes[at].end
      } else {
        collector.visit(at)
        at += 1
      }
    }
    collector.flush()
    return collector.blocks
  }

  private mutating func visit(_ index: Int) {
    let node = tree.nodes[index]
    if let text = node.text {
      line.append(text)
      if index < linkEnd { linkedLength += text.utf8.count }
    } else if node.name == "br" {
      flush()
    } else if node.name == "a" {
      linkEnd = max(linkEnd, node.end)
    } else if node.name == "time" {
      holdsTime = true
    } else if Self.blockNames.contains(node.name) {
      flush()
      open.append(index)
    }
  }

  private mutating func leave() {
    flush()
    open.removeLast()
  }

  private mutating func leaveGap() {
    flush()
    followsGap = true
  }

  private mutating func flush() {
    let text = line.finish()
    defer { (linkedLength, holdsTime) = (0, false) }
    guard !text.isEmpty, let element = open.last else { return }
    blocks.append(
      TextBlock(
        text: text, kind: kind(of: tree.nodes[element].name), element: element,
        linkedLength: min(linkedLength, text.utf8.count), holdsTime: holdsTime,
        followsGap: followsGap))
    followsGap = false
  }

  private func kind(of name: String) -> TextBlock.Kind {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6": .heading
    case "li", "dt", "dd", "td", "th": .item
    default: .paragraph
    }
  }

  /// The elements that begin a line.
  static let blockNames: Set<String> = [
    "html", "body", "address", "article", "aside", "blockquote", "center", "dd", "details",
    "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]
}
