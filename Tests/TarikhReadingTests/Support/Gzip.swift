import CZlib

/// Packs bytes as gzip, for fixtures.
func gzip(_ bytes: [UInt8]) -> [UInt8] {
  var stream = z_stream()
  guard
    deflateInit2_(
      &stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size)) == Z_OK
  else { return [] }
  defer { deflateEnd(&stream) }
  var input = bytes
  var packed = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 64)
  let room = packed.count
  let left = input.withUnsafeMutableBufferPointer { input in
    packed.withUnsafeMutableBufferPointer { packed in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(input.count)
      stream.next_out = packed.baseAddress
      stream.avail_out = UInt32(room)
      return deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.avail_out) : room
    }
  }
  return Array(packed.prefix(room - left))
}
