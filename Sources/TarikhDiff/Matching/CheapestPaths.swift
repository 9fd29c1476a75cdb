/// The cheapest paths from one row over columns and their owners, as far as the nearest end (Dijkstra 1959).
struct CheapestPaths {
  /// Where a path can end: at a free column, or at a row that is left without.
  enum Place: Equatable {
    case row(Int)
    case column(Int)
  }

  /// The way to a column: a row, and the position of the offer that it takes.
  struct Step {
    let row: Int
    let offer: Int
  }

  /// The nearest end so far.
  private(set) var end: (place: Place, cost: Gain) = (.row(0), .zero)
  /// The columns that were passed on the way, each with its cost.
  private(set) var passed: [(column: Int, cost: Gain)] = []
  private var costs: [Gain?]
  private var steps: [Step?]
  private var touched: [Int] = []
  private var heap: [(cost: Gain, column: Int)] = []

  /// Paths over so many columns, to be used for one row after another.
  init(columnCount: Int) {
    costs = Array(repeating: nil, count: columnCount)
    steps = Array(repeating: nil, count: columnCount)
  }

  /// Forgets all paths; the row where the next ones start can be an end itself.
  mutating func start(endingAt place: Place, cost: Gain) {
    for column in touched { (costs[column], steps[column]) = (nil, nil) }
    touched.removeAll(keepingCapacity: true)
    passed.removeAll(keepingCapacity: true)
    heap.removeAll(keepingCapacity: true)
    end = (place, cost)
  }

  /// Notes an end, if it is nearer than the one that is known.
  mutating func end(at place: Place, cost: Gain) {
    if cost < end.cost { end = (place, cost) }
  }

  /// Notes a way to a column, if it is cheaper than those known and than the nearest end.
  mutating func reach(_ column: Int, cost: Gain, by step: Step, isEnd: Bool) {
    guard cost < end.cost else { return }
    if let known = costs[column] {
      guard cost < known else { return }
    } else {
      touched.append(column)
    }
    (costs[column], steps[column]) = (cost, step)
    if isEnd {
      end = (.column(column), cost)
    } else {
      push(cost, column)
    }
  }

  /// Passes the nearest column that was not passed yet; nil where the nearest end is as near.
  mutating func next() -> (column: Int, cost: Gain)? {
    while let (cost, column) = pop(), cost < end.cost {
      guard costs[column] == cost else { continue }
      passed.append((column, cost))
      return (column, cost)
    }
    return nil
  }

  /// The last step of the cheapest path to a column.
  func step(to column: Int) -> Step? { steps[column] }

  private mutating func push(_ cost: Gain, _ column: Int) {
    heap.append((cost, column))
    var at = heap.count - 1
    while at > 0, heap[at].cost < heap[(at - 1) / 2].cost {
      heap.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  private mutating func pop() -> (cost: Gain, column: Int)? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return first }
    heap[0] = last
    var at = 0
    while true {
      let (left, right) = (2 * at + 1, 2 * at + 2)
      var least = at
      if left < heap.count, heap[left].cost < heap[least].cost { least = left }
      if right < heap.count, heap[right].cost < heap[least].cost { least = right }
      if least == at { return first }
      heap.swapAt(at, least)
      at = least
    }
  }
}
