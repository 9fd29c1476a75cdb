/// Gains of giving each row a column, 0 where there is nothing to gain: the plain method for full tables, to compare with.
struct AssignmentTable {
  private let rows: Int
  private let columns: Int
  private var gains: [Int]

  /// A table without gains; `rows` must not exceed `columns`.
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    gains = Array(repeating: 0, count: rows * columns)
  }

  subscript(row: Int, column: Int) -> Int {
    get { gains[row * columns + column] }
    set { gains[row * columns + column] = newValue }
  }

  /// The column of each row for the greatest total gain, by the Hungarian method with potentials (Kuhn 1955,
  /// Jonker and Volgenant 1987): each row in turn looks for the cheapest path to a free column.
  func best() -> [Int] {
    var rowPotential = Array(repeating: 0, count: rows + 1)
    var columnPotential = Array(repeating: 0, count: columns + 1)
    var rowOfColumn = Array(repeating: 0, count: columns + 1)
    for row in 1..<(rows + 1) {
      rowOfColumn[0] = row
      var cheapest = Array(repeating: Int.max, count: columns + 1)
      var previous = Array(repeating: 0, count: columns + 1)
      var isUsed = Array(repeating: false, count: columns + 1)
      var column = 0
      repeat {
        isUsed[column] = true
        let current = rowOfColumn[column]
        var (step, next) = (Int.max, 0)
        for other in 1..<(columns + 1) where !isUsed[other] {
          let cost = -self[current - 1, other - 1] - rowPotential[current] - columnPotential[other]
          if cost < cheapest[other] { (cheapest[other], previous[other]) = (cost, column) }
          if cheapest[other] < step { (step, next) = (cheapest[other], other) }
        }
        for other in 0..<(columns + 1) {
          if isUsed[other] {
            rowPotential[rowOfColumn[other]] += step
            columnPotential[other] -= step
          } else if cheapest[other] < Int.max {
            cheapest[other] -= step
          }
        }
        column = next
      } while rowOfColumn[column] != 0
      while column != 0 {
        rowOfColumn[column] = rowOfColumn[previous[column]]
        column = previous[column]
      }
    }
    return columnsOfRows(rowOfColumn)
  }

  private func columnsOfRows(_ rowOfColumn: [Int]) -> [Int] {
    var result = Array(repeating: 0, count: rows)
    for column in 1..<(columns + 1) where rowOfColumn[column] != 0 {
      result[rowOfColumn[column] - 1] = column - 1
    }
    return result
  }
}
