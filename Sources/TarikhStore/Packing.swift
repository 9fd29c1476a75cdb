import CZlib
import Foundation

/// Bytes in the form in which the store keeps them: packed by zlib behind a mark and their length.
///
/// A store of the first schema holds plain JSON in the same places, which never begins with that mark.
enum Packing {
  private static let mark: UInt8 = 1
  private static let headSize = 5

  /// The packed form of at most 4 GiB.
  static func packed(_ bytes: some Collection<UInt8>) -> Data {
    let bytes = Array(bytes)
    var size = compressBound(UInt(bytes.count))
    var packed = [UInt8](repeating: 0, count: headSize + Int(size))
    packed[0] = mark
    for place in 1..<headSize {
      packed[place] = UInt8(truncatingIfNeeded: bytes.count >> (8 * (place - 1)))
    }
    let code = packed.withUnsafeMutableBufferPointer { room in
      compress2(
        room.baseAddress.map { $0 + headSize }, &size, bytes, UInt(bytes.count), Z_BEST_SPEED)
    }
    precondition(code == Z_OK, "the bound of zlib was too small")
    return Data(packed[..<(headSize + Int(size))])
  }

  /// The bytes that were packed, or nil for what is damaged; what was never packed stays as it is.
  static func unpacked(_ data: Data) -> [UInt8]? {
    let packed = [UInt8](data)
    guard packed.first == mark else { return packed }
    guard packed.count >= headSize else { return nil }
    var size = UInt(0)
    for place in (1..<headSize).reversed() { size = size << 8 | UInt(packed[place]) }
    let expected = Int(size)
    // Deflate makes nothing more than about a thousand times smaller: a longer length is damage.
    guard expected <= packed.count * 1100 else { return nil }
    var bytes = [UInt8](repeating: 0, count: expected)
    let code = packed.withUnsafeBufferPointer { source in
      uncompress(
        &bytes, &size, source.baseAddress.map { $0 + headSize }, UInt(packed.count - headSize))
    }
    return code == Z_OK && Int(size) == expected ? bytes : nil
  }
}
