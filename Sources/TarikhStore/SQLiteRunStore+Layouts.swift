import GRDB
import TarikhCore

extension SQLiteRunStore {
  package func layout(view: String) throws(StoreError) -> Layout? {
    try read { database in
      let positions = try String.fetchOne(
        database, sql: "SELECT positions FROM layout WHERE view = ? ORDER BY run DESC LIMIT 1",
        arguments: [view])
      return positions.flatMap(Self.layout)
    }
  }

  static func insert(_ layouts: [String: Layout], ofRun run: Int, into database: Database) throws {
    for (view, layout) in layouts.sorted(by: { $0.key < $1.key }) {
      try database.execute(
        sql: "INSERT OR REPLACE INTO layout (run, view, positions) VALUES (?, ?, ?)",
        arguments: [run, view, layout.json.compactText])
    }
  }

  static func layouts(ofRun run: Int, in database: Database) throws -> [String: Layout] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT view, positions FROM layout WHERE run = ?", arguments: [run])
    return rows.reduce(into: [:]) { layouts, row in
      let view: String = row[0]
      layouts[view] = layout(row[1])
    }
  }

  /// A layout is worth nothing but a stable picture, so one that can't be read counts as none.
  private static func layout(_ positions: String) -> Layout? {
    guard let json = try? JSONValue(parsing: positions.utf8) else { return nil }
    return try? Layout(json: json)
  }
}
