import TarikhDiff

/// Arrows from where events stood to where they stand now.
struct DiffMoves {
  let elements: [SVGElement]

  /// Arrows between the marks of the same events in a drawn timeline.
  init(_ drawn: [SVGElement], _ marks: UnionMarks) {
    var places: [String: Point] = [:]
    Self.find(drawn, &places)
    let arrows = marks.events.sorted { $0.key < $1.key }.compactMap { id, fate -> SVGElement? in
      guard case .former(let later) = fate, let start = places[Anchor.event(id)],
        let end = places[Anchor.event(later)]
      else { return nil }
      return Self.arrow(from: start, to: end)
    }
    elements =
      arrows.isEmpty
      ? []
      : [SVGElement("g", ["class": "moves c-changed", "color": DiffStyle.changed.light], arrows)]
  }

  private struct Point {
    let x: Double
    let y: Double
  }

  /// The first mark of each event.
  private static func find(_ elements: [SVGElement], _ places: inout [String: Point]) {
    for element in elements {
      if let id = element.id, element.has(class: "event") {
        let mark = element.elements.first { $0.has(class: "mark") }
        if places[id] == nil, let place = mark.flatMap(centre) { places[id] = place }
      } else {
        find(element.elements, &places)
      }
    }
  }

  private static func centre(of mark: SVGElement) -> Point? {
    func number(_ name: String) -> Double? { mark.value(name).flatMap(Double.init) }
    if let x = number("cx"), let y = number("cy") { return Point(x: x, y: y) }
    if let x = number("x"), let y = number("y"), let width = number("width"),
      let height = number("height")
    {
      return Point(x: x + width / 2, y: y + height / 2)
    }
    // A diamond begins with its upper and goes on with its right corner.
    let numbers = (mark.value("d") ?? "").split { !"0123456789.-".contains($0) }.compactMap {
      Double($0)
    }
    return numbers.count >= 4 ? Point(x: numbers[0], y: numbers[3]) : nil
  }

  private static func arrow(from start: Point, to end: Point) -> SVGElement? {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 26 else { return nil }
    let lift = min(22, length / 5)
    let control = Point(x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 - lift)
    let first = toward(control, from: start, by: 9)
    let tip = toward(control, from: end, by: 12)
    let base = toward(control, from: end, by: 19)
    let (bx, by) = ((tip.x - base.x) * 0.5, (tip.y - base.y) * 0.5)
    return SVGElement(
      "g", [:],
      [
        SVGElement(
          "path",
          [
            "d": "M\(text(first))Q\(text(control)) \(text(base))", "fill": "none",
            "stroke": "currentColor", "stroke-width": "1.5", "stroke-dasharray": "4 3",
          ]),
        SVGElement(
          "path",
          [
            "d":
              "M\(text(tip))L\(text(Point(x: base.x - by, y: base.y + bx)))L\(text(Point(x: base.x + by, y: base.y - bx)))Z",
            "fill": "currentColor",
          ]),
      ])
  }

  private static func toward(_ goal: Point, from start: Point, by distance: Double) -> Point {
    let (dx, dy) = (goal.x - start.x, goal.y - start.y)
    let length = max((dx * dx + dy * dy).squareRoot(), 0.001)
    return Point(x: start.x + dx / length * distance, y: start.y + dy / length * distance)
  }

  private static func text(_ point: Point) -> String {
    "\(SVGNumber.text(point.x)),\(SVGNumber.text(point.y))"
  }
}
