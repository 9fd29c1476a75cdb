/// Builds `text` elements whose anchor is a side of the page, whatever the direction of the words.
package enum SVGText {
  /// The point of the words that stands at `x`.
  package enum Anchor: String, Sendable {
    /// The left end.
    case start
    /// The middle.
    case middle
    /// The right end.
    case end
  }

  /// One line of words, already isolated, with its base line at `y`.
  package static func element(
    _ words: String, x: Double, y: Double, size: Int, anchor: Anchor,
    colour: Palette.Colour? = nil, isStrong: Bool = false, extra: String? = nil
  ) -> SVGElement {
    let classes = [extra, colour.map { "c-\($0.name)" }, isStrong ? "strong" : nil]
      .compactMap { $0 }.joined(separator: " ")
    return SVGElement(
      "text",
      [
        "class": classes.isEmpty ? nil : classes, "x": SVGNumber.text(x), "y": SVGNumber.text(y),
        "font-size": "\(size)", "font-weight": isStrong ? "600" : nil,
        "text-anchor": anchor == .start ? nil : anchor.rawValue, "color": colour?.light,
        "fill": "currentColor", "stroke": "none",
      ], text: words)
  }
}
