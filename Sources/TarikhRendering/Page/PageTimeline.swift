import TarikhCore

/// The timeline of the page: drawn once, along an axis in per cent that the style sheet turns round for Arabic.
///
/// Places along the axis are per cent of its length, heights are points: so the script, or a wide window, can stretch the
/// axis without stretching the marks. The words on it stand in a group for each language.
struct PageTimeline {
  /// Points of the axis on which marks are kept apart.
  static let length = 860.0
  private static let mostNamePoints = 190

  private let events: [EventItem]
  private let lanes: TimelineLanes
  private let rows: LaneRows
  private let axis: PageAxis
  private let marks: PageMarks
  private let names: [LocalizedText]
  private let presentation: Presentation
  private let tokens: PageTokens

  init(_ presentation: Presentation, tokens: PageTokens) {
    self.presentation = presentation
    self.tokens = tokens
    let dated = presentation.events.filter { $0.time != nil && $0.certainty != .undated }
    let lanes = TimelineLanes(presentation)
    let size = MarkSize(eventCount: dated.count)
    let scale = TimelineScale(spans: dated.compactMap(Self.span), length: Self.length)
    let placed = TimelineMarks(
      dated, lanes: lanes, scale: scale, radius: size.radius, length: Self.length,
      language: .english)
    let rows = LaneRows(placed.rowCounts, rowHeight: size.rowHeight)
    let others = PageLabels(presentation).words("drawing.timeline.others")
    events = dated
    self.lanes = lanes
    self.rows = rows
    axis = PageAxis(scale, bottom: rows.bottom, presentation)
    marks = PageMarks(
      placed.marks, rows: rows, radius: size.radius, tokens: tokens,
      isLong: PageTokens.isLong(presentation))
    names = lanes.lanes.map { $0.actor?.name ?? others }
  }

  /// The markup of the parts, for the template; the looks of signs go into `page`.
  func values(_ page: inout PageSigns) -> [String: Any] {
    guard !events.isEmpty else { return ["hasTimeline": false] }
    let bands = lanes.lanes.indices.map { lane in
      "<rect y=\(SVGNumber.text(rows.top(of: lane))) "
        + "height=\(SVGNumber.text(rows.height(of: lane))) />"
    }.joined()
    return [
      "hasTimeline": true, "height": Int(rows.bottom.rounded(.up)) + 2,
      "namesWidth": namesWidth, "bandsHTML": bands, "namesHTML": namesMarkup,
      "gridHTML": axis.grid, "arabicTicksHTML": axis.ticks(.arabic),
      "englishTicksHTML": axis.ticks(.english), "scale": axis.parts,
      "signsHTML": marks.signs(&page) + axis.gap, "eventMarksHTML": marks.markup,
      "legend": legend, "remarksHTML": remarks,
    ]
  }

  /// The days from the first to the last of an event, as ordinals.
  static func span(_ event: EventItem) -> (first: Int, last: Int)? {
    guard let edtf = event.time?.edtf, let first = edtf.firstDay ?? edtf.lastDay,
      let last = edtf.lastDay ?? edtf.firstDay
    else { return nil }
    return (first.ordinal, last.ordinal)
  }

  private var namesWidth: Int {
    let widest =
      names.flatMap { [$0.arabic, $0.english] }
      .map { TextWidth.points($0, size: TimelineFrame.nameSize, bold: true) }.max() ?? 0
    return min(max(widest + 18, 84), Self.mostNamePoints)
  }

  private var namesMarkup: String {
    let width = namesWidth - 16
    return zip(lanes.lanes, names).enumerated().map { index, lane in
      let (lane, name) = lane
      let y = Int((rows.top(of: index) + rows.height(of: index) / 2 + 4.7).rounded())
      let words = InterfaceLanguage.allCases.map { language in
        let cut = TextFit.truncated(
          name[language], to: width, size: TimelineFrame.nameSize, bold: true)
        return "<text y=\(y)\(language == .arabic ? " x=100%" : "")>"
          + PageMarkup.label(cut, in: language) + "</text>"
      }.joined()
      return lane.actor.map { "<a href=#\(tokens.actor($0.id))>\(words)</a>" } ?? words
    }.joined()
  }

  /// The signs of dates and states that occur.
  private var legend: [[String: Any]] {
    let certainties = [DateCertainty.stated, .range, .inferred, .about]
      .filter { certainty in events.contains { $0.certainty == certainty } }
    let states = [EventStatus.planned, .denied, .hypothetical]
      .filter { status in presentation.events.contains { $0.status == status } }
    return certainties.map {
      ["sign": tokens.certainty($0), "wordsHTML": label("certainty.\($0.rawValue)")]
    } + states.map { ["sign": tokens.status($0), "wordsHTML": label("status.\($0.rawValue)")] }
  }

  private var remarks: [String] {
    let labels = PageLabels(presentation)
    var remarks: [LocalizedText] = []
    if lanes.hiddenActors > 0 {
      let shown = lanes.lanes.count { $0.actor != nil }
      remarks.append(
        labels.words(
          "drawing.timeline.lanes", ["shown": shown, "all": shown + lanes.hiddenActors]))
    }
    if axis.isBroken { remarks.append(labels.words("drawing.timeline.breaks")) }
    return remarks.map(PageMarkup.both)
  }

  private func label(_ key: String) -> String { PageMarkup.both(presentation.label(key)) }
}
