/// A table of tab-separated cells: a header of column names, then rows; `#` starts a comment line.
package struct Table: Sendable {
  /// The path it was read from, below the resources folder.
  package let path: String
  /// The names of its columns.
  package let columns: [String]
  /// Its rows, each with as many cells as there are columns.
  package let rows: [[Substring]]

  /// Reads a table; a short row is filled with empty cells.
  package init(path: String, text: String) {
    self.path = path
    var lines = text.utf8.split(separator: 0x0A).lazy
      .filter { $0.first != 0x23 && $0.first != 0x0D }.makeIterator()
    let columns = lines.next().map { Self.cells(of: $0).map(String.init) } ?? []
    var rows: [[Substring]] = []
    while let line = lines.next() {
      var cells = Self.cells(of: line)
      while cells.count < columns.count { cells.append("") }
      rows.append(cells)
    }
    self.columns = columns
    self.rows = rows
  }

  /// The index of a column, or nil where the table has none of that name.
  package func column(_ name: String) -> Int? { columns.firstIndex(of: name) }

  private static func cells(of line: Substring.UTF8View) -> [Substring] {
    line.split(separator: 0x09, omittingEmptySubsequences: false).map { Substring($0) }
  }
}

/// One form of a word in a table's cell; `!` before it marks a form that is an ordinary word too.
package struct TableForm: Hashable, Sendable {
  /// The form without its mark.
  package let text: String
  /// Whether the form counts only beside other evidence.
  package let isWeak: Bool

  /// The forms of a cell, which `|` separates.
  package static func forms(in cell: Substring) -> [TableForm] {
    cell.utf8.split(separator: 0x7C).map { form in
      let isWeak = form.first == 0x21
      return TableForm(text: String(Substring(isWeak ? form.dropFirst() : form)), isWeak: isWeak)
    }
  }
}
