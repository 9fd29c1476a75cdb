/// Counts the lines below each element, to find the element that gathers several paragraphs.
struct BlockCounts {
  private let tree: HTMLTree
  private var all: [Int: Int] = [:]
  private var prose: [Int: Int] = [:]

  init(_ tree: HTMLTree, _ blocks: [TextBlock]) {
    self.tree = tree
    for block in blocks {
      for ancestor in tree.ancestors(from: block.element).prefix(Self.reach) {
        all[ancestor, default: 0] += 1
        if block.weight > 0 { prose[ancestor, default: 0] += 1 }
      }
    }
  }

  /// How many levels above a line are looked at.
  private static let reach = 10

  /// The nearest element with other paragraphs than this one, and whether a card of its own stands between them.
  ///
  /// A card has lines beside its paragraph, such as the headline of another story; a mere wrapper has none.
  func container(of block: TextBlock) -> (element: Int, isCard: Bool) {
    var isCard = false
    for ancestor in tree.ancestors(from: block.element).prefix(Self.reach) {
      if prose[ancestor, default: 0] > 1 { return (ancestor, isCard) }
      if all[ancestor, default: 0] > 1 { isCard = true }
    }
    return (max(tree.nodes[block.element].parent, 0), false)
  }
}
