/// Makes the text of an article out of the lines of its page: headline first, notices and links to others out.
struct ArticleLines {
  private let headline: String?
  private let keepsDates: Bool

  /// - Parameter keepsDates: whether a line with the date stays, because the page names it nowhere else.
  init(headline: String?, keepsDates: Bool) {
    self.headline = headline
    self.keepsDates = keepsDates
  }

  /// The lines, or none where the page has no running text.
  func text(of blocks: ArraySlice<TextBlock>) -> [String] {
    let story = blocks[start(of: blocks)...]
    guard let first = story.firstIndex(where: { $0.weight > 0 }),
      let last = story.lastIndex(where: { $0.weight > 0 })
    else { return short(story) }
    let lead = story[..<first].filter { isLead($0) }
    let tail = story[(last + 1)...].filter {
      $0.endsSentence || $0.kind == .item && $0.linkShare < 0.5
    }
    return lines(lead + story[first...last] + tail)
  }

  /// A page with nothing but short lines: those that stand in no link.
  private func short(_ story: ArraySlice<TextBlock>) -> [String] {
    lines(story.filter { $0.linkShare < 0.5 && ($0.endsSentence || $0.wordCount > 4) })
  }

  private func start(of blocks: ArraySlice<TextBlock>) -> Int {
    guard let headline else { return blocks.startIndex }
    let name = Self.letters(headline)
    let limit = blocks.firstIndex { $0.weight > 0 && $0.kind != .heading } ?? blocks.endIndex
    let found = blocks[..<limit].lastIndex { Self.letters($0.text) == name }
    return found.map { $0 + 1 } ?? blocks.startIndex
  }

  /// Whether a line before the running text belongs to it: no author, date, section or link.
  private func isLead(_ block: TextBlock) -> Bool {
    if block.kind == .heading { return block.wordCount > 2 && block.linkShare < 0.5 }
    let isDated = block.holdsTime || block.text.contains(where: \.isNumber)
    if isDated, block.wordCount <= 15 { return keepsDates && block.linkShare < 0.5 }
    return block.linkShare < 0.5 && (block.wordCount > 4 || block.endsSentence)
  }

  private func lines(_ blocks: [TextBlock]) -> [String] {
    var lines = headline.map { [$0] } ?? []
    var seen = Set(lines)
    var followsNotice = false
    var followsHeading = false
    for block in blocks {
      if BoilerplatePhrases.begin(block) {
        followsNotice = true
      } else if Self.isLink(block) || followsNotice && block.linkShare > 0.6 {
        if followsHeading { lines.removeLast() }
        followsHeading = false
      } else if block.text.contains(where: \.isLetter),
        block.wordCount < 6 || seen.insert(block.text).inserted
      {
        let isHeading = block.kind == .heading
        if followsHeading, isHeading, block.followsGap { lines.removeLast() }
        followsHeading = isHeading
        followsNotice = false
        lines.append(block.text)
      }
    }
    if followsHeading { lines.removeLast() }
    return lines.count > (headline == nil ? 0 : 1) ? lines : []
  }

  /// Whether a line is nothing but a link to elsewhere.
  private static func isLink(_ block: TextBlock) -> Bool {
    block.linkShare > 0.85
  }

  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
