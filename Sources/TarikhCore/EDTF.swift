/// A date in the forms of EDTF (ISO 8601-2) that Tarikh writes: a point or an interval, each with its certainty.
///
///     EDTF("2026-02-10/2026-02-12")?.lastDay   // 2026-02-12
public struct EDTF: Hashable, Sendable {
  /// What a date says about its own reliability.
  public enum Qualifier: String, Hashable, Sendable {
    /// Nothing: the value is meant as it stands.
    case none = ""
    /// `?`: the source itself is unsure.
    case uncertain = "?"
    /// `~`: about that time.
    case approximate = "~"
  }

  /// A point or an interval whose missing end is open.
  public enum Extent: Hashable, Sendable {
    /// One named unit of the calendar.
    case point(Point)
    /// Both ends included; nil is `..`, and at most one end may be nil.
    case interval(Point?, Point?)
  }

  /// The time that is named.
  public let extent: Extent
  /// How sure the text is of it.
  public let qualifier: Qualifier

  /// A date from its parts.
  public init(_ extent: Extent, qualifier: Qualifier = .none) {
    self.extent = extent
    self.qualifier = qualifier
  }

  /// One named unit of the calendar.
  public init(_ point: Point, qualifier: Qualifier = .none) {
    self.init(.point(point), qualifier: qualifier)
  }

  /// One day.
  public init(_ day: CalendarDay) { self.init(.day(day)) }

  /// The days from `first` to `last`, both included.
  public init(from first: CalendarDay, to last: CalendarDay) {
    self.init(first == last ? .point(.day(first)) : .interval(.day(first), .day(last)))
  }

  /// The first day it can mean; nil where the start is open.
  public var firstDay: CalendarDay? {
    switch extent {
    case .point(let point): point.firstDay
    case .interval(let start, _): start?.firstDay
    }
  }

  /// The last day it can mean; nil where the end is open.
  public var lastDay: CalendarDay? {
    switch extent {
    case .point(let point): point.lastDay
    case .interval(_, let end): end?.lastDay
    }
  }

  /// The day, when it names exactly one.
  public var singleDay: CalendarDay? {
    if case .point(.day(let day)) = extent { day } else { nil }
  }

  /// Whether some day belongs to both; an open end reaches for ever.
  public func overlaps(_ other: EDTF) -> Bool {
    Self.precedesOrMeets(firstDay, other.lastDay) && Self.precedesOrMeets(other.firstDay, lastDay)
  }

  /// Whether every day of `other` belongs to this date.
  public func contains(_ other: EDTF) -> Bool {
    let startsIn = firstDay.map { first in other.firstDay.map { first <= $0 } ?? false } ?? true
    let endsIn = lastDay.map { last in other.lastDay.map { $0 <= last } ?? false } ?? true
    return startsIn && endsIn
  }

  /// The same date marked as certain, uncertain or approximate.
  public func qualified(_ qualifier: Qualifier) -> EDTF { EDTF(extent, qualifier: qualifier) }

  private static func precedesOrMeets(_ start: CalendarDay?, _ end: CalendarDay?) -> Bool {
    guard let start, let end else { return true }
    return start <= end
  }
}

extension EDTF: CustomStringConvertible, LosslessStringConvertible {
  /// Reads one of the forms of the contract; nil for any other, and for days that do not exist.
  public init?(_ description: String) {
    var text = description[...]
    let qualifier = text.last.flatMap { Qualifier(rawValue: String($0)) } ?? .none
    if qualifier != .none { text.removeLast() }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    switch ends.count {
    case 1:
      guard let point = Point(text) else { return nil }
      self.init(point, qualifier: qualifier)
    case 2:
      let start = ends[0] == ".." ? nil : Point(ends[0])
      let end = ends[1] == ".." ? nil : Point(ends[1])
      guard start != nil || ends[0] == "..", end != nil || ends[1] == "..",
        start != nil || end != nil
      else { return nil }
      if let start, let end, end.lastDay < start.firstDay { return nil }
      self.init(.interval(start, end), qualifier: qualifier)
    default: return nil
    }
  }

  /// The EDTF form, such as `2026-02`, `2026-W07`, `../2011` or `2025-11-21~`.
  public var description: String {
    switch extent {
    case .point(let point): "\(point)\(qualifier.rawValue)"
    case .interval(let start, let end):
      "\(start?.description ?? "..")/\(end?.description ?? "..")\(qualifier.rawValue)"
    }
  }
}
