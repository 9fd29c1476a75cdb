/// Words in an order that every renderer reads alike.
///
/// Renderers disagree on the base direction of a label and turn ISO dates round after Arabic letters. A label
/// that is isolated as a whole, with each run of the other direction isolated within, came out right in
/// Chromium, librsvg, Graphviz and typst.
package enum BidiText {
  private static let leftToRight = "\u{2066}"
  private static let rightToLeft = "\u{2067}"
  private static let end = "\u{2069}"

  /// `text` as a label of the interface in `language`; controls that it brought along are dropped.
  ///
  /// With ‹ › for the outer and [ ] for inner isolates, «زيارة 2026-02-15» becomes «‹زيارة [2026-02-15]›».
  package static func isolated(_ text: String, in language: InterfaceLanguage) -> String {
    let scalars = Array(text.unicodeScalars.filter { !isControl($0) })
    let kinds = scalars.map(ScalarKind.init)
    let isRightToLeft = language == .arabic || isMostlyRightToLeft(kinds)
    var label = isRightToLeft ? rightToLeft : leftToRight
    var position = 0
    for run in runs(of: scalars, kinds, base: isRightToLeft) {
      label.unicodeScalars += scalars[position..<run.lowerBound]
      label += isRightToLeft ? leftToRight : rightToLeft
      label.unicodeScalars += scalars[run]
      label += end
      position = run.upperBound
    }
    label.unicodeScalars += scalars[position...]
    return label + end
  }

  /// Whether letters of `scalar` run from right to left.
  package static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    ScalarKind(scalar).contains(.rightToLeft)
  }

  /// Whether `scalar` only steers the direction of text.
  package static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    ScalarKind(scalar).contains(.control)
  }

  /// Whether more of the letters are Arabic: then an English page shows it as Arabic.
  private static func isMostlyRightToLeft(_ kinds: [ScalarKind]) -> Bool {
    let (all, arabic) = kinds.reduce(into: (0, 0)) { counts, kind in
      guard kind.contains(.letter) else { return }
      counts.0 += 1
      if kind.contains(.rightToLeft) { counts.1 += 1 }
    }
    return arabic * 2 > all
  }

  /// Stretches that run against the base, each from its first to its last letter or digit.
  private static func runs(
    of scalars: [Unicode.Scalar], _ kinds: [ScalarKind], base isBaseRightToLeft: Bool
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    var stop = 0
    func close() {
      guard let first = start else { return }
      let run = balanced(first..<stop, in: scalars)
      if needsIsolation(scalars[run], kinds[run]) { runs.append(run) }
      start = nil
    }
    for (index, kind) in kinds.enumerated() where !kind.isDisjoint(with: [.letter, .number]) {
      let isNumber = kind.contains(.number)
      if kind.contains(.rightToLeft) != isBaseRightToLeft || (isNumber && isBaseRightToLeft) {
        start = start ?? index
        stop = index + 1
      } else if !isNumber {
        close()
      }
    }
    close()
    return runs
  }

  /// A plain number keeps its order by itself; letters and ISO dates do not.
  private static func needsIsolation(
    _ run: ArraySlice<Unicode.Scalar>, _ kinds: ArraySlice<ScalarKind>
  ) -> Bool {
    if kinds.contains(where: { $0.contains(.letter) }) { return true }
    let shape = zip(run, kinds).map { $1.contains(.number) ? "0" : $0 }
    let date: [Unicode.Scalar] = ["0", "0", "0", "0", "-", "0", "0"]
    return shape.indices.contains { shape[$0...].starts(with: date) }
  }

  /// Takes in a bracket that closes one inside the run, or leaves the unclosed one and what follows out.
  private static func balanced(_ run: Range<Int>, in scalars: [Unicode.Scalar]) -> Range<Int> {
    var open: [(index: Int, closing: Unicode.Scalar)] = []
    for index in run {
      if let closing = closing(of: scalars[index]) { open.append((index, closing)) }
      if open.last?.closing == scalars[index] { open.removeLast() }
    }
    guard let first = open.first else { return run }
    if open.count == 1, run.upperBound < scalars.count, scalars[run.upperBound] == first.closing {
      return run.lowerBound..<run.upperBound + 1
    }
    return run
  }
  private static func closing(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "(": ")"
    case "[": "]"
    case "{": "}"
    case "«": "»"
    case "“": "”"
    default: nil
    }
  }
}
