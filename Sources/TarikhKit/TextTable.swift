/// Rows of cells as lines of text, each column as wide as its longest cell.
struct TextTable {
  private let rows: [[String]]
  private let numbers: Set<Int>

  /// A table; the columns in `numbers` stand to the right.
  init(header: [String] = [], rows: [[String]], numbers: Set<Int> = []) {
    self.rows = header.isEmpty ? rows : [header] + rows
    self.numbers = numbers
  }

  /// The lines, without a line end after the last.
  var text: String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let room = String(repeating: " ", count: widths[column] - cell.count)
        return numbers.contains(column) ? room + cell : cell + room
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
