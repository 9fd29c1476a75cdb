/// Where lanes and the rows within them stand, in points from the top.
struct LaneRows {
  private let tops: [Double]
  private let rowCounts: [Int]
  private let rowHeight: Double

  init(_ rowCounts: [Int], rowHeight: Double) {
    self.rowCounts = rowCounts
    self.rowHeight = rowHeight
    var top = TimelineFrame.axisHeight
    tops = rowCounts.map { count in
      defer { top += Self.height(rows: count, of: rowHeight) + TimelineFrame.laneGap }
      return top
    }
  }

  func top(of lane: Int) -> Double { tops[lane] }

  func height(of lane: Int) -> Double { Self.height(rows: rowCounts[lane], of: rowHeight) }

  /// Where the last lane ends.
  var bottom: Double {
    tops.indices.last.map { tops[$0] + height(of: $0) } ?? TimelineFrame.axisHeight
  }

  /// The middle of a row; rows are centred in their lane.
  func middle(ofRow row: Int, in lane: Int) -> Double {
    let used = Double(rowCounts[lane]) * rowHeight
    return tops[lane] + (height(of: lane) - used) / 2 + (Double(row) + 0.5) * rowHeight
  }

  private static func height(rows: Int, of rowHeight: Double) -> Double {
    Double(rows) * rowHeight + 2 * TimelineFrame.lanePadding
  }
}
