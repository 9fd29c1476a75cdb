/// The dates above the lanes, the lines through them, and the breaks.
struct TimelineAxis {
  let elements: [SVGElement]

  init(_ scale: TimelineScale, frame: TimelineFrame, bottom: Double, words: DrawingWords) {
    var grid: [SVGElement] = []
    var labels: [SVGElement] = []
    for part in scale.parts {
      let ticks = TimelineTicks(part, words: words)
      grid += ticks.ticks.filter { $0.position >= part.start - 0.5 }
        .map { Self.line($0, frame: frame, bottom: bottom) }
      labels += ticks.ticks.compactMap { Self.label($0, in: part, frame: frame) }
      labels += ticks.headings.map { Self.label($0, frame: frame) }
    }
    let breaks = scale.parts.dropFirst().flatMap { part in
      Self.breakSign(at: part.start - TimelineScale.breakLength / 2, frame: frame, bottom: bottom)
    }
    elements = [
      SVGElement(
        "g",
        [
          "class": "grid c-line", "color": Palette.line.light, "stroke": "currentColor",
          "stroke-width": "1",
        ], grid),
      SVGElement("g", ["class": "breaks"], breaks),
      SVGElement("g", ["class": "axis c-faint", "color": Palette.faint.light], labels),
    ].filter { !$0.children.isEmpty }
  }

  private static func line(_ tick: TimelineTicks.Tick, frame: TimelineFrame, bottom: Double)
    -> SVGElement
  {
    let x = SVGNumber.text(frame.x(tick.position))
    return SVGElement(
      "path",
      ["d": "M\(x),\(SVGNumber.text(TimelineFrame.axisHeight - 5))V\(SVGNumber.text(bottom))"])
  }

  private static func label(
    _ tick: TimelineTicks.Tick, in part: TimelineScale.Part, frame: TimelineFrame
  ) -> SVGElement? {
    let half = Double(TextWidth.points(tick.label, size: TimelineTicks.size)) / 2
    guard !tick.label.isEmpty, tick.labelPosition - half >= part.start - 4,
      tick.labelPosition + half <= part.start + part.length + 4
    else { return nil }
    return SVGText.element(
      BidiText.isolated(tick.label, in: frame.language), x: frame.x(tick.labelPosition), y: 34,
      size: TimelineTicks.size, anchor: .middle)
  }

  private static func label(_ heading: TimelineTicks.Heading, frame: TimelineFrame) -> SVGElement {
    SVGText.element(
      BidiText.isolated(heading.label, in: frame.language), x: frame.x(heading.position + 2), y: 15,
      size: TimelineTicks.size, anchor: frame.leading, isStrong: true)
  }

  /// A stripe of ground through the lanes and two slanted lines over it.
  private static func breakSign(at position: Double, frame: TimelineFrame, bottom: Double)
    -> [SVGElement]
  {
    let x = frame.x(position)
    let top = TimelineFrame.axisHeight
    let stripe = SVGElement(
      "rect",
      [
        "class": "f-ground", "x": SVGNumber.text(x - 5), "y": SVGNumber.text(top), "width": "10",
        "height": SVGNumber.text(bottom - top), "fill": Palette.ground.light,
      ])
    let slants = [-3.0, 3.0].map { shift in
      let (x1, x2) = (SVGNumber.text(x + shift - 3), SVGNumber.text(x + shift + 3))
      return "M\(x1),\(SVGNumber.text(top - 6))L\(x2),\(SVGNumber.text(top - 18))"
    }
    let sign = SVGElement(
      "path",
      [
        "class": "c-faint", "d": slants.joined(), "color": Palette.faint.light,
        "stroke": "currentColor", "stroke-width": "1.5",
      ])
    return [stripe, sign]
  }
}
