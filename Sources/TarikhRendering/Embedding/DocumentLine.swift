/// A line of a document with its place in it.
struct DocumentLine {
  /// From 1.
  let number: Int
  /// Its bytes, the end of the line included.
  let range: Range<Int>
  /// What it says, without the end of the line and without a byte order mark.
  let text: String
  /// LF, CRLF, or nothing at the end of the document.
  let end: [UInt8]

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// All lines of a document, which joined are the document.
  static func all(in document: [UInt8]) -> [DocumentLine] {
    var lines: [DocumentLine] = []
    var start = 0
    while start < document.count {
      let feed = document[start...].firstIndex(of: 0x0A)
      var textEnd = feed ?? document.count
      if textEnd > start, document[textEnd - 1] == 0x0D { textEnd -= 1 }
      let next = feed.map { $0 + 1 } ?? document.count
      let hasMark = start == 0 && document.starts(with: mark)
      let text = document[(hasMark ? min(3, textEnd) : start)..<textEnd]
      lines.append(
        DocumentLine(
          number: lines.count + 1, range: start..<next, text: String(decoding: text, as: UTF8.self),
          end: feed == nil ? [] : Array(document[textEnd..<next])))
      start = next
    }
    return lines
  }
}
