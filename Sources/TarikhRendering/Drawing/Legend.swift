/// Signs and what they mean, in rows that begin where the language begins.
package struct Legend {
  /// One sign.
  package struct Entry {
    /// The sign, drawn around 0, 0.
    package let sign: [SVGElement]
    /// The width of the sign in points.
    package let signWidth: Int
    /// What it means.
    package let label: String
  }

  private static let size = 12
  private static let rowHeight = 22
  private static let gap = 18

  /// The elements, to be drawn from `top` on.
  package let elements: [SVGElement]
  /// The height of all rows.
  package let height: Int

  /// Places `entries` in rows between `left` and `left + width`.
  package init(
    _ entries: [Entry], left: Int, top: Int, width: Int, language: InterfaceLanguage
  ) {
    var elements: [SVGElement] = []
    var (offset, row) = (0, 0)
    let isArabic = language == .arabic
    for entry in entries {
      let wide = entry.signWidth + 6 + TextWidth.points(entry.label, size: Self.size)
      if offset > 0, offset + wide > width { (offset, row) = (0, row + 1) }
      let y = top + row * Self.rowHeight + Self.rowHeight / 2
      let sign = offset + entry.signWidth / 2
      let text = offset + entry.signWidth + 6
      func x(_ logical: Int) -> Int { isArabic ? left + width - logical : left + logical }
      elements.append(SVGElement("g", ["transform": "translate(\(x(sign)) \(y))"], entry.sign))
      elements.append(
        SVGText.element(
          BidiText.isolated(entry.label, in: language), x: Double(x(text)), y: Double(y) + 4.2,
          size: Self.size, anchor: isArabic ? .end : .start, colour: Palette.faint))
      offset += wide + Self.gap
    }
    self.elements =
      entries.isEmpty ? [] : [SVGElement("g", ["class": "legend"], elements)]
    height = entries.isEmpty ? 0 : (row + 1) * Self.rowHeight
  }
}
