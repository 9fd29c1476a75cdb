import TarikhCore

extension Redating {
  /// How a date changed, or nil where it means the same days with the same certainty.
  ///
  /// Ends that lie up to `tolerance` days apart count as the same day.
  ///
  ///     Redating(from: EDTF("2026-02"), to: EDTF("2026-02-15"))   // .refined
  init?(from old: EDTF?, to new: EDTF?, tolerance: Int = 0) {
    guard let old, let new else {
      if old == new { return nil }
      self = old == nil ? .refined : .coarser
      return
    }
    if Self.isSame(old.firstDay, new.firstDay, tolerance),
      Self.isSame(old.lastDay, new.lastDay, tolerance)
    {
      if old.qualifier == new.qualifier { return nil }
      self = Self.doubt(old) > Self.doubt(new) ? .refined : .coarser
    } else if old.contains(new) {
      self = .refined
    } else if new.contains(old) {
      self = .coarser
    } else if let days = Self.shift(from: old, to: new) {
      self = .shifted(days: days)
    } else {
      self = .conflicting
    }
  }

  private static func isSame(_ old: CalendarDay?, _ new: CalendarDay?, _ tolerance: Int) -> Bool {
    guard let old, let new else { return old == new }
    return abs(new.ordinal - old.ordinal) <= tolerance
  }

  private static func doubt(_ date: EDTF) -> Int {
    switch date.qualifier {
    case .none: 0
    case .uncertain: 1
    case .approximate: 2
    }
  }

  /// Days from one date to another of the same length; months and years count as equally long.
  private static func shift(from old: EDTF, to new: EDTF) -> Int? {
    guard let first = old.firstDay, let newFirst = new.firstDay, let last = old.lastDay,
      let newLast = new.lastDay
    else { return nil }
    let days = newFirst.ordinal - first.ordinal
    if newLast.ordinal - last.ordinal == days { return days }
    switch (old.extent, new.extent) {
    case (.point(.month), .point(.month)), (.point(.year), .point(.year)),
      (.point(.quarter), .point(.quarter)), (.point(.season), .point(.season)),
      (.point(.half), .point(.half)):
      return days
    default: return nil
    }
  }
}
