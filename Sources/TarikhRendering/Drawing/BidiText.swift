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
  ///     BidiText.isolated("زيارة 2026-02-15", in: .arabic)   // "⁧زيارة ⁦2026-02-15⁩⁩"
  package static func isolated(_ text: String, in language: InterfaceLanguage) -> String {
    let scalars = text.unicodeScalars.filter { !isControl($0) }
    let base = language == .arabic ? rightToLeft : leftToRight
    let inner = language == .arabic ? leftToRight : rightToLeft
    var label = base
    var position = scalars.startIndex
    for run in runs(of: Array(scalars), opposite: language) {
      let start = scalars.index(scalars.startIndex, offsetBy: run.lowerBound)
      let stop = scalars.index(scalars.startIndex, offsetBy: run.upperBound)
      label += String(String.UnicodeScalarView(scalars[position..<start]))
      label += inner + String(String.UnicodeScalarView(scalars[start..<stop])) + end
      position = stop
    }
    label += String(String.UnicodeScalarView(scalars[position...]))
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

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Stretches that run against the base, each from its first to its last letter or digit.
  private static func runs(of scalars: [Unicode.Scalar], opposite base: InterfaceLanguage)
    -> [Range<Int>]
  {
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
      if isRightToLeft(scalar) == (base == .english) || (isNumber && base == .arabic) {
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
