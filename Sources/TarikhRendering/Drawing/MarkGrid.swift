/// Finds room for the marks of events: beside each other within their day, else in rows within their lane.
struct MarkGrid {
  /// Where a mark or a word wants to stand on the time axis.
  struct Wish {
    /// The left end without any shift.
    let start: Double
    /// The right end.
    let end: Double
    /// How far it may be shifted without leaving its day.
    let play: Double
    /// The lanes it stands in, from top to bottom.
    let lanes: [Int]
  }

  /// Where it stands.
  struct Spot {
    /// How far it was shifted.
    let shift: Double
    /// The row in each of its lanes.
    let rows: [Int]
  }

  /// With more rows a lane pushes the others off the page; marks then overlap.
  private static let mostRows = 16
  /// How far a connecting line may be moved off another even where that leaves the day.
  private static let sidestep = 5.0

  private struct Line {
    let x: Double
    let lanes: ClosedRange<Int>
  }

  /// How close to a line a mark of another lane is still hit by it.
  private static let reach = 2.0

  private var taken: [[MarkBuckets<ClosedRange<Double>>]]
  private var lines = MarkBuckets<Line>()
  private let pitch: Double

  /// A grid without marks.
  init(laneCount: Int, radius: Double) {
    pitch = 2 * radius + 3
    taken = [[MarkBuckets]](repeating: [MarkBuckets()], count: laneCount)
  }

  /// How many rows a lane has come to need.
  func rowCount(ofLane lane: Int) -> Int { max(1, taken[lane].count) }

  /// Takes the best spot for a mark.
  mutating func place(_ wish: Wish) -> Spot {
    var steps = Array(stride(from: pitch, through: max(0, wish.play), by: pitch))
    if wish.lanes.count > 1, wish.play < Self.sidestep { steps = [Self.sidestep] }
    let shifts: [Double] = [0] + steps.flatMap { step in [step, -step] }
    let options = shifts.map { shift in
      let rows = wish.lanes.map { freeRow(in: $0, wish.start + shift, wish.end + shift) }
      return (spot: Spot(shift: shift, rows: rows), cost: cost(wish, shift: shift, rows: rows))
    }
    let best =
      options.min { $0.cost < $1.cost }?.spot ?? Spot(shift: 0, rows: wish.lanes.map { _ in 0 })
    take(wish, best)
    return best
  }

  /// Takes the room between two points for words in one row, if nothing is there.
  mutating func placeWords(from start: Double, to end: Double, lane: Int, row: Int) -> Bool {
    let isCrossed = lines.contains(from: start - 3, to: end + 3) { line in
      line.lanes.contains(lane) && start - 3 < line.x && line.x < end + 3
    }
    guard !isCrossed, isFree(lane, row, start, end) else { return false }
    occupy(lane, row, start...end)
    return true
  }

  private mutating func take(_ wish: Wish, _ spot: Spot) {
    for (lane, row) in zip(wish.lanes, spot.rows) {
      while taken[lane].count <= row { taken[lane].append(MarkBuckets()) }
      occupy(lane, row, wish.start + spot.shift...wish.end + spot.shift)
    }
    if let first = wish.lanes.first, let last = wish.lanes.last, last > first {
      let x = middle(wish) + spot.shift
      lines.insert(Line(x: x, lanes: first...last), from: x, to: x)
    }
  }

  private mutating func occupy(_ lane: Int, _ row: Int, _ room: ClosedRange<Double>) {
    taken[lane][row].insert(
      room, from: room.lowerBound - Self.reach, to: room.upperBound + Self.reach)
  }

  private func freeRow(in lane: Int, _ start: Double, _ end: Double) -> Int {
    let free = taken[lane].indices.first { isFree(lane, $0, start, end) }
    return free ?? min(taken[lane].count, Self.mostRows - 1)
  }

  private func isFree(_ lane: Int, _ row: Int, _ start: Double, _ end: Double) -> Bool {
    guard row < taken[lane].count else { return true }
    return !taken[lane][row].contains(from: start - 1, to: end + 1) {
      $0.lowerBound < end + 1 && start - 1 < $0.upperBound
    }
  }

  private func cost(_ wish: Wish, shift: Double, rows: [Int]) -> Double {
    let x = middle(wish) + shift
    var cost = shift.magnitude + Double(rows.reduce(0, +)) * 22
    if let first = wish.lanes.first, let last = wish.lanes.last, last > first {
      let besides = lines.count(from: x - 6, to: x + 6) { line in
        abs(line.x - x) < 5 && line.lanes.overlaps(first...last)
      }
      cost += Double(besides) * 40
      for lane in first...last where !wish.lanes.contains(lane) {
        cost += Double(hits(at: x, lane)) * 14
      }
    }
    let (start, end) = (wish.start + shift - 2, wish.end + shift + 2)
    let crossing = lines.count(from: start, to: end) { line in
      start < line.x && line.x < end && wish.lanes.contains(where: line.lanes.contains)
    }
    return cost + Double(crossing) * 14
  }

  /// How many marks of a lane a line at `x` would run through.
  private func hits(at x: Double, _ lane: Int) -> Int {
    taken[lane].reduce(0) { hits, row in
      hits
        + row.count(from: x, to: x) {
          $0.lowerBound - Self.reach < x && x < $0.upperBound + Self.reach
        }
    }
  }

  private func middle(_ wish: Wish) -> Double { (wish.start + wish.end) / 2 }
}
