import TarikhCore

/// What a file of the user's holds, and what of it could not be taken.
///
/// Two forms of file are read, told apart by their first byte. A table of tab-separated cells names its columns in its
/// first line: `kind` and `name`, and where they are wanted `id`, `forms`, `office`, `country`, `note`. A file of JSON
/// lines holds FollowTheMoney entities, as OpenSanctions publishes them.
package struct GazetteerReading: Sendable {
  /// An entry and the line that it stands in.
  package struct Row: Sendable {
    package let line: Int
    package let entry: GazetteerEntry
  }

  /// The entries that can be taken, in the order of the file.
  package private(set) var rows: [Row] = []
  /// What is wrong: an error for each line that was skipped, a warning for what was taken in part, by line.
  package private(set) var diagnostics: [Diagnostic] = []
  /// How many entities of kinds that are no actors were left out, by schema.
  package private(set) var ignored: [String: Int] = [:]
  /// Why the file as a whole is none of the two.
  package private(set) var failure: Diagnostic?
  let file: String
  let countries: CountryCodes

  /// Reads a file.
  package init(_ bytes: [UInt8], file: String, countries: CountryCodes) {
    self.file = file
    self.countries = countries
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[start...].first { $0 > 0x20 }
    if first == UInt8(ascii: "{") {
      FollowTheMoneyReader.read(bytes, from: start, into: &self)
    } else {
      GazetteerTableReader.read(bytes, from: start, into: &self)
    }
    dropRivals()
    warnOfSharedForms()
    diagnostics = diagnostics.enumerated()
      .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map(\.element)
  }

  /// The entries as a gazetteer.
  package var gazetteer: Gazetteer { Gazetteer(rows.map(\.entry)) }

  /// The lines that were skipped.
  package var skipped: [Diagnostic] { diagnostics.filter { $0.severity == .error } }

  // MARK: For the readers

  mutating func take(_ entry: GazetteerEntry, line: Int) {
    rows.append(Row(line: line, entry: entry))
  }

  mutating func ignore(_ schema: String) { ignored[schema, default: 0] += 1 }

  mutating func fail(_ identifier: String, line: Int?, _ summary: String, hint: String) {
    failure = diagnostic(identifier, .error, line, summary, hint)
  }

  mutating func skip(_ identifier: String, line: Int, _ summary: String, hint: String? = nil) {
    diagnostics.append(diagnostic(identifier, .error, line, summary, hint))
  }

  mutating func warn(_ identifier: String, line: Int, _ summary: String, hint: String? = nil) {
    diagnostics.append(diagnostic(identifier, .warning, line, summary, hint))
  }

  private func diagnostic(
    _ identifier: String, _ severity: Diagnostic.Severity, _ line: Int?, _ summary: String,
    _ hint: String?
  ) -> Diagnostic {
    Diagnostic(identifier, severity: severity, file: file, line: line, summary: summary, hint: hint)
  }

  /// The text of a line, or nil where it is no UTF-8, which is noted.
  mutating func text(_ bytes: ArraySlice<UInt8>, line: Int) -> String? {
    if let offset = GazetteerText.firstInvalidByte(bytes) {
      skip(
        "invalid-utf8", line: line, "byte \(offset) of the file is no UTF-8",
        hint: "save the file as UTF-8")
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Between entries

  /// Of two entries with one id or one name only the first is taken, since nothing could tell them apart.
  private mutating func dropRivals() {
    var ids: [String: Int] = [:]
    var names: [String: Int] = [:]
    var kept: [Row] = []
    for row in rows {
      let name = Orthography.folded(row.entry.name)
      if let line = ids[row.entry.id] {
        skip(
          "duplicate-id", line: row.line, "line \(line) has the id \(row.entry.id) already",
          hint: "give each entry its own id, or leave it empty")
      } else if let line = names[name] {
        skip(
          "duplicate-name", line: row.line, "line \(line) has the name “\(row.entry.name)” already",
          hint: "add to one of the names what tells them apart")
      } else {
        kept.append(row)
        (ids[row.entry.id], names[name]) = (row.line, row.line)
      }
    }
    rows = kept
  }

  private mutating func warnOfSharedForms() {
    var owners: [String: Row] = [:]
    for row in rows { owners[Orthography.folded(row.entry.name)] = row }
    let names = Set(owners.keys)
    for row in rows {
      for form in row.entry.forms {
        let key = Orthography.folded(form.text)
        guard let other = owners[key], other.line != row.line else {
          owners[key] = row
          continue
        }
        let outcome =
          names.contains(key)
          ? "is the name of line \(other.line)" : "is also one of line \(other.line)"
        warn(
          "duplicate-form", line: row.line,
          "the form “\(form.text)” \(outcome), so it does not name “\(row.entry.name)”",
          hint: "take it out of one of them")
      }
    }
  }
}
