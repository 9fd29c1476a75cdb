import TarikhCore
import TarikhLanguages
import TarikhRendering

/// A file with the user's own actors and places.
package struct GazetteerFile: Sendable {
  private let path: String
  private let tables: LanguageTables
  private let reading: GazetteerReading

  /// Reads a file, or standard input for `-`; tables in the folder `languages` replace those of the same path.
  package init(_ path: String, languages: String? = nil) throws {
    try self.init(path, tables: LanguageTables(overrides: languages))
  }

  /// Reads a file, or standard input for `-`.
  init(_ path: String, tables: LanguageTables) throws {
    self.path = path
    self.tables = tables
    let bytes = try FileBytes.all(of: path == "-" ? "/dev/stdin" : path)
    reading = GazetteerReading(bytes, file: path, countries: CountryCodes(tables))
  }

  /// The lines that were not taken (errors), or only in part (warnings).
  package var diagnostics: [Diagnostic] { reading.diagnostics }

  /// How many entries it has.
  package var entryCount: Int { reading.rows.count }

  /// Everything in it that can't be used or would lead to false claims.
  package var problems: [Diagnostic] { GazetteerCheck(reading, tables: tables).problems }

  /// The entries; a file that is no gazetteer as a whole is a failure.
  func gazetteer() throws -> Gazetteer {
    if let failure = reading.failure {
      let place = failure.line.map { "\(path):\($0)" } ?? path
      let hint = failure.hint ?? "a gazetteer is a table or a file of entities"
      throw FileFailure(
        place, failure.summary, remedy: hint.prefix(1).uppercased() + hint.dropFirst())
    }
    return reading.gazetteer
  }

  /// Its canonical table; nothing usable in it is a failure.
  package func table() throws -> Artifact {
    let gazetteer = try gazetteer()
    guard !gazetteer.entries.isEmpty else {
      throw FileFailure(
        path, "there is no entry in it that could be taken",
        remedy: "Name a table or a file of FollowTheMoney entities")
    }
    return Artifact(
      name: "gazetteer.tsv", mediaType: "text/tab-separated-values",
      bytes: Array(gazetteer.table.utf8))
  }

  /// How many entries were taken and how many lines were not, and why, as one line.
  package var summary: String {
    var parts = ["\(reading.rows.count) taken", "\(reading.skipped.count) skipped"]
    let reasons = Dictionary(grouping: reading.skipped, by: \.identifier)
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { "\($0.value.count) \($0.key)" }
    if !reasons.isEmpty { parts[1] += " (\(reasons.joined(separator: ", ")))" }
    if !reading.ignored.isEmpty {
      let schemata = reading.ignored.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { "\($0.value) \(TerminalText.plain($0.key))" }
      let count = reading.ignored.values.reduce(0, +)
      parts.append("\(count) ignored (\(schemata.joined(separator: ", ")))")
    }
    return parts.joined(separator: ", ")
  }
}
