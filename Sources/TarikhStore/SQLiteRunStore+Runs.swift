import Foundation
import GRDB
import TarikhCore

extension SQLiteRunStore {
  package func record(
    _ timeline: Timeline, bytes: [UInt8], layouts: [String: Layout], articles: [Article]
  ) throws(StoreError) -> RecordedRun {
    let pieces = PackedTimeline(bytes)
    // One transaction: of two builds at once the second finds the first one's run.
    return try write { database in
      try Self.insert(articles, into: database)
      let latest = try Self.summaries(database, "ORDER BY id DESC LIMIT 1").first
      if let latest, latest.contentID == pieces.contentID {
        try Self.insert(layouts, ofRun: latest.id, into: database)
        return RecordedRun(run: latest, isNew: false)
      }
      let run = try insert(timeline, pieces, into: database)
      try Self.insert(layouts, ofRun: run.id, into: database)
      return RecordedRun(run: run, isNew: true)
    }
  }

  package func runs() throws(StoreError) -> [RunSummary] {
    try read { try Self.summaries($0, "ORDER BY id DESC") }
  }

  package func summary(_ reference: RunReference) throws(StoreError) -> RunSummary {
    try read { try resolve(reference, in: $0) }
  }

  package func run(_ reference: RunReference) throws(StoreError) -> RunRecord {
    let (summary, bytes, layouts) = try read { database in
      let summary = try resolve(reference, in: database)
      let bytes = try Self.timeline(ofRun: summary.id, in: database)
      return (summary, bytes, try Self.layouts(ofRun: summary.id, in: database))
    }
    guard let bytes, SHA256.hex(of: bytes) == summary.contentID else {
      throw .corrupt(file: file, reason: "run \(summary.id) is not what was recorded")
    }
    return try StoreError.mapping(file) {
      do {
        let timeline = try Timeline(json: JSONValue(parsing: bytes))
        return RunRecord(summary: summary, timeline: timeline, layouts: layouts)
      } catch {
        throw StoreError.corrupt(file: file, reason: "run \(summary.id): \(error)")
      }
    }
  }

  package func manifest(_ reference: RunReference) throws(StoreError) -> RunManifest {
    try read { database in
      let run = try resolve(reference, in: database).id
      let text = try String.fetchOne(
        database, sql: "SELECT manifest FROM run WHERE id = ?", arguments: [run])
      do { return try RunManifest(json: JSONValue(parsing: (text ?? "").utf8)) } catch {
        throw StoreError.corrupt(file: file, reason: "manifest of run \(run): \(error)")
      }
    }
  }

  private func insert(
    _ timeline: Timeline, _ packed: PackedTimeline, into database: Database
  ) throws -> RunSummary {
    let seconds = Int(now().timeIntervalSince1970)
    let pieces = try Self.insert(packed, into: database).map(String.init).joined(separator: ",")
    try database.execute(
      sql: """
        INSERT INTO run (content, created, articles, events, actors, manifest, timeline, pieces)
        VALUES (?, ?, ?, ?, ?, ?, x'', ?)
        """,
      arguments: [
        packed.contentID, seconds, timeline.articles.count, timeline.events.count,
        timeline.actors.count, timeline.manifest.json.compactText, "[\(pieces)]",
      ])
    return RunSummary(
      id: Int(database.lastInsertedRowID), contentID: packed.contentID,
      created: Date(timeIntervalSince1970: Double(seconds)), articleCount: timeline.articles.count,
      eventCount: timeline.events.count, actorCount: timeline.actors.count)
  }

  /// The runs that a clause after `FROM run` selects, without their timelines.
  static func summaries(
    _ database: Database, _ clause: String, _ arguments: StatementArguments = []
  ) throws -> [RunSummary] {
    let columns = "id, content, created, articles, events, actors, name, note"
    let rows = try Row.fetchAll(
      database, sql: "SELECT \(columns) FROM run \(clause)", arguments: arguments)
    return rows.map { row in
      RunSummary(
        id: row[0], contentID: row[1], created: Date(timeIntervalSince1970: row[2]),
        articleCount: row[3], eventCount: row[4], actorCount: row[5], name: row[6], note: row[7])
    }
  }
}
