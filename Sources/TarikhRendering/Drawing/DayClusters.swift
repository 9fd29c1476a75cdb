/// The days of a timeline, cut where that makes crowded ones readable.
struct DayClusters {
  /// Days with at least an event or an end of one, in order; a cut lies between two clusters.
  private(set) var clusters: [[Int]]

  /// Closer than this, in points, two days can't be told apart.
  private static let crowded = 14.0
  private static let mostCuts = 5

  init(spans: [(first: Int, last: Int)], length: Double, leastPart: Double) {
    let fine = Self.withoutFrames(spans)
    let days = Set(fine.flatMap { [$0.first, $0.last] }).sorted()
    clusters = days.isEmpty ? [] : [days]
    let whole = Set(fine.map { [$0.first, $0.last] })
    let most = min(Self.mostCuts, Int(length / (leastPart * 1.4)) - 1)
    while clusters.count <= most, isCrowded(length: length, whole: whole),
      let cut = widestGap(whole: whole)
    {
      let days = clusters[cut.cluster]
      clusters.replaceSubrange(
        cut.cluster...cut.cluster,
        with: [Array(days[...cut.index]), Array(days[(cut.index + 1)...])])
    }
  }

  /// Leaves out months and years that hold a finer date: those days are what a reader looks for.
  private static func withoutFrames(_ spans: [(first: Int, last: Int)]) -> [(first: Int, last: Int)]
  {
    var kept: [(first: Int, last: Int)] = []
    for span in spans.sorted(by: { $0.last - $0.first < $1.last - $1.first }) {
      let isFrame =
        span.last - span.first >= 27
        && kept.contains { span.first <= $0.first && $0.last <= span.last }
      if !isFrame { kept.append(span) }
    }
    return kept
  }

  /// Whether more than a quarter of neighbouring days would stand too close.
  private func isCrowded(length: Double, whole: Set<[Int]>) -> Bool {
    let count = clusters.reduce(0) { $0 + $1.count }
    var (gaps, narrow) = (0, 0)
    for days in clusters {
      guard let first = days.first, let last = days.last, last > first else { continue }
      let share = length * Double(days.count) / Double(count) / Double(last - first + 1)
      for (day, next) in zip(days, days.dropFirst()) where !whole.contains([day, next]) {
        gaps += 1
        if Double(next - day) * share < Self.crowded { narrow += 1 }
      }
    }
    return narrow * 4 > gaps
  }

  /// The longest gap, if it is far longer than most and an eighth of all; a gap inside one event is none.
  private func widestGap(whole: Set<[Int]>) -> (cluster: Int, index: Int)? {
    var gaps: [(days: Int, cluster: Int, index: Int)] = []
    for (cluster, days) in clusters.enumerated() {
      for (index, (day, next)) in zip(days, days.dropFirst()).enumerated()
      where !whole.contains([day, next]) {
        gaps.append((next - day, cluster, index))
      }
    }
    let total = gaps.reduce(0) { $0 + $1.days }
    let median = gaps.map(\.days).sorted()[safe: (gaps.count - 1) / 2] ?? 0
    let widest = gaps.max { ($0.days, -$0.cluster, -$0.index) < ($1.days, -$1.cluster, -$1.index) }
    guard let widest, widest.days >= max(4, 6 * median), widest.days * 8 >= total else {
      return nil
    }
    return (widest.cluster, widest.index)
  }
}

extension Array {
  /// The element at `index`, or nil outside the array.
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
