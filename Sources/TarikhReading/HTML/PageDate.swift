import TarikhCore

/// Chooses the day of publication among what a page says.
struct PageDate {
  /// The day, nil where the page names none that can be read.
  let day: CalendarDay?
  /// What the page names as its date, where none can be read.
  let unreadable: String?
  /// The date as the page shows it to its readers, where it names none that can be read.
  let shown: String?

  /// - Parameter stated: dates of the metadata, best first.
  init(_ tree: HTMLTree, stated: [String]) {
    let dates = stated + Self.markedTimes(tree) + Self.articleTimes(tree)
    day = dates.lazy.compactMap(PublicationDate.day(in:)).first
    unreadable = day == nil ? dates.first : nil
    shown = day == nil ? Self.shownDate(tree) : nil
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

  /// What an element near the headline says whose name or class means a date, if there is a year in it.
  private static func shownDate(_ tree: HTMLTree) -> String? {
    guard let heading = heading(tree) else { return nil }
    for index in tree.nodes.indices[tree.nodes[heading].end...] {
      guard isNear(index, heading, tree) else { return nil }
      let node = tree.nodes[index]
      guard node.text == nil, node.end - index < 20,
        node.name == "time" || ClassWords.of(node).contains(where: dateWords.contains),
        !isBeside(index, tree)
      else { continue }
      let text = tree.text(of: index)
      if text.count < 60, hasYear(text) { return text }
    }
    return nil
  }

  private static let dateWords: Set<String> = [
    "date", "datetime", "posted", "pubdate", "published",
  ]

  private static func hasYear(_ text: String) -> Bool {
    text.split { !$0.isNumber }.contains { $0.count == 4 && ($0.first?.wholeNumberValue ?? 0) <= 2 }
  }

  private static func heading(_ tree: HTMLTree) -> Int? {
    tree.elements("h1").first { _ in true } ?? tree.elements("article").first { _ in true }
  }

  /// Whether a time belongs to what stands beside the article, or to a card that is one link.
  private static func isBeside(_ index: Int, _ tree: HTMLTree) -> Bool {
    tree.ancestors(from: index).prefix(40).contains { ancestor in
      let node = tree.nodes[ancestor]
      return node.name == "a" && node.end - ancestor > 8
        || BoilerplateNames.asideTags.contains(node.name)
        || node.name == "div" && ClassWords.of(node).contains { $0.hasPrefix("related") }
    }
  }

  private static let changed: Set<String> = ["modified", "updated", "update"]

  /// Whether no more than a short paragraph stands between a headline and a time.
  private static func isNear(_ time: Int, _ heading: Int, _ tree: HTMLTree) -> Bool {
    let end = tree.nodes[heading].end
    return time <= end || tree.textLength(in: end..<time) < 1500
  }
}
