import TarikhCore

extension RunManifest {
  private static let separator = " + "

  /// The manifest of a merged timeline: the articles of both, and every value that either has.
  func merged(with other: RunManifest) -> RunManifest {
    RunManifest(
      engine: Self.both(engine, other.engine),
      packs: packs.merging(other.packs, uniquingKeysWith: Self.both),
      gazetteer: Self.both(gazetteer, other.gazetteer),
      decisions: Self.both(decisions, other.decisions),
      settings: settings.merging(other.settings, uniquingKeysWith: Self.both),
      articles: Array(Set(articles).union(other.articles)))
  }

  private static func both(_ left: String?, _ right: String?) -> String? {
    guard let left, let right else { return left ?? right }
    return both(left, right)
  }

  /// The parts of both, each once and sorted, so that merging in any order gives the same.
  private static func both(_ left: String, _ right: String) -> String {
    let parts = parts(of: left).union(parts(of: right))
    return parts.sorted().joined(separator: separator)
  }

  private static func parts(of value: String) -> Set<String> {
    var parts: Set<String> = []
    var rest = value[...]
    while let mark = rest.firstRange(of: separator) {
      parts.insert(String(rest[..<mark.lowerBound]))
      rest = rest[mark.upperBound...]
    }
    parts.insert(String(rest))
    return parts
  }
}
