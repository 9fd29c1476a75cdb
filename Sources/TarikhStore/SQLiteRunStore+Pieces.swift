import Foundation
import GRDB
import TarikhCore

/// A timeline on its way into the store: its bytes, where they are cut, and the digests of all of it.
struct PackedTimeline {
  /// SHA-256 of the canonical timeline.
  let contentID: String
  let bytes: [UInt8]
  let pieces: [(range: Range<Int>, digest: String)]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let ranges = TimelinePieces.cut(bytes)
    // The digest of the whole takes as long as those of all pieces: they are made beside it.
    let digests = ParallelMap.values(of: [bytes.indices] + ranges, portion: 1) { range in
      SHA256.hex(of: bytes[range])
    }
    contentID = digests[0]
    pieces = Array(zip(ranges, digests.dropFirst()))
  }
}

extension SQLiteRunStore {
  /// Puts in the pieces that no run has yet; the numbers of all, in order.
  static func insert(_ timeline: PackedTimeline, into database: Database) throws -> [Int64] {
    let query = try database.makeStatement(sql: "SELECT id FROM piece WHERE digest = ?")
    let insertion = try database.makeStatement(
      sql: "INSERT INTO piece (digest, bytes) VALUES (?, ?)")
    return try timeline.pieces.map { range, digest in
      if let known = try Int64.fetchOne(query, arguments: [digest]) { return known }
      try insertion.execute(arguments: [digest, Packing.packed(timeline.bytes[range])])
      return database.lastInsertedRowID
    }
  }

  /// The canonical timeline of a run, nil where a piece of it is damaged; a run of the first schema has it whole.
  static func timeline(ofRun run: Int, in database: Database) throws -> [UInt8]? {
    let row = try Row.fetchOne(
      database, sql: "SELECT pieces IS NULL, timeline FROM run WHERE id = ?", arguments: [run])
    guard let row else { return nil }
    if row[0] { return [UInt8](row[1] as Data) }
    var bytes: [UInt8] = []
    let pieces = try Data.fetchCursor(
      database,
      sql: """
        SELECT piece.bytes FROM run, json_each(run.pieces) AS part
        JOIN piece ON piece.id = part.value WHERE run.id = ? ORDER BY part.key
        """, arguments: [run])
    while let piece = try pieces.next() {
      guard let part = Packing.unpacked(piece) else { return nil }
      bytes += part
    }
    return bytes
  }
}
