import TarikhLanguages

/// The language packs and event kinds with the sizes of their tables, as text.
package struct PackListing: Sendable {
  private let tables: LanguageTables
  private let entryCount: Int

  /// A listing of an engine's tables.
  package init(_ engine: Engine) {
    tables = engine.tables
    entryCount = engine.gazetteer.entries.count
  }

  /// A line for each language, event kind and shared folder, and one for the user's gazetteer.
  package var text: String {
    let kinds = tables.folders(below: "events")
    let others = Set(tables.paths.map { String($0.prefix { $0 != "/" }) })
      .subtracting(tables.languages + ["events", "labels"]).sorted()
    let rows =
      tables.languages.map { ["language", $0, sizes(below: $0)] }
      + kinds.map { ["event", $0, sizes(below: "events/\($0)")] }
      + others.map { ["shared", $0, sizes(below: $0)] }
    let own = entryCount > 0 ? [["own", "gazetteer", "\(entryCount) entries"]] : []
    return TextTable(rows: rows + own).text
  }

  private func sizes(below folder: String) -> String {
    let paths = tables.paths.filter { $0.hasPrefix("\(folder)/") }
    let rows = paths.map { tables.table($0).rows.count }.reduce(0, +)
    return "\(rows) rows in \(paths.count) tables"
  }
}
