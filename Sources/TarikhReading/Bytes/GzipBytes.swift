import CZlib

/// Unpacks gzip as it streams, with all members of a file that was put together from several.
final class GzipBytes: ByteSource {
  private let source: PeekedBytes
  private let file: String
  // zlib keeps the address of its stream, so it must not move.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 16)
  private var ended = false

  /// Whether bytes begin as gzip does.
  static func recognizes(_ start: ArraySlice<UInt8>) -> Bool {
    start.starts(with: [0x1F, 0x8B, 8])
  }

  init(_ source: PeekedBytes, file: String) throws(SkippedInput) {
    self.source = source
    self.file = file
    stream.initialize(to: z_stream())
    guard tarikh_gunzip_start(stream) == Z_OK else {
      throw SkippedInput(
        "unreadable-file", file: file, "there is no memory to unpack it", hint: nil)
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SkippedInput) -> Int {
    guard !ended, !buffer.isEmpty else { return 0 }
    stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(clamping: buffer.count)
    let room = stream.pointee.avail_out
    while stream.pointee.avail_out == room {
      if stream.pointee.avail_in == 0 { try refill() }
      let outcome = inflate(stream, Z_NO_FLUSH)
      if outcome == Z_STREAM_END {
        if try !startNextMember() { break }
      } else if outcome != Z_OK {
        throw damaged
      }
    }
    return Int(room - stream.pointee.avail_out)
  }

  private func refill() throws(SkippedInput) {
    let count = try source.read(into: UnsafeMutableRawBufferPointer(input))
    guard count > 0 else { throw damaged }
    stream.pointee.next_in = input.baseAddress
    stream.pointee.avail_in = UInt32(count)
  }

  /// Goes on with a member that follows; what else follows is left unread, as by gzip itself.
  private func startNextMember() throws(SkippedInput) -> Bool {
    let left = UnsafeBufferPointer(
      start: stream.pointee.next_in, count: Int(stream.pointee.avail_in))
    var start = Array(left.prefix(3))
    if start.count < 3 { start += try source.peek(3 - start.count) }
    ended = !Self.recognizes(start[...])
    return !ended && inflateReset(stream) == Z_OK
  }

  private var damaged: SkippedInput {
    SkippedInput(
      "damaged-gzip", file: file, "the gzip data is cut short or damaged",
      hint: "check it with gzip -t and fetch it again")
  }
}
