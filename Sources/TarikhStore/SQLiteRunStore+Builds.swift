import GRDB
import TarikhCore

extension SQLiteRunStore {
  package func build(into output: String) throws(StoreError) -> BuildRecord? {
    try read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT run, fingerprint, state FROM build WHERE output = ?",
        arguments: [output])
      guard let row, let state = try? JSONValue(parsing: (row[2] as String).utf8) else {
        return nil
      }
      return BuildRecord(output: output, run: row[0], fingerprint: row[1], state: state)
    }
  }

  package func save(_ build: BuildRecord) throws(StoreError) {
    try write { database in
      // The run may have been deleted meanwhile; then there is nothing to remember.
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO build (output, run, fingerprint, state)
          SELECT ?, id, ?, ? FROM run WHERE id = ?
          """,
        arguments: [build.output, build.fingerprint, build.state.compactText, build.run])
    }
  }
}
