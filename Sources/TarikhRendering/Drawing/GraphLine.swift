import TarikhCore

/// A line between two boxes: thicker the stronger, with a head where it has a direction.
struct GraphLine {
  private let tie: GraphTie
  private let curve: [Layout.Point]
  private let width: Double
  private let isDirected: Bool

  init(_ tie: GraphTie, curve: [Layout.Point], heaviest: Int, isDirected: Bool) {
    self.tie = tie
    self.curve = curve
    self.isDirected = isDirected && !tie.isMutual
    width = Self.width(of: tie, heaviest: heaviest)
  }

  /// How thick a line is, 1.4–4.8 points.
  static func width(of tie: GraphTie, heaviest: Int) -> Double {
    let share = heaviest > 1 ? Double(tie.weight - 1) / Double(heaviest - 1) : 0
    return 1.4 + 3.4 * share.squareRoot()
  }

  /// The line with what it means; it leads to the first event behind it.
  func element(names: [String: String], language: InterfaceLanguage) -> SVGElement? {
    guard curve.count >= 4 else { return nil }
    let arrow = language == .arabic ? " ← " : " → "
    let ends = [tie.source, tie.target].map { names[$0] ?? $0 }
      .joined(separator: isDirected ? arrow : " · ")
    let title = SVGElement(
      "title", text: BidiText.isolated("\(ends): \(tie.meaning[language])", in: language))
    let colour = isDirected ? Palette.movement : Palette.tie
    let kinds = tie.kinds.map { " kind-\($0)" }.joined()
    return SVGElement(
      tie.anchor == nil ? "g" : "a",
      [
        "class": "edge c-\(colour.name) status-\(tie.status.rawValue)\(kinds)",
        "href": tie.anchor.map { "#\($0)" }, "color": colour.light,
        "opacity": isDirected ? "0.85" : "0.7",
      ], [title] + Self.strokes(points, width: width, status: tie.status, isDirected: isDirected))
  }

  /// The sign of a status in the legend.
  static func sign(_ status: EventStatus) -> [SVGElement] {
    let strokes = strokes(
      [(-13, 0), (-4, 0), (4, 0), (13, 0)], width: 1.8, status: status, isDirected: true)
    return [coloured(strokes, Palette.movement)]
  }

  /// A thin and a thick line, one under the other.
  static func strengthSign(isDirected: Bool) -> [SVGElement] {
    let thin = strokes(
      [(-13, -5), (-4, -5), (4, -5), (13, -5)], width: 1.4, status: .happened, isDirected: false)
    let thick = strokes(
      [(-13, 3), (-4, 3), (4, 3), (13, 3)], width: 4.8, status: .happened, isDirected: false)
    return [coloured(thin + thick, isDirected ? Palette.movement : Palette.tie)]
  }

  private var points: [(x: Double, y: Double)] { curve.map { (Double($0.x), Double($0.y)) } }

  private static func coloured(_ elements: [SVGElement], _ colour: Palette.Colour) -> SVGElement {
    SVGElement("g", ["class": "c-\(colour.name)", "color": colour.light], elements)
  }

  private static func strokes(
    _ points: [(x: Double, y: Double)], width: Double, status: EventStatus, isDirected: Bool
  ) -> [SVGElement] {
    var points = points
    var parts: [SVGElement] = []
    if isDirected {
      let (tip, base) = head(&points, length: 8 + width)
      let (dx, dy) = ((tip.x - base.x) * 0.42, (tip.y - base.y) * 0.42)
      parts.append(
        SVGElement(
          "path",
          [
            "d":
              "M\(pair(tip))L\(pair((base.x - dy, base.y + dx)))L\(pair((base.x + dy, base.y - dx)))Z",
            "fill": "currentColor",
          ]))
    }
    let middle = middle(of: points)
    if status == .denied {
      parts.append(
        SVGElement(
          "path",
          [
            "d": "M\(pair((middle.x - 5, middle.y + 5)))L\(pair((middle.x + 5, middle.y - 5)))",
            "stroke": "currentColor", "stroke-width": "2",
          ]))
    }
    let line = SVGElement(
      "path",
      [
        "d": "M\(pair(points[0]))C" + points.dropFirst().map(pair).joined(separator: " "),
        "fill": "none", "stroke": "currentColor", "stroke-width": SVGNumber.text(width),
        "stroke-dasharray": Stroke.dashes(status), "stroke-linecap": Stroke.cap(status),
      ])
    return [line] + parts
  }

  /// The middle of the middle piece of a curve.
  private static func middle(of points: [(x: Double, y: Double)]) -> (x: Double, y: Double) {
    let first = (points.count - 1) / 6 * 3
    let piece = points[first..<min(first + 4, points.count)]
    guard piece.count == 4 else { return points[points.count / 2] }
    let weights = [1.0, 3, 3, 1]
    let sum = zip(piece, weights).reduce((x: 0.0, y: 0.0)) { sum, term in
      (sum.x + term.0.x * term.1, sum.y + term.0.y * term.1)
    }
    return (sum.x / 8, sum.y / 8)
  }

  /// Cuts the end of the curve off to make room for its head.
  private static func head(_ points: inout [(x: Double, y: Double)], length: Double) -> (
    tip: (x: Double, y: Double), base: (x: Double, y: Double)
  ) {
    let tip = points[points.count - 1]
    let from = points.last { hypotenuse($0, tip) > 1 } ?? (tip.x, tip.y - 1)
    let distance = hypotenuse(from, tip)
    let base = (
      x: tip.x - (tip.x - from.x) / distance * length,
      y: tip.y - (tip.y - from.y) / distance * length
    )
    points[points.count - 1] = base
    return (tip, base)
  }

  private static func hypotenuse(_ a: (x: Double, y: Double), _ b: (x: Double, y: Double)) -> Double
  {
    ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
  }

  private static func pair(_ point: (x: Double, y: Double)) -> String {
    SVGNumber.text(point.x) + "," + SVGNumber.text(point.y)
  }
}
