import TarikhCore

/// Events over time, a lane for each actor; an Arabic timeline runs from right to left.
package struct TimelineDrawing: Sendable {
  /// The picture.
  package let drawing: Drawing

  /// Draws the events of a run on `width` points.
  package init(_ presentation: Presentation, language: InterfaceLanguage, width: Int = 960) {
    let words = DrawingWords(presentation, language: language)
    let dated = presentation.events.filter(Self.isDated)
    let undated = presentation.events.filter { !Self.isDated($0) }
    var parts: [SVGElement] = []
    var remarks = presentation.scope.map { $0[language] }
    var bottom = 0
    if presentation.events.isEmpty {
      bottom = 40
      parts.append(
        SVGText.element(
          words.isolated("drawing.timeline.empty"), x: Double(width) / 2, y: 26, size: 14,
          anchor: .middle, colour: Palette.faint))
    } else if !dated.isEmpty {
      let chart = TimelineChart(dated, presentation, words: words, width: width)
      parts += chart.elements
      bottom = chart.height
      remarks += chart.remarks
    }
    let tray = UndatedTray(undated, top: bottom + 12, width: width, words: words)
    if tray.height > 0 { bottom += 12 + tray.height }
    let legend = Legend(
      TimelineSigns.entries(for: presentation.events, words: words), left: 0, top: bottom + 12,
      width: width, language: language)
    if !presentation.omissions.isEmpty {
      remarks.append(words("drawing.omissions", ["count": presentation.omissions.count]))
    }
    let caption = Caption(
      remarks, left: 0, top: bottom + 16 + legend.height, width: width, language: language)
    let title = presentation.title[language]
    drawing = Drawing(
      name: "timeline", language: language,
      title: title.isEmpty ? words("drawing.timeline.title") : title,
      summary: Self.summary(presentation, language: language),
      left: 0, top: 0, width: width, height: bottom + 20 + legend.height + caption.height,
      elements: parts + tray.elements + legend.elements + caption.elements)
  }
  /// What the timeline of a run shows, in a sentence.
  static func summary(_ presentation: Presentation, language: InterfaceLanguage) -> String {
    let dated = presentation.events.count(where: isDated)
    return DrawingWords(presentation, language: language)(
      "drawing.timeline.summary",
      ["dated": dated, "undated": presentation.events.count - dated])
  }

  private static func isDated(_ event: EventItem) -> Bool {
    event.time != nil && event.certainty != .undated
  }
}
