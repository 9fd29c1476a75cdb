import TarikhCore

/// Reads JSONL, one article a line, as a stream; a bad line is named and the rest goes on.
public struct JSONLReader: ArticleReader {
  /// A reader of JSONL.
  public init() {}

  /// JSONL.
  public var format: Article.Format { .jsonl }

  /// `.jsonl` and `.ndjson`.
  public var fileExtensions: [String] { ["jsonl", "ndjson"] }

  /// Takes what begins with an object.
  public func recognizes(_ start: ArraySlice<UInt8>) -> Bool {
    let mark: [UInt8] = start.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
    return start.dropFirst(mark.count).first { !$0.isSpace } == UInt8(ascii: "{")
      && BinarySignature.find(in: start) == nil
  }

  /// Hands over an article, or what is wrong, for each line that is not blank.
  public func read(_ input: ArticleInput, _ receive: (Reading) throws -> Void) throws {
    let start = try input.bytes.peek(4096)
    if let signature = BinarySignature.find(in: start) {
      throw TextDecoding(file: input.file).notText(signature)
    }
    let source: any ByteSource
    if let utf16 = UTF16Text(start) {
      source = UTF16Bytes(input.bytes, utf16, file: input.file)
    } else if start.contains(0) {
      throw TextDecoding(file: input.file).notText(nil)
    } else {
      source = input.bytes
    }
    var lines = JSONLines(input: input)
    try LineStream(source).forEach { number, line in
      try lines.read(line, number, receive)
    }
    if lines.isEmpty { throw input.empty }
  }
}

/// The lines of one JSONL input.
private struct JSONLines {
  let input: ArticleInput
  private(set) var isEmpty = true

  init(input: ArticleInput) { self.input = input }

  mutating func read(
    _ line: LineStream.Line, _ number: Int, _ receive: (Reading) throws -> Void
  ) throws {
    guard case .bytes(var bytes) = line else {
      isEmpty = false
      return try receive(.skipped(problem("line-too-long", number, "the line is too long to read")))
    }
    if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = .init(rebasing: bytes[3...]) }
    guard let first = bytes.first(where: { !$0.isSpace }) else { return }
    if isEmpty, bytes.count < 80, bytes.isOnly(first), [0x7B, 0x5B].contains(first) {
      throw SkippedInput(
        problem("not-jsonl", number, "a JSON value goes over several lines", Self.compact))
    }
    isEmpty = false
    do {
      let value = try parse(bytes, number, receive)
      try JSONArticle(value, input: input, line: number).read(receive)
    } catch let skipped as SkippedInput {
      try receive(.skipped(skipped.diagnostic))
    }
  }

  private static let compact = "write one article a line, as jq -c does"

  /// Parses a line; one that is not UTF-8 is decoded like a file.
  private func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, _ number: Int, _ receive: (Reading) throws -> Void
  ) throws -> JSONValue {
    do throws(JSONSyntaxError) {
      return try JSONValue(parsing: bytes)
    } catch {
      if String(validating: bytes, as: UTF8.self) != nil {
        throw SkippedInput(
          problem("invalid-json", number, "the line is not JSON: \(error)", Self.compact))
      }
    }
    let decoded = try TextDecoding(file: input.file, line: number).decode(Array(bytes))
    if let note = decoded.note { try receive(.note(note)) }
    do throws(JSONSyntaxError) {
      return try JSONValue(parsing: decoded.text.utf8)
    } catch {
      throw SkippedInput(problem("invalid-json", number, "the line is not JSON: \(error)", nil))
    }
  }

  private func problem(
    _ identifier: String, _ number: Int, _ summary: String, _ hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      identifier, severity: .error, file: input.file, line: number, summary: summary, hint: hint)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether there is nothing beside `byte` but space.
  fileprivate func isOnly(_ byte: UInt8) -> Bool {
    lazy.filter { !$0.isSpace }.elementsEqual(CollectionOfOne(byte))
  }
}
