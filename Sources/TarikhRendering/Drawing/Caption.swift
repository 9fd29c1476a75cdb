/// Sentences under a drawing that say what it does not show.
package struct Caption {
  private static let size = 12
  private static let lineHeight = 18

  /// The elements, to be drawn from `top` on.
  package let elements: [SVGElement]
  /// The height of all lines.
  package let height: Int

  /// Breaks `sentences` into lines of `width` points that begin where the language begins.
  package init(
    _ sentences: [String], left: Int, top: Int, width: Int, language: InterfaceLanguage
  ) {
    let isArabic = language == .arabic
    let lines = sentences.flatMap {
      TextFit.lines($0, width: width, size: Self.size, atMost: 3)
    }
    let texts = lines.enumerated().map { index, line in
      SVGText.element(
        BidiText.isolated(line, in: language), x: Double(isArabic ? left + width : left),
        y: Double(top + index * Self.lineHeight + 13), size: Self.size,
        anchor: isArabic ? .end : .start, colour: Palette.faint)
    }
    elements = texts.isEmpty ? [] : [SVGElement("g", ["class": "caption"], texts)]
    height = lines.count * Self.lineHeight
  }
}
