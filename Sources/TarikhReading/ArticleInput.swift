import TarikhCore

/// One file or standard input, opened and, where it was gzipped, unpacked.
public final class ArticleInput {
  /// The id of its article, where the input names none: the path without its extension.
  public let id: String
  /// The file as the user named it, `-` for standard input.
  public let file: String
  let bytes: PeekedBytes

  init(id: String, file: String, bytes: PeekedBytes) {
    self.id = id
    self.file = file
    self.bytes = bytes
  }

  /// The largest input that is read as one text, in bytes after unpacking.
  static let largest = 1 << 30

  /// The whole input as it came, at most 1 GiB.
  public func contents() throws(SkippedInput) -> [UInt8] {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { room.deallocate() }
    var contents: [UInt8] = []
    while true {
      let count = try bytes.read(into: room)
      if count == 0 { return contents }
      contents.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[..<count]))
      guard contents.count <= Self.largest else { throw tooLarge }
    }
  }

  /// The whole input as text: BOM dropped, CRLF as LF; notes tell how it was decoded where that was a guess.
  ///
  /// - Parameter declared: what the format itself says about the encoding, looked for in the bytes.
  public func text(
    declared: ([UInt8]) -> String? = { _ in nil }, _ receive: (Reading) throws -> Void
  ) throws -> String {
    let contents = try contents()
    guard contents.contains(where: { !$0.isSpace }) else { throw empty }
    let decoded = try TextDecoding(file: file).decode(contents, declared: declared)
    if let note = decoded.note { try receive(.note(note)) }
    guard decoded.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw empty
    }
    return decoded.text
  }

  private var tooLarge: SkippedInput {
    SkippedInput(
      "too-large", file: file, "the file is larger than 1 GiB",
      hint: "split it, or convert it to JSONL with one article a line")
  }

  var empty: SkippedInput {
    SkippedInput(
      "empty-file", file: file, "the file has no text", hint: "remove it or fill it")
  }
}

extension UInt8 {
  /// Whether it is a space, tab or line end in ASCII, or the zero half of one in UTF-16.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
