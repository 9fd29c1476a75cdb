/// Chooses the headline of a page among what its metadata, its `<h1>` and its `<title>` say.
struct PageTitle {
  private let tree: HTMLTree
  private let stated: [String]
  private let siteName: String?

  /// - Parameter stated: headlines of the metadata, best first.
  init(_ tree: HTMLTree, stated: [String?], siteName: String?) {
    self.tree = tree
    self.siteName = siteName
    self.stated = stated.compactMap { $0 }.filter { !$0.isEmpty }
  }

  /// The headline, without the name of the site; nil for a page that has none.
  var headline: String? {
    let stated = self.stated.map(withoutSite)
    if let first = stated.first { return headings.first { Self.extends($0, first) } ?? first }
    let title = tree.elements("title").first { isInHead($0) }.map { tree.text(of: $0) }
    guard let title, !title.isEmpty else { return headings.first }
    return headings.first { $0.utf8.count > 8 && title.contains($0) } ?? headings.only
      ?? withoutSite(title)
  }

  private var headings: [String] {
    tree.elements("h1").prefix(20).map { tree.text(of: $0) }.filter { !$0.isEmpty }
  }

  private func isInHead(_ index: Int) -> Bool {
    tree.ancestors(from: index).contains { tree.nodes[$0].name == "head" }
  }

  /// Whether `heading` is the whole of a headline that the metadata cut short.
  private static func extends(_ heading: String, _ headline: String) -> Bool {
    let start = headline.trimmingSuffix { "….".contains($0) || $0.isWhitespace }
    return heading.utf8.count > start.utf8.count && start.utf8.count > 20
      && heading.hasPrefix(start)
  }

  /// A title without ` | Site` at its end, or after any bar or dash where the site's name is known.
  private func withoutSite(_ title: String) -> String {
    for separator in [" | ", " - ", " – ", " — ", " :: ", " » ", " • "] {
      let parts = title.split(separator: separator)
      guard parts.count > 1, let last = parts.last else { continue }
      let isSite = siteName.map { $0.contains(last) || last.contains($0) }
      if isSite ?? (separator == " | " || separator == " :: ") {
        return String(title.dropLast(last.count + separator.count))
      }
    }
    return title
  }
}

extension Array {
  /// The one element of an array that has no other.
  fileprivate var only: Element? { count == 1 ? first : nil }
}

extension String {
  /// The text up to where its end satisfies `isTrimmed`.
  fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return rest
  }
}
