/// Marks the parts of a page that are no part of its article: navigation, related links, share buttons, adverts.
///
/// An element that holds most of the page's running text is kept whatever it is called.
struct Boilerplate {
  private let tree: HTMLTree
  private let proseBefore: [Int]

  private init(_ tree: HTMLTree) {
    self.tree = tree
    var total = 0
    proseBefore =
      tree.nodes.map { node in
        defer { total += Self.proseLength(node, in: tree) }
        return total
      } + [total]
  }

  /// For each node whether it is boilerplate; descendants of a marked node are not marked themselves.
  static func marks(in tree: HTMLTree) -> [Bool] {
    let boilerplate = Boilerplate(tree)
    var marks = Array(repeating: false, count: tree.nodes.count)
    var at = 0
    while at < tree.nodes.count {
      marks[at] = boilerplate.isBoilerplate(at)
      at = marks[at] ? tree.nodes[at].end : at + 1
    }
    return marks
  }

  /// The length of a text that is long enough to be prose.
  private static func proseLength(_ node: HTMLTree.Node, in tree: HTMLTree) -> Int {
    guard let text = node.text, text.utf8.count >= 60, node.parent >= 0 else { return 0 }
    let parent = tree.nodes[node.parent].name
    return BoilerplateNames.silentTags.contains(parent) || parent == "a" ? 0 : text.utf8.count
  }

  private func isBoilerplate(_ index: Int) -> Bool {
    let node = tree.nodes[index]
    guard node.text == nil, !["", "html", "body", "main"].contains(node.name) else { return false }
    if BoilerplateNames.silentTags.contains(node.name) || isHidden(node) { return true }
    guard TextBlocks.blockNames.contains(node.name) else { return false }
    let share = proseShare(index)
    if BoilerplateNames.asideTags.contains(node.name) && share < 0.8 { return true }
    if let role = node["role"], BoilerplateNames.roles.contains(role), share < 0.8 { return true }
    if node.name == "header" && share < 0.5 && !isInsideArticle(index) { return true }
    if node.name == "form" && share < 0.3 { return true }
    return isNamedSo(node, index, share)
  }

  private func isHidden(_ node: HTMLTree.Node) -> Bool {
    if node["hidden"] != nil || node["aria-hidden"] == "true" { return true }
    if let style = node["style"], style.filter({ $0 != " " }).contains("display:none") {
      return true
    }
    let classes = node["class"]?.split(whereSeparator: \.isWhitespace) ?? []
    return classes.contains { BoilerplateNames.hiddenClasses.contains(String($0)) }
  }

  private func isNamedSo(_ node: HTMLTree.Node, _ index: Int, _ share: Double) -> Bool {
    guard node.name != "article", share < 0.7 else { return false }
    let words = ClassWords.of(node)
    if words.contains(where: BoilerplateNames.strong.contains) { return true }
    guard node.name != "h1", share < 0.3, tree.textLength(in: index..<node.end) < 500
    else { return false }
    return words.contains(where: BoilerplateNames.weak.contains)
  }

  private func isInsideArticle(_ index: Int) -> Bool {
    tree.ancestors(from: index).prefix(40).contains { ancestor in
      ["article", "main"].contains(tree.nodes[ancestor].name)
    }
  }

  private func proseShare(_ index: Int) -> Double {
    let total = proseBefore.last ?? 0
    guard total > 0 else { return 0 }
    return Double(proseBefore[tree.nodes[index].end] - proseBefore[index]) / Double(total)
  }
}
