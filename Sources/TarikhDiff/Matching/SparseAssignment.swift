/// Gives rows columns for the greatest total gain, where each row can have but a few columns, or none.
///
/// Shortest augmenting paths with prices (Jonker and Volgenant 1987): columns have prices, and each row has a column at
/// which its profit, gain less price, is the greatest. First rows bid, as in their augmenting row reduction; what is left
/// looks, row by row, for the cheapest way to a free column or to a row that gives its column up (Dijkstra 1959). The
/// outcome is exact; a search ends at the nearest end, so that on scattered links the time is about linear.
struct SparseAssignment {
  /// A column that a row can have, and what that is worth; more than nothing.
  struct Offer {
    let column: Int
    let gain: Gain
  }

  /// The offer that each row takes, by its position; nil for none.
  private(set) var offerOfRow: [Int?]

  private let offers: [[Offer]]
  private var ownerOfColumn: [Int?]
  private var prices: [Gain]
  private var profits: [Gain]
  /// How often a row may bid on the average, before the rest is searched for: bids can go up in small steps.
  private static let bids = 8

  /// Assigns `columnCount` columns by the offers of each row.
  init(_ offers: [[Offer]], columnCount: Int) {
    self.offers = offers
    offerOfRow = Array(repeating: nil, count: offers.count)
    ownerOfColumn = Array(repeating: nil, count: columnCount)
    prices = Array(repeating: .zero, count: columnCount)
    profits = Array(repeating: .zero, count: offers.count)
    let rest = bid()
    var paths = CheapestPaths(columnCount: columnCount)
    for row in rest { assign(row, &paths) }
  }

  /// Rows bid for their best column as much as it is better than the next; returns the rows that are left without.
  private mutating func bid() -> [Int] {
    var waiting = Array(offers.indices.reversed())
    var budget = Self.bids * offers.count
    while budget > 0, let row = waiting.popLast() {
      budget -= 1
      var (best, next, choice) = (Gain.zero, Gain.zero, Int?.none)
      for (at, offer) in offers[row].enumerated() {
        let profit = offer.gain - prices[offer.column]
        if profit > best {
          (next, best, choice) = (best, profit, at)
        } else if profit > next {
          next = profit
        }
      }
      profits[row] = next
      guard let choice else { continue }
      let column = offers[row][choice].column
      prices[column] = prices[column] + best - next
      if let loser = ownerOfColumn[column] {
        offerOfRow[loser] = nil
        waiting.append(loser)
      }
      take(choice, row)
    }
    return waiting.reversed()
  }

  private mutating func take(_ choice: Int, _ row: Int) {
    offerOfRow[row] = choice
    ownerOfColumn[offers[row][choice].column] = row
  }

  /// Gives `start` a column, or none, at the least cost for all rows that were assigned before.
  private mutating func assign(_ start: Int, _ paths: inout CheapestPaths) {
    profits[start] = offers[start].reduce(.zero) { max($0, $1.gain - prices[$1.column]) }
    paths.start(endingAt: .row(start), cost: profits[start])
    scan(start, at: .zero, &paths)
    while let (column, cost) = paths.next() {
      guard let owner = ownerOfColumn[column] else { continue }
      paths.end(at: .row(owner), cost: cost + profits[owner])
      scan(owner, at: cost, &paths)
    }
    reprice(start, paths)
    switch paths.end.place {
    case .row(start): return
    case .row(let loser):
      guard let choice = offerOfRow[loser] else { return }
      offerOfRow[loser] = nil
      hand(offers[loser][choice].column, from: start, paths)
    case .column(let column): hand(column, from: start, paths)
    }
  }

  /// Notes what it costs to go on from a row to the columns that it could have as well.
  private mutating func scan(_ row: Int, at cost: Gain, _ paths: inout CheapestPaths) {
    for (at, offer) in offers[row].enumerated() where offerOfRow[row] != at {
      let onward = cost + profits[row] + prices[offer.column] - offer.gain
      let isFree = ownerOfColumn[offer.column] == nil
      paths.reach(
        offer.column, cost: onward, by: CheapestPaths.Step(row: row, offer: at), isEnd: isFree)
    }
  }

  /// Raises the prices of the columns that were passed, so that every row has its greatest profit where it will be.
  private mutating func reprice(_ start: Int, _ paths: CheapestPaths) {
    let total = paths.end.cost
    profits[start] = profits[start] - total
    for (column, cost) in paths.passed {
      prices[column] = prices[column] + total - cost
      if let owner = ownerOfColumn[column] { profits[owner] = profits[owner] - (total - cost) }
    }
  }

  /// Hands columns on along the path that leads to `column`.
  private mutating func hand(_ column: Int, from start: Int, _ paths: CheapestPaths) {
    var column = column
    while let step = paths.step(to: column) {
      let former = offerOfRow[step.row]
      take(step.offer, step.row)
      guard step.row != start, let former else { return }
      column = offers[step.row][former].column
    }
  }
}
