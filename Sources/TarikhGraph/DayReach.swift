import TarikhCore

/// The earliest and the latest day that any of several dates can mean.
struct DayReach {
  /// The earliest day; nil where no date was given.
  private(set) var first: CalendarDay?
  /// The latest day; nil where no date was given.
  private(set) var last: CalendarDay?

  /// The days of one date, or none.
  init(_ time: TimeValue? = nil) { include(time) }

  /// Adds a date; an open end counts as the day at its other end.
  mutating func include(_ time: TimeValue?) {
    guard let edtf = time?.edtf else { return }
    include(first: edtf.firstDay ?? edtf.lastDay, last: edtf.lastDay ?? edtf.firstDay)
  }

  /// Adds the dates that another one has seen.
  mutating func include(_ other: DayReach) { include(first: other.first, last: other.last) }

  private mutating func include(first: CalendarDay?, last: CalendarDay?) {
    if let first { self.first = min(self.first ?? first, first) }
    if let last { self.last = max(self.last ?? last, last) }
  }
}
