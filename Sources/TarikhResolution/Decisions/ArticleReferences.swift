/// Finds the articles that an analyst means by an id, or by the start of a key.
struct ArticleReferences {
  private let units: [ArticleUnit]
  private let byID: [String: [Int]]
  /// So many digits of a key are taken for one.
  private static let shortest = 8

  init(_ units: [ArticleUnit]) {
    self.units = units
    byID = Dictionary(grouping: units.indices) { units[$0].record.id }
  }

  /// The indices of the articles that are meant, and the references that lead to none.
  func articles(_ references: [String]) -> (found: Set<Int>, missing: [String]) {
    var found: Set<Int> = []
    var missing: [String] = []
    for reference in references {
      let articles = articles(reference)
      if articles.isEmpty { missing.append(reference) }
      found.formUnion(articles)
    }
    return (found, missing)
  }

  private func articles(_ reference: String) -> [Int] {
    if let articles = byID[reference] { return articles }
    guard reference.utf8.count >= Self.shortest else { return [] }
    return units.indices.filter { units[$0].record.key.hasPrefix(reference) }
  }
}
