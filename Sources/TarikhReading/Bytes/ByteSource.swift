/// Bytes that arrive in pieces, so that no input has to fit into memory.
protocol ByteSource: AnyObject {
  /// Fills the front of `buffer` and gives how many bytes it wrote; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SkippedInput) -> Int
}

/// Bytes of another source, of which the first can be looked at before they are read.
final class PeekedBytes: ByteSource {
  private let source: any ByteSource
  private var ahead: ArraySlice<UInt8> = []

  init(_ source: any ByteSource) { self.source = source }

  /// The next bytes, at most `count`, fewer only at the end; they stay to be read.
  func peek(_ count: Int) throws(SkippedInput) -> ArraySlice<UInt8> {
    while ahead.count < count {
      let room = UnsafeMutableRawBufferPointer.allocate(
        byteCount: count - ahead.count, alignment: 1)
      defer { room.deallocate() }
      let size = try source.read(into: room)
      if size == 0 { break }
      ahead.append(contentsOf: room.prefix(size))
    }
    return ahead.prefix(count)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SkippedInput) -> Int {
    if ahead.isEmpty { return try source.read(into: buffer) }
    let count = min(ahead.count, buffer.count)
    buffer.copyBytes(from: ahead.prefix(count))
    ahead.removeFirst(count)
    return count
  }
}

/// Bytes that are in memory already.
final class MemoryBytes: ByteSource {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SkippedInput) -> Int {
    let count = min(rest.count, buffer.count)
    buffer.copyBytes(from: rest.prefix(count))
    rest.removeFirst(count)
    return count
  }
}
