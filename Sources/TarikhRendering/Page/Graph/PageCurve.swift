import TarikhCore

/// A chain of cubic Bézier curves as a page writes it: to the pixel, relative, and as straight lines where it is straight.
struct PageCurve {
  private typealias Point = SIMD2<Double>

  /// How far from a straight line a curve may run and still be written as one, in points.
  private static let tolerance = 0.75
  /// Curves shorter than this are written to a tenth of a point, since their direction would turn otherwise.
  private static let short = 14.0

  private var points: [Point]

  /// A curve through 3n + 1 control points; nil for fewer than four.
  init?(_ points: [Layout.Point]) {
    guard points.count >= 4 else { return nil }
    self.points = points.prefix((points.count - 1) / 3 * 3 + 1)
      .map { Point(Double($0.x), Double($0.y)) }
  }

  /// The middle of its middle piece.
  var middle: (x: Double, y: Double) {
    let first = (points.count - 1) / 6 * 3
    let piece = Array(points[first..<(first + 4)])
    let middle = Self.halves(of: piece, at: 0.5).first[3]
    return (middle.x, middle.y)
  }

  /// Takes the last `length` points off, as the crow flies, to make room for a head.
  mutating func shorten(by length: Double) {
    let tip = points[points.count - 1]
    while points.count > 4, Self.distance(points[points.count - 4], tip) < length {
      points.removeLast(3)
    }
    let piece = Array(points.suffix(4))
    guard Self.distance(piece[0], tip) > length else {
      shrink(to: tip, length)
      return
    }
    var (near, far) = (0.0, 1.0)
    for _ in 0..<24 {
      let middle = (near + far) / 2
      let end = Self.halves(of: piece, at: middle).first[3]
      if Self.distance(end, tip) > length { near = middle } else { far = middle }
    }
    points.replaceSubrange((points.count - 4)..., with: Self.halves(of: piece, at: near).first)
  }

  /// What is left of a line no longer than its head: a point's length that gives the head its direction.
  private mutating func shrink(to tip: Point, _ length: Double) {
    let way = tip - points[0]
    let size = Self.distance(points[0], tip)
    let unit = size > 0 ? way / size : Point(0, 1)
    let base = tip - unit * length
    points = [base - unit, base - unit * 0.66, base - unit * 0.33, base]
  }

  /// The data of a `path` element.
  var path: String {
    let scale = Self.distance(points[0], points[points.count - 1]) < Self.short ? 10.0 : 1
    let start = Self.whole(points[0], scale)
    let data = "M" + Self.numbers([start], scale)
    if isStraight(points[...]) {
      return data + Self.line(Self.whole(points[points.count - 1], scale) &- start, scale)
    }
    return data + pieces(from: start, scale)
  }

  private func pieces(from start: SIMD2<Int>, _ scale: Double) -> String {
    var (data, at, isCurve) = ("", start, false)
    for first in stride(from: 0, to: points.count - 1, by: 3) {
      let piece = points[first...(first + 3)]
      let steps = piece.dropFirst().map { Self.whole($0, scale) &- at }
      guard steps.contains(where: { $0 != .zero }), let step = steps.last else { continue }
      if isStraight(piece) {
        data += Self.line(step, scale)
        isCurve = false
      } else {
        let words = Self.numbers(steps, scale)
        data += isCurve ? words.hasPrefix("-") ? words : "," + words : "c" + words
        isCurve = true
      }
      at = at &+ step
    }
    return data
  }

  private static func line(_ step: SIMD2<Int>, _ scale: Double) -> String {
    if step.x == 0 { return "v" + number(step.y, scale) }
    if step.y == 0 { return "h" + number(step.x, scale) }
    return "l" + numbers([step], scale)
  }

  /// Whether all control points lie on the way from the first to the last.
  private func isStraight(_ points: ArraySlice<Point>) -> Bool {
    guard let first = points.first, let last = points.last else { return true }
    let way = last - first
    let length = Self.distance(first, last)
    guard length > 0.5 else { return points.allSatisfy { Self.distance($0, first) < 1 } }
    return points.allSatisfy { point in
      let step = point - first
      let along = (step * way).sum() / length
      let across = (step.x * way.y - step.y * way.x) / length
      return across.magnitude <= Self.tolerance && along >= -1 && along <= length + 1
    }
  }

  private static func numbers(_ points: [SIMD2<Int>], _ scale: Double) -> String {
    var text = ""
    for value in points.flatMap({ [$0.x, $0.y] }) {
      let number = number(value, scale)
      text += text.isEmpty || number.hasPrefix("-") ? number : "," + number
    }
    return text
  }

  /// A number without the nought before its decimal point.
  private static func number(_ value: Int, _ scale: Double) -> String {
    let text = SVGNumber.text(Double(value) / scale)
    if text.hasPrefix("0.") { return String(text.dropFirst()) }
    return text.hasPrefix("-0.") ? "-" + text.dropFirst(2) : text
  }

  private static func whole(_ point: Point, _ scale: Double) -> SIMD2<Int> {
    SIMD2(Int((point.x * scale).rounded()), Int((point.y * scale).rounded()))
  }

  private static func distance(_ one: Point, _ other: Point) -> Double {
    let step = other - one
    return (step * step).sum().squareRoot()
  }

  /// A piece cut in two after `share` of its parameter, after de Casteljau.
  private static func halves(of piece: [Point], at share: Double) -> (first: [Point], rest: [Point])
  {
    func between(_ points: [Point]) -> [Point] {
      zip(points, points.dropFirst()).map { $0 + ($1 - $0) * share }
    }
    let (two, three) = (between(piece), between(between(piece)))
    let cut = between(three)[0]
    return ([piece[0], two[0], three[0], cut], [cut, three[1], two[2], piece[3]])
  }
}
