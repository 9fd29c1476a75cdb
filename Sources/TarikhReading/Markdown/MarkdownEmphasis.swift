/// Collects text and marks of emphasis, and drops the marks that pair up; a mark that stands alone is text.
struct MarkdownEmphasis {
  private struct Run {
    let mark: Character
    var count: Int
    let piece: Int
  }

  private var pieces: [String] = [""]
  private var openers: [Run] = []
  private var last: Character?

  /// The text without the marks that paired up.
  var text: String { pieces.joined() }

  /// Appends text.
  mutating func append(_ text: some StringProtocol) {
    pieces[pieces.count - 1] += text
    last = text.last ?? last
  }

  /// Appends one character.
  mutating func append(_ character: Character) {
    pieces[pieces.count - 1].append(character)
    last = character
  }

  /// Appends a run of marks, which may close emphasis, open it, or be text.
  mutating func append(mark: Character, count: Int, before next: Character?) {
    let (opens, closes) = flanks(mark, next)
    var count = count
    if closes { count = close(mark, count) }
    pieces.append(String(repeating: mark, count: count))
    if opens, count > 0 { openers.append(Run(mark: mark, count: count, piece: pieces.count - 1)) }
    if openers.count > 100 { openers.removeFirst() }
    pieces.append("")
    last = mark
  }

  /// Whether a run can open and close, by what stands on its two sides, as CommonMark's flanking runs.
  private func flanks(_ mark: Character, _ next: Character?) -> (opens: Bool, closes: Bool) {
    let (spaceBefore, spaceAfter) = (last?.isWhitespace ?? true, next?.isWhitespace ?? true)
    let punctuationBefore = last.map { $0.isPunctuation || $0.isSymbol } ?? false
    let punctuationAfter = next.map { $0.isPunctuation || $0.isSymbol } ?? false
    let left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore)
    let right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter)
    guard mark == "_" else { return (left, right) }
    return (left && (!right || punctuationBefore), right && (!left || punctuationAfter))
  }

  /// Pairs marks with those that are open; gives how many are left over.
  private mutating func close(_ mark: Character, _ count: Int) -> Int {
    var count = count
    while count > 0, let at = openers.lastIndex(where: { $0.mark == mark }) {
      let paired = min(count, openers[at].count)
      count -= paired
      openers[at].count -= paired
      pieces[openers[at].piece] = String(repeating: mark, count: openers[at].count)
      openers.removeSubrange((openers[at].count > 0 ? at + 1 : at)...)
    }
    return count
  }
}
