/// UTF-16 as a stream of UTF-8, for inputs that are read line by line.
final class UTF16Bytes: ByteSource {
  private let source: PeekedBytes
  private let order: UTF16Text.Order
  private let file: String
  private var consumed = 0
  private var highSurrogate: UInt16?
  private var ready: ArraySlice<UInt8> = []

  init(_ source: PeekedBytes, _ text: UTF16Text, file: String) {
    self.source = source
    self.file = file
    order = text.order
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SkippedInput) -> Int {
    while ready.isEmpty {
      let chunk = try source.peek(1 << 16)
      guard !chunk.isEmpty else { return 0 }
      guard chunk.count > 1 else { throw invalid }
      let even = Array(chunk.prefix(chunk.count & ~1))
      ready = try transcode(even)[...]
      try skip(even.count)
    }
    let count = min(ready.count, buffer.count)
    buffer.copyBytes(from: ready.prefix(count))
    ready.removeFirst(count)
    return count
  }

  private func transcode(_ bytes: [UInt8]) throws(SkippedInput) -> [UInt8] {
    var utf8: [UInt8] = []
    for at in stride(from: 0, to: bytes.count, by: 2) {
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      let unit = order == .little ? second << 8 | first : first << 8 | second
      if let scalar = try scalar(unit), consumed + at > 0 || scalar != "\u{FEFF}" {
        utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return utf8
  }

  /// The scalar that ends with a unit; nil for the first half of a pair.
  private func scalar(_ unit: UInt16) throws(SkippedInput) -> Unicode.Scalar? {
    if let high = highSurrogate {
      guard (0xDC00...0xDFFF).contains(unit) else { throw invalid }
      highSurrogate = nil
      return Unicode.Scalar(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00))
    }
    if (0xD800...0xDBFF).contains(unit) {
      highSurrogate = unit
      return nil
    }
    guard let scalar = Unicode.Scalar(unit) else { throw invalid }
    return scalar
  }

  private func skip(_ count: Int) throws(SkippedInput) {
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
    defer { room.deallocate() }
    consumed += try source.read(into: room)
  }

  private var invalid: SkippedInput {
    SkippedInput(
      "invalid-encoding", file: file, "it is not UTF-16 from byte \(consumed) on",
      hint: "convert it with iconv -f ENCODING -t UTF-8")
  }
}
