import TarikhCore

/// Which articles both runs read, and which of them changed in between.
struct ArticleMatching {
  /// Keys in the later run by the key in the earlier run, for articles that changed.
  let changed: [String: String]
  /// Keys that only the later run has, sorted.
  let added: [String]
  /// Keys that only the earlier run has, sorted.
  let removed: [String]
  private let addedKeys: Set<String>
  private let removedKeys: Set<String>
  private let earlierKeys: [String: String]

  init(_ before: Timeline, _ after: Timeline) {
    let gone = before.articles.values.filter { after.articles[$0.key] == nil }
    let new = after.articles.values.filter { before.articles[$0.key] == nil }
    var changed: [String: String] = [:]
    for name in [\ArticleRecord.url, \ArticleRecord.nameOrNil] {
      let goneByName = Self.unique(gone.filter { changed[$0.key] == nil }, name)
      let taken = Set(changed.values)
      let newByName = Self.unique(new.filter { !taken.contains($0.key) }, name)
      for (name, key) in goneByName { if let new = newByName[name] { changed[key] = new } }
    }
    self.changed = changed
    let earlier = Dictionary(changed.map { ($0.value, $0.key) }, uniquingKeysWith: min)
    added = new.map(\.key).filter { earlier[$0] == nil }.sorted()
    removed = gone.map(\.key).filter { changed[$0] == nil }.sorted()
    addedKeys = Set(added)
    removedKeys = Set(removed)
    earlierKeys = earlier
  }

  /// One key for an article in both runs, though it may have changed in between.
  func identity(after key: String) -> String { earlierKeys[key] ?? key }

  /// What happened to an article of the earlier run; nil where nothing did.
  func cause(before key: String) -> Cause? {
    if let new = changed[key] { return .changedArticle(new) }
    return removedKeys.contains(key) ? .removedArticle(key) : nil
  }

  /// What happened to an article of the later run; nil where nothing did.
  func cause(after key: String) -> Cause? {
    if earlierKeys[key] != nil { return .changedArticle(key) }
    return addedKeys.contains(key) ? .newArticle(key) : nil
  }

  /// The keys of the articles whose name no other has.
  private static func unique(
    _ articles: [ArticleRecord], _ name: KeyPath<ArticleRecord, String?>
  ) -> [String: String] {
    var keys: [String: String?] = [:]
    for article in articles {
      guard let name = article[keyPath: name] else { continue }
      keys[name] = .some(keys[name] == nil ? article.key : nil)
    }
    return keys.compactMapValues { $0 }
  }
}

extension ArticleRecord {
  fileprivate var nameOrNil: String? { id.isEmpty ? nil : id }
}
