/// The honours before titles.
extension TextReader {
  /// «صاحب السمو الملكي», «سمو», «فخامة»: the honour before a title.
  func isStyle(_ token: Int) -> Bool {
    guard token >= 0, isArabic(token) else { return false }
    let word = letters(of: token)
    return Self.styles.contains { word.elementsEqual($0) }
  }

  private static let styles: [[UInt8]] = [
    "صاحب", "صاحبة", "أصحاب", "حضرة", "سمو", "السمو", "جلالة", "الجلالة", "فخامة", "الفخامة",
    "معالي",
    "المعالي", "سعادة", "السعادة", "سيادة", "السيادة", "دولة",
  ].map { Array($0.utf8) }

  /// «دولة رئيس الحكومة»: a title without the honour before it.
  func withoutStyle(_ title: Range<Int>) -> Range<Int> {
    var tokens = title
    while let word = tokens.first, tokens.count > 1, isStyle(word), !hasArticle(word + 1) {
      tokens = tokens.dropFirst()
    }
    return tokens
  }
}
