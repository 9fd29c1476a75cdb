import TarikhCore

/// Puts changes down to what differs between the manifests and the articles of two runs.
struct CauseFinder {
  /// All that differs.
  let all: [Cause]
  private let articles: ArticleMatching
  /// What makes one article read differently.
  private let reading: [Cause]
  /// What makes the same claims resolve differently.
  private let resolving: [Cause]
  private let articlesOfActorBefore: [String: [String]]
  private let articlesOfActorAfter: [String: [String]]

  init(_ before: Timeline, _ after: Timeline, _ articles: ArticleMatching) {
    self.articles = articles
    reading = Self.reading(before.manifest, after.manifest)
    let isRedecided = before.manifest.decisions != after.manifest.decisions
    resolving = reading + (isRedecided ? [.decisions] : [])
    all =
      articles.added.map(Cause.newArticle)
      + articles.changed.values.sorted().map(Cause.changedArticle)
      + articles.removed.map(Cause.removedArticle) + resolving
    articlesOfActorBefore = Self.articlesOfActors(before)
    articlesOfActorAfter = Self.articlesOfActors(after)
  }

  /// Why a group of events changed: the articles whose claims came or went, or else what changed for all.
  func causes(of group: Group<Event>) -> [Cause] {
    let (old, new) = (Set(Self.sources(group.before)), Set(Self.sources(group.after)))
    let gone = old.subtracting(new)
    let come = new.subtracting(old)
    let decided = group.before.flatMap(\.decisions) != group.after.flatMap(\.decisions)
    if decided, resolving.contains(.decisions) { return [.decisions] }
    if gone.isEmpty, come.isEmpty { return general }
    return causes(before: gone.map(\.article), after: come.map(\.article))
  }

  /// Why a group of actors changed.
  func causes(of group: Group<Actor>) -> [Cause] {
    causes(
      before: group.before.flatMap { articlesOfActorBefore[$0.id] ?? [] },
      after: group.after.flatMap { articlesOfActorAfter[$0.id] ?? [] })
  }

  /// Why something changed that rests on these articles.
  func causes(before: [String] = [], after: [String] = []) -> [Cause] {
    let own =
      Set(before).map(articles.cause(before:)) + Set(after).map(articles.cause(after:))
    let found = Set(own.compactMap { $0 })
    // An article that is the same in both runs says something else only if it was read in another way.
    let isReread = own.contains(nil) || own.isEmpty
    if found.isEmpty { return general }
    return found.sorted(by: Cause.precedes) + (isReread ? reading : [])
  }

  /// What holds for a change that no article of its own explains.
  private var general: [Cause] {
    if !resolving.isEmpty { return resolving }
    return all.isEmpty ? [] : [.otherArticles]
  }

  private static func reading(_ before: RunManifest, _ after: RunManifest) -> [Cause] {
    var causes: [Cause] = before.engine == after.engine ? [] : [.engine]
    // The words of the interface change no reading.
    causes += changedKeys(before.packs, after.packs).filter { $0 != "labels" }.map(Cause.pack)
    if before.gazetteer != after.gazetteer { causes.append(.gazetteer) }
    causes += changedKeys(before.settings, after.settings).map(Cause.setting)
    return causes
  }

  private static func changedKeys(_ before: [String: String], _ after: [String: String]) -> [String]
  {
    Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
  }

  private static func sources(_ events: [Event]) -> [ClaimSource] {
    events.flatMap(\.claims).map { ClaimSource(article: $0.article, claim: $0.claim.id) }
  }

  private static func articlesOfActors(_ timeline: Timeline) -> [String: [String]] {
    var articles: [String: Set<String>] = [:]
    for event in timeline.events.values {
      let sources = event.claims.map(\.article)
      for part in event.participants { articles[part.actor, default: []].formUnion(sources) }
    }
    for relation in timeline.relations {
      let sources = relation.evidence.map(\.article)
      for id in [relation.source, relation.target] { articles[id, default: []].formUnion(sources) }
    }
    return articles.mapValues { $0.sorted() }
  }
}

/// A claim in an article.
private struct ClaimSource: Hashable {
  let article: String
  let claim: String
}
