import TarikhCore

/// The marks of all dated events, each with its places along the axis, its lanes and its rows.
struct TimelineMarks {
  /// One event's marks.
  struct Mark {
    let event: EventItem
    /// The left end on the axis.
    let start: Double
    /// The right end on the axis.
    let end: Double
    /// Its lanes, from top to bottom.
    let lanes: [Int]
    /// Its row in each lane.
    let rows: [Int]
    /// Words beside the mark.
    var words: Words?

    var middle: Double { (start + end) / 2 }
  }

  /// Words beside a mark, in the lane at `index` of the mark's lanes.
  struct Words {
    let index: Int
    let isAfter: Bool
  }

  /// With more events, words beside marks would fill the lanes.
  private static let mostWithWords = 80
  private static let wordSize = 11

  private(set) var marks: [Mark] = []
  /// How many rows each lane needs.
  let rowCounts: [Int]

  init(
    _ events: [EventItem], lanes: TimelineLanes, scale: TimelineScale, radius: Double,
    length: Double,
    language: InterfaceLanguage
  ) {
    var grid = MarkGrid(laneCount: lanes.lanes.count, radius: radius)
    for event in events {
      guard
        let extent = Self.extent(
          of: event, scale: scale, radius: radius, length: length)
      else { continue }
      let wish = MarkGrid.Wish(
        start: extent.start, end: extent.end, play: extent.play, lanes: lanes.indices(of: event))
      let spot = grid.place(wish)
      marks.append(
        Mark(
          event: event, start: wish.start + spot.shift, end: wish.end + spot.shift,
          lanes: wish.lanes, rows: spot.rows, words: nil))
    }
    if marks.count <= Self.mostWithWords {
      for index in marks.indices {
        marks[index].words = Self.words(
          for: marks[index], in: &grid, length: length, language: language)
      }
    }
    rowCounts = lanes.lanes.indices.map(grid.rowCount)
  }

  /// The ends of a mark, at least a mark's width apart, and how far it may be shifted within its day.
  private static func extent(
    of event: EventItem, scale: TimelineScale, radius: Double, length: Double
  ) -> (
    start: Double, end: Double, play: Double
  )? {
    guard let edtf = event.time?.edtf, let some = edtf.firstDay ?? edtf.lastDay else { return nil }
    let (first, last) = ((edtf.firstDay ?? some).ordinal, (edtf.lastDay ?? some).ordinal)
    let isOneDay = first == last && edtf.firstDay != nil && edtf.lastDay != nil
    let start = edtf.firstDay == nil ? 0 : scale.start(of: first)
    let end = edtf.lastDay == nil ? length : scale.end(of: last)
    let least = radius * 2 + (isOneDay ? 0 : 6)
    if !isOneDay, end - start >= least {
      let inset = min(1.5, (end - start - least) / 2)
      return (start + inset, end - inset, 0)
    }
    let middle = min(max((start + end) / 2, least / 2), length - least / 2)
    let play = isOneDay ? max(0, scale.dayLength(at: first) / 2 - radius - 2) : 0
    return (middle - least / 2, middle + least / 2, play)
  }

  private static func words(
    for mark: Mark, in grid: inout MarkGrid, length: Double, language: InterfaceLanguage
  ) -> Words? {
    let width = Double(TextWidth.points(mark.event.kindLabel[language], size: wordSize)) + 6
    for (index, (lane, row)) in zip(mark.lanes, mark.rows).enumerated() {
      if mark.end + 2 + width <= length,
        grid.placeWords(from: mark.end + 2, to: mark.end + 2 + width, lane: lane, row: row)
      {
        return Words(index: index, isAfter: true)
      }
      if mark.start - 2 - width >= 0,
        grid.placeWords(from: mark.start - 2 - width, to: mark.start - 2, lane: lane, row: row)
      {
        return Words(index: index, isAfter: false)
      }
    }
    return nil
  }
}
