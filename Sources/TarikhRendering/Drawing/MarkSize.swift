/// How large the marks of events are; many events get smaller ones.
struct MarkSize {
  /// The radius of a disc.
  let radius: Double
  /// The height of a row of marks.
  let rowHeight: Double

  /// The size for a number of events.
  init(eventCount: Int) {
    (radius, rowHeight) = eventCount > 150 ? (4.5, 12) : (6, 17)
  }

  /// The size of marks in legends and lists.
  static let plain = MarkSize(eventCount: 0)
}
