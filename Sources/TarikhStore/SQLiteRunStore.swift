import Foundation
import GRDB
import TarikhCore

/// A store in one SQLite file with a write-ahead log, by GRDB.
package struct SQLiteRunStore: RunStore {
  let file: String
  let pool: DatabasePool
  /// The only clock in Tarikh; tests set it.
  let now: @Sendable () -> Date

  /// Opens the store at `file` and brings its tables up to date; `creating` makes the file and its folder if missing.
  package init(
    path file: String, creating: Bool = true, now: @escaping @Sendable () -> Date = { Date() }
  ) throws(StoreError) {
    self.file = file
    self.now = now
    try Self.prepareFile(file, creating: creating)
    pool = try StoreError.mapping(file) {
      let pool = try DatabasePool(path: file, configuration: Self.configuration(of: file))
      try pool.writeWithoutTransaction { try Self.migrate($0, file) }
      return pool
    }
  }

  private static func configuration(of file: String) -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    // Here and not after opening: the write-ahead log must not be switched on in somebody else's file.
    configuration.prepareDatabase { _ = try version(of: $0, file) }
    return configuration
  }

  private static func prepareFile(_ file: String, creating: Bool) throws(StoreError) {
    let files = FileManager.default
    if files.fileExists(atPath: file) { return }
    guard creating else { throw .missing(file: file) }
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    do { try files.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
      throw .unreachable(file: file, reason: "its folder can't be made")
    }
  }

  private static func migrate(_ database: Database, _ file: String) throws {
    // In a write-ahead log NORMAL would keep a kill, but not a power cut, from losing the last
    // commit. A build commits a few times only, so it can afford to wait for the disk.
    try database.execute(sql: "PRAGMA synchronous = FULL")
    if try version(of: database, file) == StoreSchema.migrations.count { return }
    try database.inTransaction(.immediate) {
      let old = try version(of: database, file)
      for step in StoreSchema.migrations[old...] { try database.execute(sql: step) }
      // The second schema brought the index of words.
      if old == 1 { try reindex(database) }
      try database.execute(sql: "PRAGMA application_id = \(StoreSchema.applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(StoreSchema.migrations.count)")
      return .commit
    }
  }

  /// The schema version of a file that is ours, 0 for a new one.
  private static func version(of database: Database, _ file: String) throws -> Int {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let owner = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    let isNew = version == 0 && owner == 0 && tables == 0
    guard isNew || owner == StoreSchema.applicationID else { throw StoreError.foreign(file: file) }
    let supported = StoreSchema.migrations.count
    guard version <= supported else {
      throw StoreError.newerSchema(file: file, found: version, supported: supported)
    }
    return version
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try StoreError.mapping(file) { try pool.read(body) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try StoreError.mapping(file) { try pool.write(body) }
  }
}
