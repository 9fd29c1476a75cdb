import TarikhCore
import TarikhExtraction
import TarikhResolution
import Testing

@testable import TarikhKit

/// What extraction reads in the real articles and in others like them, each as it is and after a paragraph of its own.
struct ExtractedArticles {
  typealias Reading = (article: Article, extraction: Extraction)

  let plain: [Reading]
  let shifted: [Reading]
  /// The timeline of all plain readings.
  let whole: Timeline
  /// Articles that no timeline has, with three claims each.
  private let spare: [Reading]
  private let parts: [Int: ([Reading], Timeline)]
  private let resolver: Resolver

  /// As many copies of the articles as 300 events take, and one more to add events from.
  init() throws {
    let engine = try Engine()
    let extractor = engine.extractor()
    resolver = Resolver(bodyName: engine.presentationBuilder.names.bodyName)
    func read(_ articles: [Article]) -> [Reading] { articles.map { ($0, extractor.extract($0)) } }
    let base = read(RealArticles.all)
    var persons: Set<String> = []
    for actor in base.flatMap(\.extraction.actors) where actor.kind == .person {
      if let family = actor.canonical.split(separator: " ").last, family.count > 4 {
        persons.insert(String(family))
      }
    }
    let names = persons.sorted()
    let copies = (0..<3).map { RealArticles.copy($0, of: RealArticles.all, persons: names) }
    let articles = Array(copies.joined())
    plain = base + read(Array(articles.dropFirst(base.count)))
    shifted = read(articles.map { RealArticles.shifted($0) })
    let resolver = self.resolver
    whole = Self.resolved(plain, resolver)
    spare = read(RealArticles.copy(7, of: RealArticles.all, persons: names))
      .compactMap { Self.addition($0, resolver) }
    var parts: [Int: ([Reading], Timeline)] = [:]
    for count in [20, 100, 300] { parts[count] = try Self.first(count, of: plain, resolver) }
    self.parts = parts
  }

  /// The timeline of some articles.
  func resolved(_ readings: [Reading]) -> Timeline { Self.resolved(readings, resolver) }

  /// The first articles, as many as tell `count` events (20, 100 or 300) or a few more, and their timeline.
  func first(_ count: Int) throws -> ([Reading], Timeline) { try #require(parts[count]) }

  /// An article that no timeline has.
  func addition(_ seed: Int) throws -> Reading {
    try #require(spare.isEmpty ? nil : spare[seed % spare.count])
  }

  private static func resolved(_ readings: [Reading], _ resolver: Resolver) -> Timeline {
    resolver.timeline(
      of: readings.map { ResolutionInput($0.article, $0.extraction) }, diagnostics: [],
      manifest: RunManifest(engine: "", articles: readings.map(\.article.key)))
  }

  private static func first(_ count: Int, of readings: [Reading], _ resolver: Resolver) throws
    -> ([Reading], Timeline)
  {
    var (low, high) = (1, readings.count)
    while low < high {
      let middle = (low + high) / 2
      if resolved(Array(readings.prefix(middle)), resolver).events.count >= count {
        high = middle
      } else {
        low = middle + 1
      }
    }
    let part = Array(readings.prefix(low))
    let timeline = resolved(part, resolver)
    try #require(timeline.events.count >= count)
    return (part, timeline)
  }

  /// The article with three claims that no other tells; nil where it has fewer.
  private static func addition(_ reading: Reading, _ resolver: Resolver) -> Reading? {
    let alone = resolved([reading], resolver).events.values
      .filter { $0.claims.count == 1 }.map { $0.claims[0].claim.id }.sorted().prefix(3)
    if alone.count < 3 { return nil }
    let extraction = reading.extraction
    return (
      reading.article,
      extraction.with(
        events: extraction.events.filter { alone.contains($0.id) },
        visits: extraction.visits.filter { alone.contains($0.event) })
    )
  }
}

extension RealArticles {
  /// The article under another name, with a paragraph before all others.
  static func shifted(_ article: Article) -> Article {
    let isArabic = article.language?.hasPrefix("ar") ?? article.text.contains("ال")
    let paragraph =
      isArabic ? "يتابع القراء في هذا الباب ما يهمهم." : "Readers find here what matters to them."
    return Article(
      id: "renumbered-\(article.id)", text: "\(paragraph)\n\n\(article.text)",
      title: article.title, url: article.url, publisher: article.publisher,
      language: article.language, published: article.published)
  }
}

extension Extraction {
  /// The same extraction with other claims and visits.
  func with(events: [Claim], visits: [Visit]) -> Extraction {
    Extraction(
      id: id, documentDate: documentDate, textSHA256: textSHA256, text: text, dates: dates,
      vague: vague, unresolved: unresolved, actors: actors, places: places, events: events,
      visits: visits, relations: relations, diagnostics: diagnostics)
  }
}
