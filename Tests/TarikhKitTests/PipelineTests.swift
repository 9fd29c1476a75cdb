import Foundation
import TarikhCore
import Testing

@testable import TarikhKit

struct PipelineTests {
  private static let engine = try? Engine()
  private let arrival = "Libyan Foreign Minister Ali Salem arrived in Tunis on 12 February 2026.\n"
  private let visit = "وصل وزير الخارجية المصري كمال السنهوري إلى طرابلس يوم 15 فبراير 2026.\n"

  private func build(_ folder: TemporaryFolder, jobs: Int = 1, isFresh: Bool = false) throws
    -> BuildOutcome
  {
    let options = BuildOptions(
      jobs: jobs, store: "\(folder.path)/out/runs.sqlite", isFresh: isFresh)
    return try Pipeline(engine: #require(Self.engine), options: options)
      .build(["\(folder.path)/news"], output: "\(folder.path)/out")
  }

  private func news(_ articles: [String: String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in articles {
      try FileWriter.write(Array(text.utf8), to: "\(folder.path)/news/\(name)")
    }
    return folder
  }

  @Test func aBuildWritesEveryFileAndRecordsARun() throws {
    let folder = try news(["a.txt": arrival, "b.txt": visit])
    let outcome = try build(folder)
    #expect(outcome.recorded?.isNew == true)
    #expect(
      try folder.names(below: "out").filter { !$0.hasPrefix("runs.sqlite") } == [
        "articles.html", "cooccurrence.ar.svg", "cooccurrence.dot", "cooccurrence.en.svg",
        "index.html", "relations.ar.svg", "relations.dot", "relations.en.svg", "report.md",
        "timeline.ar.svg", "timeline.en.svg", "timeline.json", "visits.ar.svg",
        "visits.dot", "visits.en.svg",
      ])
  }

  @Test func anUnchangedBuildExtractsNothingAndRecordsNoRun() throws {
    let folder = try news(["a.txt": arrival, "b.txt": visit])
    let first = try build(folder)
    let second = try build(folder)
    #expect(second.reusedCount == 2)
    #expect(second.recorded?.isNew == false)
    #expect(second.timeline == first.timeline)
  }

  @Test func anUnchangedBuildWritesTheSameBytes() throws {
    let folder = try news(["a.txt": arrival, "b.txt": visit])
    let files = try build(folder).paths.map { String($0.dropFirst(folder.path.count + 1)) }
    let before = try files.map(folder.bytes)
    _ = try build(folder)
    #expect(try files.map(folder.bytes) == before)
  }

  @Test func aGazetteerJoinsArabicAndEnglishAndReadsEveryArticleAgain() throws {
    let folder = try news([
      "a.txt": "وصل زرقون بلشاف إلى تونس في 12 فبراير 2026.\n",
      "b.txt": "Zarqun Balshaf arrived in Tunis on 12 February 2026.\n",
    ])
    _ = try build(folder)
    let table = try folder.write(
      "kind\tname\tforms\tid\nperson\tZarqun Balshaf\tزرقون بلشاف\tQ901\n", "mine.tsv")
    let engine = try Engine(gazetteer: table)
    let options = BuildOptions(store: "\(folder.path)/out/runs.sqlite")
    let outcome = try Pipeline(engine: engine, options: options)
      .build(["\(folder.path)/news"], output: "\(folder.path)/out")
    #expect(outcome.reusedCount == 0)
    #expect(outcome.timeline.manifest.gazetteer == engine.gazetteer.fingerprint)
    #expect(outcome.timeline.actors.keys.contains("Q901"))
    let event = try #require(outcome.timeline.events.values.first)
    #expect(event.claims.count == 2)
    let text = try Explanation(engine: engine, of: event.id, in: outcome.timeline).text
    #expect(text.contains("“Zarqun Balshaf” and “زرقون بلشاف” are the gazetteer's Q901."))
  }

  @Test func aChangedArticleAloneIsExtractedAgain() throws {
    let folder = try news(["a.txt": arrival, "b.txt": visit])
    _ = try build(folder)
    try folder.write(arrival + "He left on 13 February 2026.\n", "news/a.txt")
    let outcome = try build(folder)
    #expect(outcome.reusedCount == 1)
    #expect(outcome.recorded?.run.id == 2)
  }

  @Test func aMovedArticleIsNotExtractedAgain() throws {
    let folder = try news(["a.txt": arrival])
    _ = try build(folder)
    try FileManager.default.moveItem(
      atPath: "\(folder.path)/news/a.txt", toPath: "\(folder.path)/news/z.txt")
    #expect(try build(folder).reusedCount == 1)
  }

  @Test func inputsWithoutAnArticleMakeNothing() throws {
    let folder = try news(["a.txt": " "])
    #expect(throws: NothingToRead.self) { try build(folder) }
    #expect(try folder.names() == ["news"])
  }

  @Test func oneBadFileIsNamedAndLeftOut() throws {
    let folder = try news(["a.txt": arrival, "b.txt": ""])
    let outcome = try build(folder)
    #expect(outcome.skipped.map(\.identifier) == ["empty-file"])
    #expect(outcome.timeline.articles.count == 1)
    #expect(outcome.timeline.diagnostics.map(\.identifier) == ["empty-file"])
  }

  @Test func theSameArticleTwiceCountsOnce() throws {
    let folder = try news(["a.txt": arrival, "copy.txt": arrival])
    #expect(try build(folder).timeline.articles.count == 1)
  }

  @Test func theNumberOfJobsChangesNoByte() throws {
    let articles = Dictionary(
      uniqueKeysWithValues: (1...28).map { day in
        ("\(day).txt", arrival.replacing("12 February", with: "\(day) February") + visit)
      })
    let folders = try [1, 5].map { jobs in
      let folder = try news(articles)
      _ = try build(folder, jobs: jobs)
      return folder
    }
    for name in try folders[0].names(below: "out") where !name.contains(".sqlite") {
      let bytes = try folders.map { folder in
        let text = String(decoding: try folder.bytes("out/\(name)"), as: UTF8.self)
        return text.replacing(folder.path, with: "")
      }
      #expect(bytes[0] == bytes[1], "\(name)")
    }
  }
}
