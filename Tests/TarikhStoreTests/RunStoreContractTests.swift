import Foundation
import TarikhCore
import Testing

@testable import TarikhStore

/// What every store has to do, whatever it is made of.
@Suite struct RunStoreContractTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test(arguments: StoreKind.allCases)
  func articlesComeBackAsTheyWere(_ kind: StoreKind) throws {
    let store = try kind.open(scratch.path())
    try store.save([Sample.article(1), Article(id: "bare", text: "")])
    #expect(try store.article(key: Sample.article(1).key) == Sample.article(1))
    #expect(try store.article(key: Article(id: "bare", text: "").key)?.id == "bare")
    #expect(try store.article(key: "none") == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func anArticleThatMovedHasItsNewFile(_ kind: StoreKind) throws {
    let store = try kind.open(scratch.path())
    try store.save(article: Article(id: "old", text: "x", file: "old.txt"))
    try store.save(article: Article(id: "new", text: "x", file: "new.txt"))
    #expect(try store.article(key: Article(id: "", text: "x").key)?.file == "new.txt")
  }

  @Test(arguments: StoreKind.allCases)
  func extractionsComeBackUnderTheirKeys(_ kind: StoreKind) throws {
    let store = try kind.open(scratch.path())
    let extractions = ["k1": try Sample.extraction(1), "k2": try Sample.extraction(2)]
    try store.save(extractions)
    #expect(try store.extractions(forKeys: ["k1", "k2", "k3"]) == extractions)
    #expect(try store.extraction(forKey: "k3") == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func aRunComesBackAsItWas(_ kind: StoreKind) throws {
    let store = try kind.open(scratch.path())
    let recorded = try store.record(
      Sample.timeline(), layouts: ["visits": Sample.layout(3)], articles: [Sample.article()])
    let run = try store.run(.latest)
    #expect(run.summary == recorded.run)
    #expect(run.timeline == Sample.timeline())
    #expect(run.layouts == ["visits": Sample.layout(3)])
    #expect(try store.manifest(.latest) == Sample.timeline().manifest)
    #expect(try store.article(key: Sample.article().key) == Sample.article())
  }

  @Test(arguments: StoreKind.allCases)
  func anUnchangedBuildMakesNoRun(_ kind: StoreKind) throws {
    let store = try kind.open(scratch.path())
    let first = try store.record(Sample.timeline(), layouts: [:], articles: [])
    let second = try store.record(
      Sample.timeline(), layouts: ["visits": Sample.layout(9)], articles: [])
    #expect(first.isNew && !second.isNew && first.run == second.run)
    #expect(try store.runs().count == 1)
    #expect(try store.layout(view: "visits") == Sample.layout(9))
  }

  @Test(arguments: StoreKind.allCases)
  func goingBackIsAChange(_ kind: StoreKind) throws {
    let store = try kind.open(scratch.path())
    for number in [1, 2, 1] {
      _ = try store.record(Sample.timeline(number), layouts: [:], articles: [])
    }
    #expect(try store.runs().map(\.id) == [3, 2, 1])
  }

  @Test(arguments: StoreKind.allCases)
  func aRunIsFoundByEveryReference(_ kind: StoreKind) throws {
    let store = try kind.open(scratch.path())
    let ids = try (1...3).map {
      try store.record(Sample.timeline($0), layouts: [:], articles: []).run.contentID
    }
    try store.label(.number(1), name: "أول", note: nil)
    #expect(try store.run(.latest).summary.id == 3)
    #expect(try store.run(.previous).summary.id == 2)
    #expect(try store.run(.number(2)).summary.id == 2)
    #expect(try store.run(.named("أول")).summary.id == 1)
    #expect(try store.run(.content(String(ids[2].prefix(12)))).summary.id == 3)
  }

  @Test(arguments: StoreKind.allCases)
  func aReferenceThatFitsNoneOrSeveralSaysSo(_ kind: StoreKind) throws {
    let path = scratch.path()
    let store = try kind.open(path)
    #expect(throws: StoreError.noSuchRun(.latest, file: path)) { try store.run(.latest) }
    for number in 1...2 {
      _ = try store.record(Sample.timeline(number), layouts: [:], articles: [])
    }
    #expect(throws: StoreError.ambiguousRun(.content(""), numbers: [2, 1], file: path)) {
      try store.run(.content(""))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func aNameBelongsToOneRun(_ kind: StoreKind) throws {
    let path = scratch.path()
    let store = try kind.open(path)
    for number in 1...2 {
      _ = try store.record(Sample.timeline(number), layouts: [:], articles: [])
    }
    try store.label(.number(1), name: "week-1", note: "before the talks")
    #expect(throws: StoreError.unusableName("week-1", file: path)) {
      try store.label(.latest, name: "week-1", note: nil)
    }
    #expect(throws: StoreError.unusableName("latest", file: path)) {
      try store.label(.latest, name: "latest", note: nil)
    }
    try store.label(.number(1), name: "", note: nil)
    #expect(try store.runs().map(\.name) == [nil, nil])
    #expect(try store.runs().map(\.note) == [nil, "before the talks"])
  }

  @Test(arguments: StoreKind.allCases)
  func theLatestLayoutOfAViewCounts(_ kind: StoreKind) throws {
    let store = try kind.open(scratch.path())
    for number in 1...2 {
      let layouts = ["visits": Sample.layout(number)]
      _ = try store.record(Sample.timeline(number), layouts: layouts, articles: [])
    }
    #expect(try store.layout(view: "visits") == Sample.layout(2))
    #expect(try store.layout(view: "other") == nil)
    _ = try store.delete(.latest)
    #expect(try store.layout(view: "visits") == Sample.layout(1))
  }

  @Test(arguments: StoreKind.allCases)
  func pruningKeepsTheLatestTheNamedAndWhatTheyNeed(_ kind: StoreKind) throws {
    let store = try kind.open(scratch.path())
    for number in 1...4 {
      _ = try store.record(
        Sample.timeline(number), layouts: [:], articles: [Sample.article(number)])
      try store.save(extraction: Sample.extraction(number), forKey: "k\(number)")
    }
    try store.label(.number(1), name: "first", note: nil)
    #expect(try store.prune(keeping: 1).runs.map(\.id) == [3, 2])
    #expect(try store.runs().map(\.id) == [4, 1])
    #expect(try store.article(key: Sample.article(2).key) == nil)
    #expect(try store.article(key: Sample.article(1).key) != nil)
    #expect(
      try store.extractions(forKeys: ["k1", "k2", "k3", "k4"]).keys.sorted() == ["k1", "k4"])
  }

  @Test(arguments: StoreKind.allCases)
  func deletingFreesWhatNoOtherRunNeeds(_ kind: StoreKind) throws {
    let store = try kind.open(scratch.path())
    let shared = Sample.timeline(articles: [1, 2])
    for timeline in [Sample.timeline(articles: [1, 3]), shared] {
      _ = try store.record(timeline, layouts: [:], articles: [1, 2, 3].map(Sample.article))
    }
    for number in 1...3 {
      try store.save(extraction: Sample.extraction(number), forKey: "k\(number)")
    }
    let freed = try store.delete(.number(1))
    #expect(freed.runs.map(\.id) == [1])
    #expect(freed.articleCount == 1 && freed.extractionCount == 1)
    #expect(try store.article(key: Sample.article(1).key) != nil)
    #expect(try store.article(key: Sample.article(3).key) == nil)
    #expect(try store.extractions(forKeys: ["k1", "k2", "k3"]).keys.sorted() == ["k1", "k2"])
    #expect(try store.run(.latest).timeline == shared)
  }

  @Test(arguments: StoreKind.allCases)
  func whatCannotBeFoundIsNotDeleted(_ kind: StoreKind) throws {
    let store = try kind.open(scratch.path())
    _ = try store.record(Sample.timeline(), layouts: [:], articles: [Sample.article()])
    #expect(throws: StoreError.self) { try store.delete(.named("nobody")) }
    #expect(try store.runs().count == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func aNumberIsNeverGivenTwice(_ kind: StoreKind) throws {
    let store = try kind.open(scratch.path())
    _ = try store.record(Sample.timeline(1), layouts: [:], articles: [])
    _ = try store.delete(.latest)
    #expect(try store.record(Sample.timeline(1), layouts: [:], articles: []).run.id == 2)
  }

  @Test(arguments: StoreKind.allCases)
  func pruningByAgeKeepsWhatIsYoung(_ kind: StoreKind) throws {
    let store = try kind.open(scratch.path())
    for number in 1...3 {
      _ = try store.record(Sample.timeline(number), layouts: [:], articles: [])
    }
    let yesterday = Date(timeIntervalSinceNow: -86_400)
    #expect(try store.prune(keeping: 1, recordedBefore: yesterday).runs.isEmpty)
    #expect(try store.prune(keeping: 1, recordedBefore: .distantFuture).runs.map(\.id) == [2, 1])
  }

  @Test(arguments: StoreKind.allCases)
  func wordsAreFoundWhateverTheirSpelling(_ kind: StoreKind) throws {
    let store = try kind.open(scratch.path())
    let texts = ["وصل أحمد إلى الإمارة ٢٠٢٦", "Ahmed left the emirate", "أحمد \"Ahmed\""]
    try store.save(texts.map { Article(id: $0, text: $0) })
    func found(_ words: String) throws -> Set<String> {
      Set(try store.articles(with: words, limit: 9).map(\.text))
    }
    #expect(try found("احمد الاماره 2026") == [texts[0]])
    #expect(try found("AHMED emir*") == [texts[1]])
    #expect(try found("\"the emirate\"") == [texts[1]])
    #expect(try found("\"emirate the\"").isEmpty)
    #expect(try found("ahmed") == [texts[1], texts[2]])
    for hostile in ["", "\"", "*", "a\"b OR", "NEAR(", "words:x", "-x", "\"\u{301}", "\0"] {
      _ = try found(hostile)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func wordsOfFreedArticlesAreGone(_ kind: StoreKind) throws {
    let store = try kind.open(scratch.path())
    for number in 1...2 {
      _ = try store.record(
        Sample.timeline(number), layouts: [:], articles: [Sample.article(number)])
    }
    #expect(try store.articles(with: "الرباط", limit: 9).count == 2)
    _ = try store.delete(.number(1))
    #expect(try store.articles(with: "الرباط", limit: 9).map(\.id) == ["article-2"])
  }

  @Test(arguments: StoreKind.allCases)
  func aBuildIsRememberedAsLongAsItsRun(_ kind: StoreKind) throws {
    let store = try kind.open(scratch.path())
    _ = try store.record(Sample.timeline(), layouts: [:], articles: [])
    let build = BuildRecord(output: "/out", run: 1, fingerprint: "f", state: ["files": .array([])])
    try store.save(build)
    try store.save(BuildRecord(output: "/other", run: 7, fingerprint: "f", state: .null))
    #expect(try store.build(into: "/out") == build)
    #expect(try store.build(into: "/other") == nil)
    _ = try store.delete(.number(1))
    #expect(try store.build(into: "/out") == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func whatWasSavedOutlivesTheStoreValue(_ kind: StoreKind) throws {
    let recorded = try kind.open(scratch.path())
      .record(Sample.timeline(), layouts: [:], articles: [Sample.article()])
    #expect(try kind.open(scratch.path(), creating: false).runs() == [recorded.run])
  }

  @Test(arguments: StoreKind.allCases)
  func writersAtOnceLoseNothing(_ kind: StoreKind) async throws {
    let path = scratch.path("بيانات/مخزن ١.sqlite")
    try await withThrowingTaskGroup { group in
      for writer in 0..<4 {
        group.addTask {
          let store = try kind.open(path)
          for number in 1...5 {
            _ = try store.record(Sample.timeline(writer * 5 + number), layouts: [:], articles: [])
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try kind.open(path).runs().map(\.id) == Array((1...20).reversed()))
  }

  @Test(arguments: StoreKind.allCases)
  func aMissingStoreIsNotMadeByReading(_ kind: StoreKind) throws {
    let path = scratch.path("none.sqlite")
    #expect(throws: StoreError.missing(file: path)) { try kind.open(path, creating: false) }
  }
}
