/// What stands along a time axis, in buckets by place, so that neighbours are found without asking all.
struct MarkBuckets<Item> {
  /// Points along the axis that a bucket covers; those at the ends cover all beyond them too.
  private static var width: Double { 8 }

  private var buckets = [[Item]](repeating: [], count: 128)

  /// Puts an item into every bucket from one place to another.
  mutating func insert(_ item: Item, from start: Double, to end: Double) {
    for place in places(from: start, to: end) { buckets[place].append(item) }
  }

  /// Whether a bucket from one place to another has an item that fits.
  func contains(from start: Double, to end: Double, where fits: (Item) -> Bool) -> Bool {
    places(from: start, to: end).contains { buckets[$0].contains(where: fits) }
  }

  /// How many items that fit the buckets from one place to another have; one in several buckets counts as often.
  func count(from start: Double, to end: Double, where fits: (Item) -> Bool) -> Int {
    places(from: start, to: end).reduce(0) { $0 + buckets[$1].count(where: fits) }
  }

  private func places(from start: Double, to end: Double) -> ClosedRange<Int> {
    let first = place(of: start)
    return first...max(first, place(of: end))
  }

  private func place(of position: Double) -> Int {
    Int(min(max(position / Self.width, 0), Double(buckets.count - 1)))
  }
}
