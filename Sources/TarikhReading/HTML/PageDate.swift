import TarikhCore

/// Chooses the day of publication among what a page says.
struct PageDate {
  /// The day, nil where the page names none that can be read.
  let day: CalendarDay?
  /// What the page names as its date, where none can be read.
  let unreadable: String?

  /// - Parameter stated: dates of the metadata, best first.
  init(_ tree: HTMLTree, stated: [String]) {
    let dates = stated + Self.markedTimes(tree) + Self.articleTimes(tree)
    day = dates.lazy.compactMap(PublicationDate.day(in:)).first
    unreadable = day == nil ? dates.first : nil
  }

  /// The times that are marked as the publication's.
  private static func markedTimes(_ tree: HTMLTree) -> [String] {
    tree.nodes.filter { $0["itemprop"]?.contains("datePublished") == true }
      .compactMap { $0["datetime"] ?? $0["content"] }
  }

  /// The first time after the headline, or the only one of the page.
  private static func articleTimes(_ tree: HTMLTree) -> [String] {
    let times = tree.elements("time").filter { index in
      let words = ClassWords.of(tree.nodes[index])
      return tree.nodes[index]["datetime"] != nil && !words.contains { changed.contains($0) }
        && !isBeside(index, tree)
    }
    let heading =
      tree.elements("h1").first { _ in true } ?? tree.elements("article").first { _ in true }
    let first = times.first { time in
      heading.map { time > $0 && isNear(time, $0, tree) } ?? (times.count == 1)
    }
    return (first ?? (times.count == 1 ? times[0] : nil)).flatMap { tree.nodes[$0]["datetime"] }
      .map { [$0] } ?? []
  }

  /// Whether a time belongs to what stands beside the article, or to a link.
  private static func isBeside(_ index: Int, _ tree: HTMLTree) -> Bool {
    tree.ancestors(from: index).prefix(40).contains { ancestor in
      let node = tree.nodes[ancestor]
      return node.name == "a" || BoilerplateNames.asideTags.contains(node.name)
        || node.name == "div" && ClassWords.of(node).contains { $0.hasPrefix("related") }
    }
  }

  private static let changed: Set<String> = ["modified", "updated", "update"]

  /// Whether no more than a short paragraph stands between a headline and a time.
  private static func isNear(_ time: Int, _ heading: Int, _ tree: HTMLTree) -> Bool {
    let between = tree.nodes[tree.nodes[heading].end..<max(time, tree.nodes[heading].end)]
    return between.reduce(0) { $0 + ($1.text?.utf8.count ?? 0) } < 1500
  }
}
