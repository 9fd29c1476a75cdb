/// Days of a timeline that a scale must not cut apart: one day with events, or a month or year that is one date.
struct DayAtom: Hashable {
  /// The first day, as an ordinal.
  let first: Int
  /// The last day.
  let last: Int
  /// How many events lie here.
  let count: Int

  /// Longer dates than this are drawn as one block.
  private static let longest = 14
  /// With more events on one day, rows help more than width.
  private static let mostAbreast = 3

  /// Whether it is a date of many days.
  var isBlock: Bool { last > first }

  /// How many days it covers.
  var dayCount: Int { last - first + 1 }

  /// How much width it asks for, in marks.
  var weight: Int { isBlock ? 1 : min(Self.mostAbreast, count) }

  /// The atoms of `spans`, in order and apart from each other.
  ///
  /// A month or a year that holds a finer date is left out: that date is what a reader looks for.
  static func all(of spans: [(first: Int, last: Int)]) -> [DayAtom] {
    var days: [Int: Int] = [:]
    for span in spans where span.last - span.first <= longest {
      days[span.first, default: 0] += 1
      if span.last != span.first { days[span.last, default: 0] += 1 }
    }
    var atoms = days.map { DayAtom(first: $0.key, last: $0.key, count: $0.value) }
    let long = spans.filter { $0.last - $0.first > longest }
      .sorted { ($0.last - $0.first, $0.first) < ($1.last - $1.first, $1.first) }
    for span in long {
      let inside = atoms.filter { $0.first <= span.last && span.first <= $0.last }
      if inside.contains(where: { span.first <= $0.first && $0.last <= span.last }) { continue }
      atoms.removeAll(where: inside.contains)
      let ends = inside.map { ($0.first, $0.last) } + [(span.first, span.last)]
      atoms.append(
        DayAtom(
          first: ends.map(\.0).min() ?? span.first, last: ends.map(\.1).max() ?? span.last,
          count: inside.reduce(1) { $0 + $1.count }))
    }
    return atoms.sorted { $0.first < $1.first }
  }
}
