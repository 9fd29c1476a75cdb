import Foundation
import TarikhCore

/// Files, folders and standard input as a stream of articles, of which one at a time is in memory.
package struct ArticleSource: Sendable {
  let paths: [String]
  let options: ReadingOptions
  let standardInput: Int32

  /// Inputs as the user named them, `-` for standard input.
  package init(
    paths: [String], options: ReadingOptions = ReadingOptions(), standardInput: Int32 = 0
  ) {
    self.paths = paths
    self.options = options
    self.standardInput = standardInput
  }

  /// Hands over all readings, argument by argument, the files of a folder by the UTF-8 bytes of their paths.
  ///
  /// - Throws: only what `receive` throws; trouble in the inputs is a reading.
  package func read(_ receive: (Reading) throws -> Void) throws {
    for path in paths {
      if path == "-" {
        let bytes = FileBytes(descriptor: standardInput, file: path)
        try read(bytes, InputFile(path: path, file: path, id: "stdin"), named: true, receive)
      } else if FolderWalk.isFolder(path) {
        try readFolder(path, receive)
      } else {
        try read(InputFile(named: path), named: true, receive)
      }
    }
  }

  private func readFolder(_ path: String, _ receive: (Reading) throws -> Void) throws {
    var found = false
    try FolderWalk(path, leavingOut: options.leavingOut).forEach { item in
      switch item {
      case .file(let file):
        found = true
        try read(file, named: false, receive)
      case .unreadable(let diagnostic): try receive(.skipped(diagnostic))
      case .passedOver(let diagnostic): try receive(.note(diagnostic))
      }
    }
    if !found { try receive(.skipped(.noArticles(in: path))) }
  }

  func read(_ file: InputFile, named: Bool, _ receive: (Reading) throws -> Void) throws {
    do {
      let bytes = try FileBytes(opening: file.path, file: file.file)
      try read(bytes, file, named: named, receive)
    } catch let skipped as SkippedInput {
      try receive(.skipped(skipped.diagnostic))
    }
  }

  private func read(
    _ bytes: some ByteSource, _ file: InputFile, named: Bool, _ receive: (Reading) throws -> Void
  ) throws {
    do {
      var peeked = PeekedBytes(bytes)
      if GzipBytes.recognizes(try peeked.peek(3)) {
        peeked = PeekedBytes(try GzipBytes(peeked, file: file.file))
      }
      let start = try peeked.peek(4096)
      let input = ArticleInput(id: file.id, file: file.file, bytes: peeked)
      try reader(of: file, start).read(input) { reading in try receive(dated(reading)) }
    } catch let skipped as SkippedInput {
      try receive(.skipped(skipped.diagnostic))
    }
  }

  private func reader(of file: InputFile, _ start: ArraySlice<UInt8>) -> any ArticleReader {
    options.format.flatMap(ArticleReaders.reader(of:))
      ?? ArticleReaders.reader(forExtension: file.fileExtension)
      ?? ArticleReaders.reader(recognizing: start) ?? TextReader()
  }

  private func dated(_ reading: Reading) -> Reading {
    guard let day = options.forceDate, let article = reading.article else { return reading }
    return .article(article.dated(day))
  }
}

extension Diagnostic {
  /// A folder in which there is nothing to read.
  static func noArticles(in path: String) -> Diagnostic {
    let known = ArticleReaders.all.flatMap(\.fileExtensions).map { ".\($0)" }
    return Diagnostic(
      "no-articles", severity: .error, file: path, summary: "the folder has no articles",
      hint: "files are read that end in \(known.joined(separator: " ")), each also with .gz")
  }
}
