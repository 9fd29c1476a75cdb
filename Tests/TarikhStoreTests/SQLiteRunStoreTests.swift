import Foundation
import TarikhCore
import Testing

@testable import TarikhStore

@Suite struct SQLiteRunStoreTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// A closed store with one run and one extraction.
  private func makeStore() throws -> String {
    let store = try SQLiteRunStore(path: scratch.path())
    _ = try store.record(Sample.timeline(), layouts: [:], articles: [Sample.article()])
    try store.save(extraction: Sample.extraction(), forKey: "k")
    return scratch.path()
  }

  @Test func theClockStandsInTheStoreOnly() throws {
    let store = try SQLiteRunStore(path: scratch.path()) { Date(timeIntervalSince1970: 86_400.9) }
    let run = try store.record(Sample.timeline(), layouts: [:], articles: []).run
    #expect(run.created == Date(timeIntervalSince1970: 86_400))
    #expect(try store.runs() == [run])
  }

  @Test func aFileThatIsNoDatabaseIsCorrupt() throws {
    let path = scratch.path()
    try Data(repeating: 0x41, count: 5000).write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: StoreError.self) { try SQLiteRunStore(path: path) }
    #expect(error == .corrupt(file: path, reason: "file is not a database"))
  }

  @Test func aDamagedPageIsCorrupt() throws {
    let path = try makeStore()
    try scratch.patch(path, at: 100, with: Array(repeating: 0xEE, count: 40_000))
    let error = #expect(throws: StoreError.self) {
      try SQLiteRunStore(path: path).run(.latest)
    }
    #expect(error?.description.contains("the store is damaged") == true)
  }

  @Test(arguments: [
    "UPDATE piece SET bytes = x'01ff000000aabbcc'", "UPDATE piece SET bytes = x'7b7d'",
    "DELETE FROM piece",
  ])
  func aDamagedTimelineNamesItsRun(damage: String) throws {
    let path = try makeStore()
    let store = try SQLiteRunStore(path: path)
    try store.execute(damage)
    #expect(throws: StoreError.corrupt(file: path, reason: "run 1 is not what was recorded")) {
      try store.run(.latest)
    }
  }

  @Test(arguments: ["x'0107000000aabbcc'", "x'3f'", "x''"])
  func aDamagedExtractionIsMadeAnew(bytes: String) throws {
    let store = try SQLiteRunStore(path: makeStore())
    try store.execute("UPDATE extraction SET json = \(bytes)")
    #expect(try store.extraction(forKey: "k") == nil)
  }

  @Test func aNewerSchemaIsLeftAlone() throws {
    let path = try makeStore()
    // The header of an SQLite file has `user_version` at byte 60.
    try scratch.patch(path, at: 60, with: [0, 0, 0, 99])
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: StoreError.newerSchema(file: path, found: 99, supported: 2)) {
      try SQLiteRunStore(path: path)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
  }

  @Test func aDatabaseOfAnotherProgramIsLeftAlone() throws {
    let path = try makeStore()
    // The header of an SQLite file has `application_id` at byte 68.
    try scratch.patch(path, at: 68, with: [0, 0, 0, 1])
    #expect(throws: StoreError.foreign(file: path)) { try SQLiteRunStore(path: path) }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func aReadOnlyFolderIsNamed() throws {
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o500], ofItemAtPath: scratch.folder.path)
    let error = #expect(throws: StoreError.self) { try SQLiteRunStore(path: scratch.path()) }
    #expect(error?.description.contains("--store") == true)
  }

  @Test func aFolderInPlaceOfTheFileIsNamed() throws {
    let error = #expect(throws: StoreError.self) {
      try SQLiteRunStore(path: scratch.folder.path)
    }
    #expect(error?.description.contains("can't be opened") == true)
  }

  @Test func aFullDatabaseRecordsNothing() throws {
    let store = try SQLiteRunStore(path: scratch.path())
    _ = try store.record(Sample.timeline(1), layouts: [:], articles: [])
    try store.limit(pages: 20)
    let long = Article(id: "long", text: String(repeating: "خبر ", count: 100_000))
    #expect(throws: StoreError.diskFull(file: scratch.path())) {
      try store.record(Sample.timeline(2), layouts: [:], articles: [long])
    }
    #expect(try store.runs().map(\.id) == [1])
  }
}

extension SQLiteRunStore {
  fileprivate func execute(_ sql: String) throws {
    try pool.write { try $0.execute(sql: sql) }
  }

  /// Acts as a disk with room for `pages` pages.
  fileprivate func limit(pages: Int) throws {
    try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
  }
}
