import Foundation

/// Whole files, with our words for trouble.
package enum FileBytes {
  /// The bytes of a file.
  package static func all(of path: String) throws(FileFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .reading(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &room, room.count)
      if count == 0 { return bytes }
      if count < 0, errno != EINTR { throw .reading(path) }
      if count > 0 { bytes += room[..<count] }
    }
  }
}
