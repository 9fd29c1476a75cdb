import TarikhCore

/// The axis, the lanes and the marks of a timeline.
struct TimelineChart {
  let elements: [SVGElement]
  let height: Int
  /// What the chart does not show or shows out of scale.
  let remarks: [String]

  init(_ events: [EventItem], _ presentation: Presentation, words: DrawingWords, width: Int) {
    let lanes = TimelineLanes(presentation)
    let names = lanes.lanes.map { lane in
      lane.actor?.name[words.language] ?? words("drawing.timeline.others")
    }
    let frame = TimelineFrame(language: words.language, width: width, names: names)
    let scale = TimelineScale(spans: events.compactMap(Self.span), length: frame.axisLength)
    let size = MarkSize(eventCount: events.count)
    let marks = TimelineMarks(
      events, lanes: lanes, scale: scale, radius: size.radius, length: frame.axisLength,
      language: words.language)
    let rows = LaneRows(marks.rowCounts, rowHeight: size.rowHeight)
    let axis = TimelineAxis(scale, frame: frame, bottom: rows.bottom, words: words)
    elements =
      [SVGElement("g", ["class": "lanes"], Self.lanes(lanes, names, rows, frame))]
      + axis.elements
      + [
        SVGElement(
          "g", ["class": "events"],
          marks.marks.map { Self.element($0, radius: size.radius, rows: rows, frame: frame) })
      ]
    height = Int(rows.bottom.rounded(.up)) + 4
    remarks = Self.remarks(lanes, scale, words)
  }

  private static func span(_ event: EventItem) -> (first: Int, last: Int)? {
    guard let edtf = event.time?.edtf, let first = edtf.firstDay ?? edtf.lastDay,
      let last = edtf.lastDay ?? edtf.firstDay
    else { return nil }
    return (first.ordinal, last.ordinal)
  }

  private static func lanes(
    _ lanes: TimelineLanes, _ names: [String], _ rows: LaneRows, _ frame: TimelineFrame
  ) -> [SVGElement] {
    lanes.lanes.enumerated().map { index, lane in
      let ground = SVGElement(
        "rect",
        [
          "class": "f-lane", "x": "0", "y": SVGNumber.text(rows.top(of: index)),
          "width": "\(frame.width)", "height": SVGNumber.text(rows.height(of: index)), "rx": "4",
          "fill": Palette.lane.light,
        ])
      let name = TextFit.truncated(
        names[index], to: frame.gutter - 16, size: TimelineFrame.nameSize, bold: true)
      let label = SVGText.element(
        BidiText.isolated(name, in: frame.language), x: frame.fromStart(8),
        y: rows.top(of: index) + rows.height(of: index) / 2 + 4.7, size: TimelineFrame.nameSize,
        anchor: frame.leading, isStrong: lane.actor != nil)
      guard let actor = lane.actor else {
        return SVGElement("g", ["class": "lane"], [ground, label])
      }
      let anchor = Anchor.actor(actor.id)
      let title = SVGElement(
        "title", text: BidiText.isolated(names[index], in: frame.language))
      return SVGElement(
        "g", id: anchor, ["class": "lane"],
        [ground, SVGElement("a", ["href": "#\(anchor)"], [title, label])])
    }
  }

  private static func element(
    _ mark: TimelineMarks.Mark, radius: Double, rows: LaneRows, frame: TimelineFrame
  ) -> SVGElement {
    let event = mark.event
    let sign = EventSign(
      status: event.status, certainty: event.certainty, radius: radius)
    let heights = zip(mark.lanes, mark.rows).map { rows.middle(ofRow: $1, in: $0) }
    let (left, right) = frame.range(mark.start, mark.end)
    var parts = [SVGElement("title", text: TimelineSigns.title(of: event, in: frame.language))]
    if let top = heights.first, let bottom = heights.last, bottom > top {
      parts.append(TimelineSigns.connector(x: frame.x(mark.middle), from: top, to: bottom, sign))
    }
    parts += heights.flatMap { sign.elements(from: left, to: right, y: $0) }
    if let words = mark.words {
      let position = words.isAfter ? mark.end + 5 : mark.start - 5
      parts.append(
        SVGText.element(
          BidiText.isolated(event.kindLabel[frame.language], in: frame.language),
          x: frame.x(position), y: heights[words.index] + 3.8, size: 11,
          anchor: words.isAfter ? frame.leading : frame.trailing))
    }
    return TimelineSigns.link(event, parts)
  }

  private static func remarks(
    _ lanes: TimelineLanes, _ scale: TimelineScale, _ words: DrawingWords
  ) -> [String] {
    var remarks: [String] = []
    if lanes.hiddenActors > 0 {
      let shown = lanes.lanes.filter { $0.actor != nil }.count
      remarks.append(
        words("drawing.timeline.lanes", ["shown": shown, "all": shown + lanes.hiddenActors]))
    }
    if scale.parts.count > 1 { remarks.append(words("drawing.timeline.breaks")) }
    return remarks
  }
}
