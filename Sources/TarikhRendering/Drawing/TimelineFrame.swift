/// The page of a timeline: names of lanes where the language begins, then time in the direction of reading.
struct TimelineFrame {
  /// The height of the two rows of dates above the lanes.
  static let axisHeight = 44.0
  /// Room above and below the rows of a lane.
  static let lanePadding = 11.0
  /// Room between two lanes.
  static let laneGap = 4.0
  static let nameSize = 13

  let language: InterfaceLanguage
  let width: Int
  /// The width of the names.
  let gutter: Int

  init(language: InterfaceLanguage, width: Int, names: [String]) {
    self.language = language
    self.width = width
    let widest = names.map { TextWidth.points($0, size: Self.nameSize, bold: true) }.max() ?? 0
    gutter = min(max(widest + 24, 84), width / 4)
  }

  /// Points along the time axis.
  var axisLength: Double { Double(width - gutter - 10) }

  var isArabic: Bool { language == .arabic }

  /// The place on the page of a place on the time axis; an Arabic axis runs from right to left.
  func x(_ position: Double) -> Double {
    isArabic ? Double(width - gutter) - position : Double(gutter) + position
  }

  /// The place on the page of a distance from where the language begins.
  func fromStart(_ distance: Double) -> Double { isArabic ? Double(width) - distance : distance }

  /// The two places as a range on the page.
  func range(_ start: Double, _ end: Double) -> (left: Double, right: Double) {
    isArabic ? (x(end), x(start)) : (x(start), x(end))
  }

  /// Where words begin or end when they stand after a point of the axis.
  var leading: SVGText.Anchor { isArabic ? .end : .start }
  /// The opposite side.
  var trailing: SVGText.Anchor { isArabic ? .start : .end }
}
