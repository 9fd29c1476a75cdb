import TarikhCore

/// The user's own persons, bodies, groups and places, which win over the tables and over the rules of evidence.
///
/// Read `GazetteerReading` for what a file may hold. The order of a file's lines does not matter.
package struct Gazetteer: Hashable, Sendable {
  /// The columns of its table.
  package static let columns = ["id", "kind", "name", "forms", "office", "country", "note"]

  /// The entries, by kind, name and id.
  package let entries: [GazetteerEntry]

  /// A gazetteer of entries among which no two have the same id or name.
  package init(_ entries: [GazetteerEntry] = []) {
    self.entries = entries.map { (key: Self.order($0), entry: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.entry)
  }

  private static func order(_ entry: GazetteerEntry) -> [UInt8] {
    Array("\(entry.kind.rawValue)\u{0}\(entry.name)\u{0}\(entry.id)".utf8)
  }

  /// Its canonical table: a header and a line for each entry, in UTF-8 with LF.
  package var table: String {
    let lines = entries.map { entry in
      [
        entry.id, entry.kind.rawValue, entry.name,
        entry.forms.map { ($0.isWeak ? "!" : "") + $0.text }.joined(separator: "|"),
        entry.office ?? "", entry.country ?? "", entry.note ?? "",
      ].joined(separator: "\t")
    }
    return ([Self.columns.joined(separator: "\t")] + lines).joined(separator: "\n") + "\n"
  }

  /// A hash of all that it says, for the manifest of a run and the keys of extractions; nil where it is empty.
  package var fingerprint: String? {
    entries.isEmpty ? nil : String(SHA256.hex(of: table.utf8).prefix(16))
  }

  /// The forms of each entry that name it and no other: a name belongs to its entry, another shared form to none.
  package var distinctForms: [(entry: Int, form: TableForm)] {
    let names = Set(entries.map { Orthography.folded($0.name) })
    var owners: [String: Set<Int>] = [:]
    for (index, entry) in entries.enumerated() {
      for form in entry.forms { owners[Orthography.folded(form.text), default: []].insert(index) }
    }
    return entries.enumerated().flatMap { index, entry in
      entry.allForms.enumerated().filter { place, form in
        let key = Orthography.folded(form.text)
        return place == 0 || !names.contains(key) && owners[key]?.count == 1
      }.map { (index, $0.element) }
    }
  }
}
