import TarikhCore

/// Events without a date, under the axis, in two columns of short lines.
struct UndatedTray {
  /// With more of them the tray would outgrow the chart.
  private static let most = 12
  private static let rowHeight = 24
  private static let size = 12

  let elements: [SVGElement]
  let height: Int

  init(_ events: [EventItem], top: Int, width: Int, words: DrawingWords) {
    guard !events.isEmpty else {
      (elements, height) = ([], 0)
      return
    }
    let isArabic = words.language == .arabic
    let columns = width >= 640 && events.count > 1 ? 2 : 1
    let shown = Array(events.prefix(Self.most))
    let rows = (shown.count + columns - 1) / columns
    let more = events.count - shown.count
    height = 30 + rows * Self.rowHeight + 6
    func x(_ distance: Int) -> Double { Double(isArabic ? width - distance : distance) }

    let ground = SVGElement(
      "rect",
      [
        "x": "0.5", "y": "\(top)", "width": "\(width - 1)", "height": "\(height)", "rx": "4",
        "class": "c-line", "fill": "none", "color": Palette.line.light, "stroke": "currentColor",
        "stroke-dasharray": "4 3",
      ])
    let heading =
      words("drawing.timeline.undated", ["count": events.count])
      + (more > 0 ? " (" + words("drawing.timeline.more", ["count": more]) + ")" : "")
    let label = SVGText.element(
      BidiText.isolated(heading, in: words.language), x: x(8), y: Double(top + 20), size: 13,
      anchor: isArabic ? .end : .start, isStrong: true)
    let column = width / columns
    let lines = shown.enumerated().map { index, event in
      let start = index % columns * column
      let y = Double(top + 30 + index / columns * Self.rowHeight + Self.rowHeight / 2)
      let sign = EventSign(status: event.status, certainty: .stated)
      let line = TextFit.truncated(
        event.title[words.language], to: column - 44, size: Self.size)
      let mark = x(start + 16)
      return TimelineSigns.link(
        event,
        [SVGElement("title", text: TimelineSigns.title(of: event, in: words.language))]
          + sign.elements(
            from: mark - MarkSize.plain.radius, to: mark + MarkSize.plain.radius, y: y)
          + [
            SVGText.element(
              BidiText.isolated(line, in: words.language), x: x(start + 30), y: y + 4.2,
              size: Self.size, anchor: isArabic ? .end : .start, colour: Palette.ink)
          ])
    }
    elements = [SVGElement("g", ["class": "undated"], [ground, label] + lines)]
  }
}
