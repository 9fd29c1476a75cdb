import Foundation
import GRDB
import TarikhCore
import Testing

@testable import TarikhStore

/// A store that an earlier version has written keeps all its runs.
@Suite struct FirstSchemaTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    let queue = try DatabaseQueue(path: scratch.path())
    let timeline = Sample.timeline()
    var extraction = JSONWriter()
    try Sample.extraction().write(to: &extraction, quotes: true)
    let json = Data(extraction.bytes)
    try queue.write { database in
      try database.execute(sql: StoreSchema.migrations[0])
      try database.execute(sql: "PRAGMA application_id = \(StoreSchema.applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
      let article = Sample.article()
      try database.execute(
        sql: "INSERT INTO article VALUES (?, ?, '{\"format\":\"text\",\"id\":\"a\"}', ?)",
        arguments: [article.key, article.textSHA256, Data(article.text.utf8)])
      try database.execute(
        sql: "INSERT INTO extraction VALUES ('k', ?, ?)",
        arguments: [article.textSHA256, json])
      try database.execute(
        sql: "INSERT INTO run VALUES (1, ?, 0, 'old', NULL, 1, 0, 1, ?, ?)",
        arguments: [
          SHA256.hex(of: timeline.canonicalBytes), timeline.manifest.json.compactText,
          Data(timeline.canonicalBytes),
        ])
    }
    try queue.close()
  }

  @Test func itsRunIsReadAndIsTheLatest() throws {
    let store = try SQLiteRunStore(path: scratch.path())
    #expect(try store.run(.named("old")).timeline == Sample.timeline())
    #expect(try !store.record(Sample.timeline(), layouts: [:], articles: []).isNew)
    #expect(try store.extraction(forKey: "k") == Sample.extraction())
  }

  @Test func itsArticlesAreFound() throws {
    let store = try SQLiteRunStore(path: scratch.path())
    #expect(try store.article(key: Sample.article().key)?.text == Sample.article().text)
    #expect(try store.articles(with: "الرباط", limit: 5).map(\.id) == ["a"])
  }

  @Test func itsSchemaIsNowTheLatest() throws {
    _ = try SQLiteRunStore(path: scratch.path())
    let version = try DatabaseQueue(path: scratch.path()).read {
      try Int.fetchOne($0, sql: "PRAGMA user_version")
    }
    #expect(version == StoreSchema.migrations.count)
  }
}
