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
    let isRightToLeft = language == .arabic || isMostlyRightToLeft(scalars)
    var label = isRightToLeft ? rightToLeft : leftToRight
    var position = 0
    for run in runs(of: scalars, base: isRightToLeft) {
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
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    default: false
    }
  }

  /// Whether `scalar` only steers the direction of text.
  package static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether more of the letters are Arabic: then an English page shows it as Arabic.
  private static func isMostlyRightToLeft(_ scalars: [Unicode.Scalar]) -> Bool {
    let letters = scalars.filter(\.properties.isAlphabetic)
    return letters.count(where: isRightToLeft) * 2 > letters.count
  }

  /// Stretches that run against the base, each from its first to its last letter or digit.
  private static func runs(of scalars: [Unicode.Scalar], base isBaseRightToLeft: Bool) -> [Range<
    Int
  >] {
    var runs: [Range<Int>] = []
    var start: Int?
    var stop = 0
    func close() {
      guard let first = start else { return }
      let run = balanced(first..<stop, in: scalars)
      if needsIsolation(scalars[run]) { runs.append(run) }
      start = nil
    }
    for (index, scalar) in scalars.enumerated() {
      let isNumber = scalar.properties.numericType != nil
      guard isNumber || scalar.properties.isAlphabetic else { continue }
      if isRightToLeft(scalar) != isBaseRightToLeft || (isNumber && isBaseRightToLeft) {
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
  private static func needsIsolation(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    if run.contains(where: \.properties.isAlphabetic) { return true }
    let shape = run.map { $0.properties.numericType != nil ? "0" : String($0) }.joined()
    return shape.contains("0000-00")
  }

  /// Takes in a bracket that closes one inside the run, or leaves the unclosed one and what follows out.
  private static func balanced(_ run: Range<Int>, in scalars: [Unicode.Scalar]) -> Range<Int> {
    let pairs: [Unicode.Scalar: Unicode.Scalar] = [
      "(": ")", "[": "]", "{": "}", "«": "»", "“": "”",
    ]
    var open: [(index: Int, closing: Unicode.Scalar)] = []
    for index in run {
      if let closing = pairs[scalars[index]] { open.append((index, closing)) }
      if open.last?.closing == scalars[index] { open.removeLast() }
    }
    guard let first = open.first else { return run }
    if open.count == 1, run.upperBound < scalars.count, scalars[run.upperBound] == first.closing {
      return run.lowerBound..<run.upperBound + 1
    }
    return run
  }
}
