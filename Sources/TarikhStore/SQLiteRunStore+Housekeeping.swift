import Foundation
import GRDB
import TarikhCore

extension SQLiteRunStore {
  /// The one run that `reference` fits.
  func resolve(_ reference: RunReference, in database: Database) throws -> RunSummary {
    let candidates =
      switch reference {
      case .latest: try Self.summaries(database, "ORDER BY id DESC LIMIT 1")
      case .previous: try Self.summaries(database, "ORDER BY id DESC LIMIT 1 OFFSET 1")
      case .number(let number): try Self.summaries(database, "WHERE id = ?", [number])
      case .named(let name): try Self.summaries(database, "WHERE name = ?", [name])
      case .content(let prefix):
        try Self.summaries(database, "WHERE content GLOB ? ORDER BY id DESC", [prefix + "*"])
      }
    guard let first = candidates.first else {
      throw StoreError.noSuchRun(reference, file: file)
    }
    guard candidates.allSatisfy({ $0.contentID == first.contentID }) else {
      throw StoreError.ambiguousRun(reference, numbers: candidates.map(\.id), file: file)
    }
    return first
  }

  package func label(_ reference: RunReference, name: String?, note: String?) throws(StoreError) {
    try write { database in
      let run = try resolve(reference, in: database).id
      if let name {
        let holder = try Self.summaries(database, "WHERE name = ?", [name]).first?.id ?? run
        guard name.isEmpty || RunReference.isName(name), holder == run else {
          throw StoreError.unusableName(name, file: file)
        }
        let value = name.isEmpty ? nil : name
        try database.execute(sql: "UPDATE run SET name = ? WHERE id = ?", arguments: [value, run])
      }
      if let note {
        let value = note.isEmpty ? nil : note
        try database.execute(sql: "UPDATE run SET note = ? WHERE id = ?", arguments: [value, run])
      }
    }
  }

  package func delete(_ reference: RunReference) throws(StoreError) -> FreedRuns {
    try free { database in [try resolve(reference, in: database)] }
  }

  package func prune(keeping count: Int, recordedBefore limit: Date?) throws(StoreError)
    -> FreedRuns
  {
    try free { database in
      try Self.summaries(
        database,
        """
        WHERE name IS NULL AND created < ?
        AND id NOT IN (SELECT id FROM run ORDER BY id DESC LIMIT ?) ORDER BY id DESC
        """, [limit?.timeIntervalSince1970 ?? .greatestFiniteMagnitude, max(0, count)])
    }
  }

  /// Forgets the runs that `choice` gives, and what no other run needs, all or nothing.
  private func free(_ choice: (Database) throws -> [RunSummary]) throws(StoreError) -> FreedRuns {
    let freed = try write { database in
      let runs = try choice(database)
      for run in runs {
        try database.execute(sql: "DELETE FROM run WHERE id = ?", arguments: [run.id])
      }
      return try Self.sweep(database, after: runs)
    }
    // What was freed is freed, even where there is no room to make the file smaller now.
    do throws(StoreError) {
      try StoreError.mapping(file) { try pool.vacuum() }
    } catch .diskFull {} catch .locked {}
    return freed
  }

  private static func sweep(_ database: Database, after runs: [RunSummary]) throws -> FreedRuns {
    try database.execute(
      sql: """
        DELETE FROM article WHERE key NOT IN
          (SELECT value FROM run, json_each(run.manifest, '$.articles'))
        """)
    let articles = database.changesCount
    try database.execute(
      sql: "DELETE FROM extraction WHERE text_sha256 NOT IN (SELECT text_sha256 FROM article)")
    let extractions = database.changesCount
    try database.execute(
      sql: """
        DELETE FROM piece WHERE id NOT IN
          (SELECT value FROM run, json_each(run.pieces) WHERE run.pieces IS NOT NULL)
        """)
    if articles > 0 { try reindex(database) }
    return FreedRuns(runs: runs, articleCount: articles, extractionCount: extractions)
  }
}
