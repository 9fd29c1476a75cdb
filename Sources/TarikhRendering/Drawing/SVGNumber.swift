/// Numbers as SVG has them, with at most one decimal and never by a locale.
package enum SVGNumber {
  /// `value` to the nearest tenth.
  ///
  ///     SVGNumber.text(12.04)   // "12"
  ///     SVGNumber.text(-0.55)   // "-0.6"
  package static func text(_ value: Double) -> String {
    guard value.magnitude < 1e9 else { return "0" }
    let tenths = Int((value * 10).rounded())
    var text = tenths < 0 ? "-" : ""
    text += String(tenths.magnitude / 10)
    if tenths % 10 != 0 {
      text += "."
      text += String(tenths.magnitude % 10)
    }
    return text
  }
}
