import TarikhCore

/// Reads a table of tab-separated cells.
struct GazetteerTableReader {
  private let columns: [String]

  /// Reads all lines from a byte on; the first that is no comment names the columns.
  static func read(_ bytes: [UInt8], from start: Int, into reading: inout GazetteerReading) {
    var reader: GazetteerTableReader?
    let lines = bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let content = line.last == 0x0D ? line.dropLast() : line
      if content.first == 0x23 || content.allSatisfy({ $0 <= 0x20 }) { continue }
      guard let text = reading.text(content, line: index + 1) else {
        if reader == nil { return reading.failOnHeader(line: index + 1, columns: []) }
        continue
      }
      let cells = text.split(separator: "\t", omittingEmptySubsequences: false)
      if let reader {
        reader.take(cells, line: index + 1, into: &reading)
      } else {
        let columns = cells.map { GazetteerText.plain($0).lowercased() }
        reader = GazetteerTableReader(columns: columns)
        guard reading.accepts(columns, line: index + 1) else { return }
      }
    }
    if reader == nil { reading.failOnHeader(line: nil, columns: []) }
  }

  private func take(_ cells: [Substring], line: Int, into reading: inout GazetteerReading) {
    guard cells.count <= columns.count else {
      return reading.skip(
        "too-many-cells", line: line, "\(cells.count) cells stand under \(columns.count) columns",
        hint: "take the tabs out of the cells")
    }
    func cell(_ column: String) -> String? {
      guard let index = columns.firstIndex(of: column), index < cells.count else { return nil }
      let text = GazetteerText.plain(cells[index])
      return text.isEmpty ? nil : text
    }
    let id = cell("id")
    if let id, !GazetteerEntry.isID(id) {
      return reading.skip(
        "bad-id", line: line, "“\(id)” is no id",
        hint: "use Latin letters, digits and . _ : - or leave it empty")
    }
    guard let kind = kind(cell("kind"), line: line, into: &reading) else { return }
    guard let name = cell("name").map(GazetteerText.form), !name.isEmpty else {
      return reading.skip("missing-name", line: line, "the entry has no name")
    }
    guard GazetteerForm.isWritten(name) else {
      return reading.skip(
        "no-letters", line: line, "the name “\(name)” has no letter that a text could show")
    }
    reading.take(
      GazetteerEntry(
        id: id, kind: kind, name: name, forms: GazetteerForm.forms(in: cell("forms") ?? ""),
        office: cell("office"), country: reading.country(cell("country"), line: line),
        note: cell("note")), line: line)
  }

  private func kind(_ word: String?, line: Int, into reading: inout GazetteerReading)
    -> GazetteerEntry.Kind?
  {
    if let kind = word.flatMap({ GazetteerEntry.Kind(rawValue: $0.lowercased()) }) { return kind }
    let kinds = GazetteerEntry.Kind.allCases.map(\.rawValue)
    let choice = "it is one of: \(kinds.joined(separator: ", "))"
    guard let word else {
      reading.skip("missing-kind", line: line, "the entry has no kind", hint: choice)
      return nil
    }
    reading.skip(
      "unknown-kind", line: line, "there is no kind “\(word)”",
      hint: GazetteerKind.nearest(to: word).map { "did you mean \($0)?" } ?? choice)
    return nil
  }
}

extension GazetteerReading {
  fileprivate mutating func failOnHeader(line: Int?, columns: [String]) {
    let missing = ["kind", "name"].filter { !columns.contains($0) }
    let hints = missing.compactMap { name in
      columns.first { NearestWord.near($0, name) != nil }.map { "is '\($0)' meant for it?" }
    }
    fail(
      "missing-column", line: line,
      "the first line names no column \(missing.map { "'\($0)'" }.joined(separator: " and no "))",
      hint: hints.first
        ?? "a table starts with a line such as: \(Gazetteer.columns.joined(separator: " ")), with tabs between"
    )
  }

  fileprivate mutating func accepts(_ columns: [String], line: Int) -> Bool {
    guard columns.contains("kind"), columns.contains("name") else {
      failOnHeader(line: line, columns: columns)
      return false
    }
    for column in columns where !Gazetteer.columns.contains(column) && !column.isEmpty {
      let nearest = NearestWord.to(column, among: Gazetteer.columns)
      warn(
        "unknown-column", line: line, "the column '\(column)' is left out",
        hint: nearest.map { "did you mean '\($0)'?" }
          ?? "a table may have the columns: \(Gazetteer.columns.joined(separator: ", "))")
    }
    return true
  }

  /// The code of a country; one that no table has is left out and told.
  fileprivate mutating func country(_ word: String?, line: Int) -> String? {
    guard let word else { return nil }
    if let code = countries.code(of: word) { return code }
    warn(
      "unknown-country", line: line, "no table has the country “\(word)”, so it is left out",
      hint: "use its ISO 3166-1 code, such as LY")
    return nil
  }
}

/// Words for kinds that people use.
enum GazetteerKind {
  /// The kind that a word means, by its sense or by its letters.
  static func nearest(to word: String) -> String? {
    let word = word.lowercased()
    let meant = senses.first { $0.words.contains(word) }?.kind.rawValue
    return meant ?? NearestWord.to(word, among: GazetteerEntry.Kind.allCases.map(\.rawValue))
  }

  private static let senses: [(kind: GazetteerEntry.Kind, words: Set<String>)] = [
    (.person, ["human", "politician", "individual", "people", "per", "شخص"]),
    (
      .organization,
      [
        "org", "company", "publicbody", "legalentity", "body", "institution", "agency", "ministry",
        "party", "organisation", "منظمة", "هيئة", "مؤسسة",
      ]
    ),
    (.group, ["militia", "movement", "delegation", "tribe", "جماعة"]),
    (.place, ["city", "town", "location", "loc", "gpe", "region", "country", "مكان", "مدينة"]),
  ]
}

/// Forms in a cell.
enum GazetteerForm {
  /// The forms that `|` separates, those without a letter left out.
  static func forms(in cell: String) -> [TableForm] {
    cell.split(separator: "|").compactMap { part in
      let isWeak = part.drop { $0 == " " }.first == "!"
      let text = GazetteerText.form(part)
      return isWritten(text) ? TableForm(text: text, isWeak: isWeak) : nil
    }
  }

  /// Whether a form has a letter.
  static func isWritten(_ form: String) -> Bool {
    form.unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}
