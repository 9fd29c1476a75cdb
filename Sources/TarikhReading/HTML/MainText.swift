/// Finds the element that holds the article of a page.
///
/// Lines give their weight to the elements around them, less to the farther ones, as in Arc90's Readability; the
/// heaviest wins, and an `<article>` or `articleBody` around it is taken whole.
struct MainText {
  private let tree: HTMLTree
  private let blocks: [TextBlock]
  private let proseElements: Set<Int>
  private var scores: [Int: Double] = [:]
  private var scoresWithoutCards: [Int: Double] = [:]

  /// The lines of the article, in page order, headline and notices still among them.
  static func lines(of tree: HTMLTree, among blocks: [TextBlock]) -> ArraySlice<TextBlock> {
    var search = MainText(tree: tree, blocks: blocks)
    search.score()
    guard let top = search.top else { return blocks[...] }
    return search.slice(of: search.around(top))
  }

  private init(tree: HTMLTree, blocks: [TextBlock]) {
    self.tree = tree
    self.blocks = blocks
    proseElements = Set(blocks.lazy.filter { $0.weight >= 80 }.map(\.element))
  }

  private mutating func score() {
    let counts = BlockCounts(tree, blocks)
    for block in blocks where block.weight > 0 {
      let (container, isCard) = counts.container(of: block)
      let weight = isCard ? block.weight * 0.4 : block.weight
      for (ancestor, share) in zip(tree.ancestors(from: container), [1, 0.5, 0.17, 0.11]) {
        scores[ancestor, default: 0] += weight * share
        if !isCard { scoresWithoutCards[ancestor, default: 0] += weight * share }
      }
    }
  }

  private var top: Int? {
    let rated = scores.map { (node: $0.key, score: $0.value * factor($0.key)) }
    return rated.max { ($0.score, $1.node) < ($1.score, $0.node) }?.node
  }

  /// How much the names of an element speak for it.
  private func factor(_ index: Int) -> Double {
    let node = tree.nodes[index]
    if isArticleBody(node) { return 2 }
    if node.name == "article" { return 1.3 }
    return ClassWords.of(node).contains(where: Self.contentWords.contains) ? 1.25 : 1
  }

  private static let contentWords: Set<String> = [
    "article", "body", "content", "entry", "post", "story", "text",
  ]

  private func isArticleBody(_ node: HTMLTree.Node) -> Bool {
    node["itemprop"]?.split(separator: " ").contains("articleBody") == true
  }

  /// The nodes from the first to the last that belong to the article whose heart is `top`.
  private func around(_ top: Int) -> Range<Int> {
    let ancestors = tree.ancestors(from: top)
    if let body = ancestors.first(where: { isArticleBody(tree.nodes[$0]) }) { return range(body) }
    if let article = ancestors.first(where: { isArticle(tree.nodes[$0]) }) { return range(article) }
    return withSiblings(top)
  }

  private func isArticle(_ node: HTMLTree.Node) -> Bool {
    node.name == "article" || node["role"] == "article"
  }

  private func range(_ node: Int) -> Range<Int> { node..<tree.nodes[node].end }

  /// The node and the neighbours that hold a good share of text too, for articles that are cut by adverts.
  private func withSiblings(_ top: Int) -> Range<Int> {
    let parent = tree.nodes[top].parent
    guard parent > 0, tree.nodes[top].name != "body" else { return range(top) }
    let least = (scores[top] ?? 0) * 0.2
    var (first, end) = (top, tree.nodes[top].end)
    var child = parent + 1
    while child < tree.nodes[parent].end {
      let isProse = tree.nodes[child].name == "p" && proseElements.contains(child)
      if isProse || (scoresWithoutCards[child] ?? 0) >= least {
        first = min(first, child)
        end = max(end, tree.nodes[child].end)
      }
      child = tree.nodes[child].end
    }
    return first..<end
  }

  /// The lines whose elements stand in a range; lines are sorted by the end of their text, elements nest.
  private func slice(of range: Range<Int>) -> ArraySlice<TextBlock> {
    guard let first = blocks.firstIndex(where: { range.contains($0.element) }),
      let last = blocks.lastIndex(where: { range.contains($0.element) })
    else { return [] }
    return blocks[first...last]
  }
}
