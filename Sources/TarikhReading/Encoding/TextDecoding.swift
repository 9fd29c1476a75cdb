import TarikhCore

/// Turns the bytes of a file into text, or says why they are none.
struct TextDecoding {
  /// A decoded text, with a note where its encoding was a guess.
  struct Decoded {
    let text: String
    let note: Diagnostic?
  }

  let file: String
  var line: Int?

  /// Decodes UTF-8, UTF-16 and Windows-1256; drops the byte order mark and turns CRLF into LF.
  ///
  /// - Parameter declared: finds the name of the encoding in the input; valid UTF-8 is UTF-8 all the same.
  func decode(_ bytes: [UInt8], declared: ([UInt8]) -> String? = { _ in nil })
    throws(SkippedInput) -> Decoded
  {
    if let signature = BinarySignature.find(in: bytes) { throw notText(signature) }
    if let utf16 = UTF16Text(bytes[...]) { return try decode(bytes, as: utf16) }
    if bytes.holds(0) { throw notText(nil) }
    if let text = String(validating: bytes.unixLines.withoutMark, as: UTF8.self) {
      return Decoded(text: text, note: nil)
    }
    let declared = declared(bytes)
    if let declared, Windows1256.names.contains(declared.lowercased()) {
      return Decoded(text: Windows1256.decode(bytes.unixLines), note: nil)
    }
    if LetterStatistics(bytes).isWindows1256 {
      return Decoded(text: Windows1256.decode(bytes.unixLines), note: guessed)
    }
    throw invalid(at: UTF8Check.firstInvalidOffset(in: bytes) ?? 0, as: "UTF-8", declared)
  }

  private func decode(_ bytes: [UInt8], as utf16: UTF16Text) throws(SkippedInput) -> Decoded {
    switch utf16.decode(bytes) {
    case .success(let text):
      guard text.utf8.holds(0x0D) else { return Decoded(text: text, note: nil) }
      return Decoded(
        text: String(decoding: Array(text.utf8).unixLines, as: UTF8.self), note: nil)
    case .failure(let error): throw invalid(at: error.offset, as: "UTF-16", nil)
    }
  }

  /// Says that the input is no text; `signature` where it is known what it is.
  func notText(_ signature: BinarySignature?) -> SkippedInput {
    SkippedInput(
      "not-text", file: file, line: line, "it is not text but \(signature?.name ?? "binary data")",
      hint: signature?.hint)
  }

  private func invalid(at offset: Int, as name: String, _ declared: String?) -> SkippedInput {
    let said = declared.map { ", although it is declared as \($0)" } ?? ""
    return SkippedInput(
      "invalid-encoding", file: file, line: line, "it is not \(name) from byte \(offset) on\(said)",
      hint: "convert it with iconv -f ENCODING -t UTF-8")
  }

  private var guessed: Diagnostic {
    Diagnostic(
      "guessed-encoding", severity: .note, file: file, line: line,
      summary: "it is not UTF-8 and was read as Windows-1256, by its letters",
      hint: "convert it with iconv if words look wrong")
  }
}

extension [UInt8] {
  /// The same bytes with each CRLF as LF; a CR that stands alone stays.
  fileprivate var unixLines: [UInt8] {
    guard holds(0x0D) else { return self }
    var lines: [UInt8] = []
    lines.reserveCapacity(count)
    for (index, byte) in enumerated()
    where byte != 0x0D || index + 1 == count || self[index + 1] != 0x0A {
      lines.append(byte)
    }
    return lines
  }

  /// The same bytes without the byte order mark of UTF-8.
  fileprivate var withoutMark: ArraySlice<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? self[3...] : self[...]
  }
}

extension String {
  /// The same text with each CRLF as LF.
  var withUnixLines: String {
    guard utf8.holds(0x0D) else { return self }
    return String(decoding: Array(utf8).unixLines, as: UTF8.self)
  }
}
