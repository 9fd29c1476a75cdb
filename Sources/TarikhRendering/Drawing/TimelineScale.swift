/// Where days stand along the time axis, in points from its beginning.
///
/// News mentions what happened decades ago beside what happened on Tuesday. Where that would crowd events
/// together, long stretches without any are cut out, and each part that is left has a scale of its own.
struct TimelineScale {
  /// A stretch of days with one scale.
  struct Part {
    /// The first day, as an ordinal.
    let first: Int
    /// The last day.
    let last: Int
    /// Where the first day begins.
    let start: Double
    /// Points that the stretch takes.
    let length: Double

    /// Points a day takes.
    var dayLength: Double { length / Double(last - first + 1) }
  }

  /// Points between two parts.
  static let breakLength = 20.0
  /// The least that a part takes, so that its dates can be read.
  private static let leastPart = 96.0

  /// The parts, in order.
  let parts: [Part]

  /// A scale of `length` points for `spans` of days, each with its first and last day.
  init(spans: [(first: Int, last: Int)], length: Double) {
    let clusters = DayClusters(spans: spans, length: length, leastPart: Self.leastPart).clusters
    let room = length - Double(max(0, clusters.count - 1)) * Self.breakLength
    let most = room / Double(max(1, clusters.count))
    let bases = clusters.map { min(Self.least(of: $0), most) }
    let spare = room - bases.reduce(0, +)
    let total = clusters.reduce(0) { $0 + DayClusters.weight(of: $1) }
    var parts: [Part] = []
    var start = 0.0
    for (index, cluster) in clusters.enumerated() {
      let weight = Double(DayClusters.weight(of: cluster)) / Double(max(1, total))
      let days = Self.days(of: index, in: clusters)
      let part = Part(
        first: days.lowerBound, last: days.upperBound, start: start,
        length: bases[index] + spare * weight)
      parts.append(part)
      start += part.length + Self.breakLength
    }
    self.parts = parts
  }

  /// The least length of a part: months and years have short labels.
  private static func least(of cluster: [DayAtom]) -> Double {
    cluster.allSatisfy(\.isBlock) ? 60 * Double(min(2, cluster.count)) : leastPart
  }

  /// The days of a cluster with a little room around them, but none that its neighbours have.
  private static func days(of index: Int, in clusters: [[DayAtom]]) -> ClosedRange<Int> {
    let cluster = clusters[index]
    let (first, last) = (cluster.first?.first ?? 0, cluster.last?.last ?? 0)
    let wish = cluster.allSatisfy(\.isBlock) ? 0 : max(1, (last - first) / 40)
    let before = index > 0 ? (first - (clusters[index - 1].last?.last ?? first) - 1) / 2 : wish
    let after =
      index + 1 < clusters.count
      ? ((clusters[index + 1].first?.first ?? last) - last - 1) / 2 : wish
    return first - max(0, min(wish, before))...last + max(0, min(wish, after))
  }

  /// Where the day `ordinal` begins; days in a cut stand inside the break, those outside at the ends.
  func start(of ordinal: Int) -> Double {
    var before: Part?
    for part in parts {
      if ordinal < part.first {
        return before.map { $0.start + $0.length + Self.breakLength / 2 } ?? 0
      }
      if ordinal <= part.last { return part.start + Double(ordinal - part.first) * part.dayLength }
      before = part
    }
    return before.map { $0.start + $0.length } ?? 0
  }

  /// Where the day `ordinal` ends.
  func end(of ordinal: Int) -> Double { start(of: ordinal + 1) }

  /// The middle of the days from `first` to `last`.
  func middle(_ first: Int, _ last: Int) -> Double { (start(of: first) + end(of: last)) / 2 }

  /// Points that a day takes around `ordinal`.
  func dayLength(at ordinal: Int) -> Double {
    (parts.first { ordinal <= $0.last } ?? parts.last)?.dayLength ?? 0
  }
}
