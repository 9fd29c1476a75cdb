/// A half-open range of Unicode scalars in `Article.text`.
public struct TextSpan: Hashable, Sendable, Comparable {
  /// The offset of the first scalar.
  public let start: Int
  /// The offset after the last scalar.
  public let end: Int

  /// Spans the scalars `start..<end`; `end` is never less than `start`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// How many scalars it covers.
  public var count: Int { end - start }

  /// Whether the two share a scalar.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// Whether every scalar of `other` is in this span.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Text order: by start, then the longer first.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    left.start != right.start ? left.start < right.start : left.end > right.end
  }
}

extension String {
  /// The scalars of `span`; offsets beyond the end are cut off.
  public func text(in span: TextSpan) -> String {
    let scalars = unicodeScalars
    guard
      let start = scalars.index(
        scalars.startIndex, offsetBy: span.start, limitedBy: scalars.endIndex)
    else { return "" }
    let end =
      scalars.index(start, offsetBy: span.count, limitedBy: scalars.endIndex) ?? scalars.endIndex
    return String(scalars[start..<end])
  }
}
