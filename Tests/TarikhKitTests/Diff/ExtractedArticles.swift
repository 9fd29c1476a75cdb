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
  private let spare: [Reading]
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
    spare = read(RealArticles.copy(7, of: RealArticles.all, persons: names))
  }

  /// The timeline of some articles.
  func resolved(_ readings: [Reading]) -> Timeline {
    resolver.timeline(
      of: readings.map { ResolutionInput($0.article, $0.extraction) }, diagnostics: [],
      manifest: RunManifest(engine: "", articles: readings.map(\.article.key)))
  }

  /// The fewest articles that tell at least `count` events, and their timeline.
  func first(_ count: Int) throws -> ([Reading], Timeline) {
    var (low, high) = (1, plain.count)
    while low < high {
      let middle = (low + high) / 2
      if resolved(Array(plain.prefix(middle))).events.count >= count {
        high = middle
      } else {
        low = middle + 1
      }
    }
    let readings = Array(plain.prefix(low))
    let timeline = resolved(readings)
    try #require(timeline.events.count >= count)
    return (readings, timeline)
  }

  /// Three claims of an article that no timeline has.
  func addition(_ seed: Int) throws -> Reading {
    let rich = spare.filter { resolved([$0]).events.count { $0.value.claims.count == 1 } >= 3 }
    let (article, extraction) = try #require(rich.isEmpty ? nil : rich[seed % rich.count])
    let alone = resolved([(article, extraction)]).events.values
      .filter { $0.claims.count == 1 }.map { $0.claims[0].claim.id }.sorted().prefix(3)
    let visits = extraction.visits.filter { alone.contains($0.event) }
    return (
      article,
      extraction.with(events: extraction.events.filter { alone.contains($0.id) }, visits: visits)
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
