import Foundation

/// Cuts a source into lines at LF, in memory that is bounded by the longest line.
struct LineStream {
  /// One line of a source.
  enum Line {
    /// The bytes of a line without its line end, valid only while it is handed over.
    case bytes(UnsafeBufferPointer<UInt8>)
    /// A line that is longer than the limit; it was passed over.
    case tooLong
  }

  private let source: any ByteSource
  private let limit: Int
  private let chunk: Int

  init(_ source: any ByteSource, limit: Int = 256 << 20, chunk: Int = 1 << 20) {
    self.source = source
    self.limit = limit
    self.chunk = chunk
  }

  /// Hands over each line with its number from 1; a last line needs no line end.
  func forEach(_ body: (Int, Line) throws -> Void) throws {
    var buffer = LineBuffer(capacity: chunk)
    defer { buffer.deallocate() }
    var number = 1
    var passingOver = false
    while true {
      let more = try buffer.fill(from: source)
      while let line = buffer.nextLine() {
        try body(number, passingOver ? .tooLong : .bytes(line))
        passingOver = false
        number += 1
      }
      if buffer.count > limit {
        passingOver = true
        buffer.clear()
      }
      if !more { break }
    }
    if passingOver {
      try body(number, .tooLong)
    } else if buffer.count > 0 {
      try body(number, .bytes(buffer.rest))
    }
  }
}

/// A growing block of memory that is filled at its end and read line by line at its front.
private struct LineBuffer {
  private var memory: UnsafeMutableBufferPointer<UInt8>
  private var start = 0
  private var scanned = 0
  private var end = 0

  init(capacity: Int) { memory = .allocate(capacity: max(capacity, 16)) }

  func deallocate() { memory.deallocate() }

  /// How many bytes wait.
  var count: Int { end - start }

  /// The bytes that wait.
  var rest: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: memory[start..<end]) }

  mutating func clear() { (start, scanned, end) = (0, 0, 0) }

  /// Reads once; false at the end of the source.
  mutating func fill(from source: any ByteSource) throws -> Bool {
    if start > 0, let base = memory.baseAddress {
      base.update(from: base + start, count: count)
      (start, scanned, end) = (0, scanned - start, count)
    }
    if end > memory.count / 2 { grow() }
    let room = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: memory[end...]))
    let size = try source.read(into: room)
    end += size
    return size > 0
  }

  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: memory.count * 2)
    _ = larger.update(fromContentsOf: rest)
    memory.deallocate()
    memory = larger
  }

  /// The next line that has its line end; nil where more has to be read.
  mutating func nextLine() -> UnsafeBufferPointer<UInt8>? {
    guard let base = memory.baseAddress, scanned < end else { return nil }
    guard let found = memchr(base + scanned, 0x0A, end - scanned) else {
      scanned = end
      return nil
    }
    let lineEnd = UnsafeMutableRawPointer(base).distance(to: found)
    let line = UnsafeBufferPointer(rebasing: memory[start..<lineEnd])
    start = lineEnd + 1
    scanned = start
    return line
  }
}
