import TarikhCore

extension LayoutResult {
  /// How many boxes of `request` are crossed by a line that neither starts nor ends at them: their labels are hard to read.
  ///
  /// Curves are followed in steps of 1/32 of each piece.
  package func crossedBoxes(of request: LayoutRequest) -> Int {
    var crossed: Set<String> = []
    for (edge, curve) in zip(request.edges, splines) where curve.count >= 4 {
      let points = Self.points(on: curve)
      for node in request.nodes where node.id != edge.source && node.id != edge.target {
        guard let centre = layout.positions[node.id], !crossed.contains(node.id) else { continue }
        let isInside = points.contains { x, y in
          2 * (x - Double(centre.x)).magnitude < Double(node.width)
            && 2 * (y - Double(centre.y)).magnitude < Double(node.height)
        }
        if isInside { crossed.insert(node.id) }
      }
    }
    return crossed.count
  }

  private static func points(on curve: [Layout.Point]) -> [(x: Double, y: Double)] {
    stride(from: 0, to: curve.count - 3, by: 3).flatMap { start in
      (0...32).map { step in
        let t = Double(step) / 32
        let weights = [
          (1 - t) * (1 - t) * (1 - t), 3 * (1 - t) * (1 - t) * t, 3 * (1 - t) * t * t, t * t * t,
        ]
        return zip(curve[start..<start + 4], weights).reduce((x: 0.0, y: 0.0)) { sum, term in
          (sum.x + Double(term.0.x) * term.1, sum.y + Double(term.0.y) * term.1)
        }
      }
    }
  }
}
