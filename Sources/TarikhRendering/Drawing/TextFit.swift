/// Words cut or broken to fit a width.
package enum TextFit {
  /// `text`, or as much of it as fits into `width` points with an ellipsis behind it.
  package static func truncated(_ text: String, to width: Int, size: Int, bold: Bool = false)
    -> String
  {
    if TextWidth.points(text, size: size, bold: bold) <= width { return text }
    var words = text
    while !words.isEmpty {
      words.removeLast()
      let shorter = words.trimmingSuffix { $0.isWhitespace || $0.isPunctuation } + "…"
      if TextWidth.points(shorter, size: size, bold: bold) <= width { return shorter }
    }
    return "…"
  }

  /// `text` in at most `count` lines of `width` points, broken between words; the last is cut where it must be.
  package static func lines(
    _ text: String, width: Int, size: Int, bold: Bool = false, atMost count: Int
  ) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      let longer = (lines.last.map { $0 + " " } ?? "") + word
      let fits = TextWidth.points(longer, size: size, bold: bold) <= width
      if !lines.isEmpty, fits || lines.count == count {
        lines[lines.count - 1] = longer
      } else {
        lines.append(String(word))
      }
    }
    return lines.map { truncated($0, to: width, size: size, bold: bold) }
  }
}

extension String {
  fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isDropped(last) { text.removeLast() }
    return String(text)
  }
}
