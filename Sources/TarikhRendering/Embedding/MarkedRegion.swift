/// The lines between a pair of markers in a document, as a range of bytes.
struct MarkedRegion {
  /// What the markers ask for.
  let marker: EmbedMarker
  /// The line of the opening marker, from 1.
  let line: Int
  /// White space before the opening marker.
  let indent: String
  /// LF or CRLF, as the line of the opening marker ends.
  let lineEnd: [UInt8]
  /// The bytes from the end of the opening marker's line to the start of the closing marker's line.
  let range: Range<Int>

  /// All regions of `document`, in order; markers in code are no markers.
  static func all(in document: [UInt8], type: DocumentType) throws(EmbeddingFailure)
    -> [MarkedRegion]
  {
    var regions: [MarkedRegion] = []
    var open: (marker: EmbedMarker, line: DocumentLine)?
    var verbatim = type.verbatimLines
    for line in DocumentLine.all(in: document) {
      if verbatim.isVerbatim(line.text) { continue }
      guard let comment = type.words(ofComment: line.text) else { continue }
      if comment.split(whereSeparator: \.isWhitespace) == ["/tarikh"] {
        guard let begun = open else {
          throw EmbeddingFailure(line: line.number, problem: "“/tarikh” closes nothing")
        }
        regions.append(MarkedRegion(begun.marker, from: begun.line, to: line))
        open = nil
      } else if let marker = try EmbedMarker(comment: comment, type: type, line: line.number) {
        if let begun = open {
          throw EmbeddingFailure(
            line: line.number,
            problem: "a marker stands inside the one of line \(begun.line.number)")
        }
        open = (marker, line)
      }
    }
    if let open {
      throw EmbeddingFailure(
        line: open.line.number,
        problem: "the marker is not closed by \(type.comment("/tarikh"))")
    }
    return regions
  }

  private init(_ marker: EmbedMarker, from first: DocumentLine, to last: DocumentLine) {
    self.marker = marker
    line = first.number
    indent = String(first.text.prefix { $0 == " " || $0 == "\t" })
    lineEnd = first.end
    range = first.range.upperBound..<last.range.lowerBound
  }
}
