/// The kinds of store there are; the contract tests run on each.
package enum StoreKind: String, Sendable, CaseIterable {
  /// One SQLite file.
  case sqlite

  /// Opens the store at `path`; with `creating` false a missing file is an error.
  package func open(_ path: String, creating: Bool = true) throws(StoreError) -> any RunStore {
    switch self {
    case .sqlite: try SQLiteRunStore(path: path, creating: creating)
    }
  }
}
