import Foundation
import TarikhCore
import Testing

@testable import TarikhStore

/// A folder of its own for one test, gone when the test is.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tarikh-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String = "store.sqlite") -> String { folder.appending(path: name).path }

  /// Overwrites bytes of a file from `offset` on.
  func patch(_ path: String, at offset: UInt64, with bytes: [UInt8]) throws {
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try handle.seek(toOffset: offset)
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }
}

/// Small values that differ in their number only.
enum Sample {
  static func article(_ number: Int = 1) -> Article {
    Article(
      id: "article-\(number)", text: "زار الوزير الرباط للمرة \(number).\u{0} 🕌\n", title: "زيارة",
      url: "https://example.org/\(number)", publisher: "وكالة", language: "ar",
      published: CalendarDay(year: 2026, month: 2, day: 15), file: "مقالات/\(number).jsonl",
      line: number, format: .jsonl)
  }

  static func extraction(_ number: Int = 1) throws -> Extraction {
    let text = article(number).text
    let span = TextSpan(0, 24)
    let evidence = try #require(Evidence(text.text(in: span), at: span))
    let claim = Claim(
      kind: .visit, trigger: Trigger(surface: "زار", span: TextSpan(0, 3), lemma: "زار"), time: nil,
      place: "الرباط", participants: [Participant("الوزير", .guest)], status: .happened,
      evidence: evidence, confidence: 80)
    return Extraction(
      id: "article-\(number)", documentDate: CalendarDay(year: 2026, month: 2, day: 15),
      textSHA256: article(number).textSHA256, events: [claim])
  }

  static func timeline(_ number: Int = 1) -> Timeline {
    timeline(articles: [number])
  }

  /// A timeline of articles with these numbers, with an actor by the first.
  static func timeline(articles: [Int]) -> Timeline {
    let number = articles[0]
    let actor = Actor(id: "a\(number)", name: "الوزير", kind: .person)
    return Timeline(
      articles: [:], actors: [actor.id: actor], places: [:], events: [:], visits: [],
      relations: [], diagnostics: [],
      manifest: RunManifest(engine: "e", articles: articles.map { article($0).key }))
  }

  static func layout(_ x: Int) -> Layout { Layout(positions: ["a1": Layout.Point(x: x, y: 7)]) }
}
