import TarikhCore

/// Finds room for words on the lines of a small graph; lines without room stay without words.
struct TieLabels {
  /// Words with their middle.
  struct Label {
    let centre: Layout.Point
    let width: Int
  }

  static let size = 11
  static let height = 15
  /// With more lines, words on them would cover the graph.
  static let mostTies = 24
  private static let widest = 150

  /// The labels, by the index of their line.
  private(set) var labels: [Int: Label] = [:]

  /// Tries the middle of each line first, then places around it; one place serves both languages.
  init(_ content: GraphContent, _ result: LayoutResult) {
    guard content.ties.count <= Self.mostTies else { return }
    var taken = content.boxes.compactMap { box in
      result.layout.positions[box.id].map {
        Frame($0, width: box.width + 6, height: box.height + 4)
      }
    }
    for (index, (tie, curve)) in zip(content.ties, result.splines).enumerated() {
      guard let words = tie.label, curve.count >= 4 else { continue }
      let width = min(
        Self.widest,
        InterfaceLanguage.allCases.map { TextWidth.points(words[$0], size: Self.size) }.max() ?? 0)
      let spots = [0.5, 0.4, 0.6, 0.32, 0.68].map { Self.point(on: curve, at: $0) }
      let free = spots.first { spot in
        let frame = Frame(spot, width: width + 4, height: Self.height)
        return result.contains(frame) && !taken.contains { $0.overlaps(frame) }
          && !frame.hides(curve[0]) && !frame.hides(curve[curve.count - 1])
      }
      guard let free else { continue }
      taken.append(Frame(free, width: width + 4, height: Self.height))
      labels[index] = Label(centre: free, width: width)
    }
  }

  /// The words in one language, each on a strip of ground so that the line does not run through them.
  func elements(_ content: GraphContent, language: InterfaceLanguage) -> [SVGElement] {
    labels.sorted { $0.key < $1.key }.flatMap { index, label -> [SVGElement] in
      guard let words = content.ties[index].label?[language] else { return [] }
      let ground = SVGElement(
        "rect",
        [
          "class": "f-ground", "x": "\(label.centre.x - label.width / 2)",
          "y": "\(label.centre.y - Self.height / 2)", "width": "\(label.width)",
          "height": "\(Self.height)", "rx": "3", "fill": Palette.ground.light, "opacity": "0.85",
        ])
      let text = SVGText.element(
        BidiText.isolated(TextFit.truncated(words, to: label.width, size: Self.size), in: language),
        x: Double(label.centre.x), y: Double(label.centre.y) + 3.9, size: Self.size,
        anchor: .middle, colour: Palette.movement)
      return [ground, text]
    }
  }

  private static func point(on curve: [Layout.Point], at share: Double) -> Layout.Point {
    let pieces = (curve.count - 1) / 3
    let position = share * Double(pieces)
    let piece = min(Int(position), pieces - 1)
    let t = position - Double(piece)
    let weights = [
      (1 - t) * (1 - t) * (1 - t), 3 * (1 - t) * (1 - t) * t, 3 * (1 - t) * t * t, t * t * t,
    ]
    var (x, y) = (0.0, 0.0)
    for (point, weight) in zip(curve[(3 * piece)...], weights) {
      (x, y) = (x + Double(point.x) * weight, y + Double(point.y) * weight)
    }
    return Layout.Point(x: Int(x.rounded()), y: Int(y.rounded()))
  }
}

/// A box around a point.
private struct Frame {
  let left: Int
  let right: Int
  let top: Int
  let bottom: Int

  init(_ centre: Layout.Point, width: Int, height: Int) {
    (left, right) = (centre.x - width / 2, centre.x + width / 2)
    (top, bottom) = (centre.y - height / 2, centre.y + height / 2)
  }

  /// Whether it would cover the end of a line, where its head is.
  func hides(_ point: Layout.Point) -> Bool {
    (left - 8...right + 8).contains(point.x) && (top - 8...bottom + 8).contains(point.y)
  }

  func overlaps(_ other: Frame) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

extension LayoutResult {
  fileprivate func contains(_ frame: Frame) -> Bool {
    origin.x <= frame.left && frame.right <= origin.x + width && origin.y <= frame.top
      && frame.bottom <= origin.y + height
  }
}
