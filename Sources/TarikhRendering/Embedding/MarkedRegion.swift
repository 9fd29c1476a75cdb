/// The lines between a pair of markers in a Markdown document, as a range of bytes.
struct MarkedRegion {
  /// What the markers ask for.
  let marker: EmbedMarker
  /// The line of the opening marker, from 1.
  let line: Int
  /// White space before the opening marker.
  let indent: [UInt8]
  /// LF or CRLF, as the line of the opening marker ends.
  let lineEnd: [UInt8]
  /// The bytes from the end of the opening marker's line to the start of the closing marker's line.
  let range: Range<Int>

  /// All regions of `document`, in order; markers in fenced code are no markers.
  static func all(in document: [UInt8]) throws -> [MarkedRegion] {
    var regions: [MarkedRegion] = []
    var open: (marker: EmbedMarker, line: Int, indent: [UInt8], lineEnd: [UInt8], start: Int)?
    var fence: Fence?
    for line in DocumentLine.all(in: document) {
      let text = line.text
      if let current = fence {
        if current.isClosed(by: text) { fence = nil }
        continue
      }
      if let opened = Fence(text) {
        fence = opened
        continue
      }
      guard let comment = comment(text, line: line.number) else { continue }
      if comment.split(whereSeparator: \.isWhitespace) == ["/tarikh"] {
        guard let begun = open else {
          throw EmbeddingFailure(line: line.number, problem: "“/tarikh” closes nothing")
        }
        regions.append(
          MarkedRegion(
            marker: begun.marker, line: begun.line, indent: begun.indent, lineEnd: begun.lineEnd,
            range: begun.start..<line.range.lowerBound))
        open = nil
      } else if let marker = try EmbedMarker(comment: comment, line: line.number) {
        if let begun = open {
          throw EmbeddingFailure(
            line: line.number, problem: "a marker stands inside the one of line \(begun.line)")
        }
        let indent = Array(document[line.range].prefix { $0 == 0x20 || $0 == 0x09 })
        open = (marker, line.number, indent, line.end, line.range.upperBound)
      }
    }
    if let open {
      throw EmbeddingFailure(
        line: open.line, problem: "the marker is not closed by <!-- /tarikh -->")
    }
    return regions
  }

  /// What a line says when it is one comment and nothing else.
  private static func comment(_ text: String, line: Int) -> String? {
    let trimmed = text.drop { $0 == " " || $0 == "\t" }
    let end = trimmed.lastIndex { $0 != " " && $0 != "\t" }.map(trimmed.index(after:))
    let body = end.map { trimmed[..<$0] } ?? ""
    guard body.hasPrefix("<!--"), body.hasSuffix("-->"), body.utf8.count >= 7 else { return nil }
    return String(body.dropFirst(4).dropLast(3))
  }
}

/// A line of a document with its place in it.
private struct DocumentLine {
  let number: Int
  let range: Range<Int>
  let text: String
  let end: [UInt8]

  static func all(in document: [UInt8]) -> [DocumentLine] {
    var lines: [DocumentLine] = []
    var start = 0
    while start < document.count {
      let feed = document[start...].firstIndex(of: 0x0A)
      var textEnd = feed ?? document.count
      if textEnd > start, document[textEnd - 1] == 0x0D { textEnd -= 1 }
      let next = feed.map { $0 + 1 } ?? document.count
      lines.append(
        DocumentLine(
          number: lines.count + 1, range: start..<next,
          text: String(decoding: document[start..<textEnd], as: UTF8.self),
          end: feed == nil ? [] : Array(document[textEnd..<next])))
      start = next
    }
    return lines
  }
}

/// A fence of code in Markdown: three or more backticks or tildes.
private struct Fence {
  private let mark: Character
  private let count: Int

  init?(_ line: String) {
    let indent = line.prefix { $0 == " " }.count
    let rest = line.dropFirst(indent)
    guard indent < 4, let mark = rest.first, mark == "`" || mark == "~" else { return nil }
    let count = rest.prefix { $0 == mark }.count
    guard count >= 3, !(mark == "`" && rest.dropFirst(count).contains("`")) else { return nil }
    self.mark = mark
    self.count = count
  }

  func isClosed(by line: String) -> Bool {
    let rest = line.drop { $0 == " " }
    let marks = rest.prefix { $0 == mark }.count
    return marks >= count && rest.dropFirst(marks).allSatisfy { $0 == " " || $0 == "\t" }
  }
}
