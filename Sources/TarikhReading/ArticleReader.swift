import TarikhCore

/// Turns the files of one format into articles; a new format is one type and one line in `ArticleReaders`.
public protocol ArticleReader: Sendable {
  /// The format that its articles carry.
  var format: Article.Format { get }

  /// The file name extensions that belong to it, in lower case, without the dot.
  var fileExtensions: [String] { get }

  /// Whether an input without a known extension is of this format, by its first bytes, at most 4,096.
  func recognizes(_ start: ArraySlice<UInt8>) -> Bool

  /// Hands over what stands in `input`, one reading at a time, in the order of the file.
  ///
  /// - Throws: `SkippedInput` where the input can't be read further, or what `receive` throws.
  func read(_ input: ArticleInput, _ receive: (Reading) throws -> Void) throws
}

/// The formats that Tarikh reads.
package enum ArticleReaders {
  /// One reader a format, in the order in which an unknown input is offered to them; text takes all.
  package static let all: [any ArticleReader] = [
    HTMLReader(), JSONLReader(), MarkdownReader(), TextReader(),
  ]

  /// The reader of a format.
  package static func reader(of format: Article.Format) -> (any ArticleReader)? {
    all.first { $0.format == format }
  }

  /// The reader of the files with an extension, given in any case.
  static func reader(forExtension name: String) -> (any ArticleReader)? {
    let name = name.lowercased()
    return all.first { $0.fileExtensions.contains(name) }
  }

  /// The reader of an input that names no format, by its first bytes.
  static func reader(recognizing start: ArraySlice<UInt8>) -> (any ArticleReader)? {
    all.first { $0.recognizes(start) }
  }
}
