import TarikhCore

/// How the mark of an event is drawn: its form tells the status, its line how sure the date is.
///
/// Happened: a disc, or a bar over several days. Planned: a hollow diamond. Denied: a hollow mark, struck through.
/// Hypothetical: hollow and dotted. An inferred date is a broken line, an approximate one a faint halo.
struct EventSign {
  let status: EventStatus
  let certainty: DateCertainty
  var radius = MarkSize.plain.radius

  /// The mark over the points from `start` to `end` on the page, around the height `y`.
  func elements(from start: Double, to end: Double, y: Double) -> [SVGElement] {
    let isBar = end - start > 2 * radius + 2
    let middle = (start + end) / 2
    var elements: [SVGElement] = []
    if certainty == .about { elements += halo(from: start, to: end, y: y, isBar: isBar) }
    if isBar, certainty != .about {
      elements.append(bar(from: start, to: end, y: y))
    } else if status == .planned {
      elements.append(diamond(x: middle, y: y))
    } else {
      elements.append(disc(x: middle, y: y))
    }
    if status == .denied { elements.append(strike(from: start, to: end, y: y, isBar: isBar)) }
    return elements
  }

  /// The dashes of a line between marks of one event.
  var lineDashes: String? {
    if status == .hypothetical { return Stroke.dashes(status) }
    return certainty == .inferred || status != .happened ? "4 3" : nil
  }

  private var isHollow: Bool { status != .happened || certainty == .inferred }

  private var dashes: String? {
    if status == .hypothetical { return "0.1 3.3" }
    return certainty == .inferred ? "3.2 2.2" : nil
  }

  private func bar(from start: Double, to end: Double, y: Double) -> SVGElement {
    shape(
      "rect",
      [
        ("x", start), ("y", y - radius + 0.5), ("width", end - start), ("height", 2 * radius - 1),
        ("rx", radius - 0.5),
      ])
  }

  private func disc(x: Double, y: Double) -> SVGElement {
    shape("circle", [("cx", x), ("cy", y), ("r", isHollow ? radius - 0.6 : radius)])
  }

  private func diamond(x: Double, y: Double) -> SVGElement {
    let r = radius + 0.8
    let points = [(x, y - r), (x + r, y), (x, y + r), (x - r, y)]
      .map { SVGNumber.text($0.0) + "," + SVGNumber.text($0.1) }.joined(separator: "L")
    return SVGElement(
      "path",
      [
        "class": "mark f-lane", "d": "M\(points)Z", "fill": Palette.lane.light,
        "stroke": "currentColor", "stroke-width": "2", "stroke-dasharray": dashes,
        "stroke-linejoin": "round",
      ])
  }

  private func shape(_ name: String, _ sizes: [(String, Double)]) -> SVGElement {
    var attributes = [(name: "class", value: isHollow ? "mark f-lane" : "mark")]
    attributes += sizes.map { ($0.0, SVGNumber.text($0.1)) }
    attributes += [
      ("fill", isHollow ? Palette.lane.light : "currentColor"), ("stroke", "currentColor"),
      ("stroke-width", isHollow ? "2" : "1"),
    ]
    if let dashes { attributes.append(("stroke-dasharray", dashes)) }
    if status == .hypothetical { attributes.append(("stroke-linecap", "round")) }
    return SVGElement(name, id: nil, attributes: attributes, children: [])
  }

  private func halo(from start: Double, to end: Double, y: Double, isBar: Bool) -> [SVGElement] {
    if !isBar {
      let x = SVGNumber.text((start + end) / 2)
      return [
        SVGElement(
          "circle",
          [
            "cx": x, "cy": SVGNumber.text(y), "r": SVGNumber.text(radius + 4),
            "fill": "currentColor", "opacity": "0.25",
          ])
      ]
    }
    return [0, 0.08, 0.16].map { inset in
      let cut = (end - start) * inset
      return SVGElement(
        "rect",
        [
          "x": SVGNumber.text(start + cut), "y": SVGNumber.text(y - radius + 1),
          "width": SVGNumber.text(end - start - 2 * cut), "height": SVGNumber.text(2 * radius - 2),
          "rx": SVGNumber.text(radius - 1),
          "fill": "currentColor", "opacity": "0.16",
        ])
    }
  }

  private func strike(from start: Double, to end: Double, y: Double, isBar: Bool) -> SVGElement {
    let (dx, dy) = isBar ? ((end - start) / 2 + 4, 0.0) : (radius + 2, radius + 2)
    let middle = (start + end) / 2
    let (x1, x2) = (SVGNumber.text(middle - dx), SVGNumber.text(middle + dx))
    let (y1, y2) = (SVGNumber.text(y + dy), SVGNumber.text(y - dy))
    return SVGElement(
      "path",
      ["d": "M\(x1),\(y1)L\(x2),\(y2)", "stroke": "currentColor", "stroke-width": "2"])
  }
}
