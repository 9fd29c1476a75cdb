import Foundation

/// The bytes of an open file or pipe.
final class FileBytes: ByteSource {
  private let descriptor: Int32
  private let file: String
  private let closes: Bool

  /// Opens a file; `file` is how the user named it.
  init(opening path: String, file: String) throws(SkippedInput) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(errno, file: file) }
    self.descriptor = descriptor
    self.file = file
    closes = true
  }

  /// Reads from a descriptor that somebody else has opened and will close.
  init(descriptor: Int32, file: String) {
    self.descriptor = descriptor
    self.file = file
    closes = false
  }

  deinit { if closes { close(descriptor) } }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SkippedInput) -> Int {
    while true {
      let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw Self.failure(errno, file: file) }
    }
  }

  /// What an error number of the system means to the user.
  static func failure(_ code: Int32, file: String) -> SkippedInput {
    switch code {
    case ENOENT, ENOTDIR:
      SkippedInput(
        "missing-path", file: file, "no such file or folder", hint: "check the spelling of the path"
      )
    case EACCES, EPERM:
      SkippedInput(
        "unreadable-file", file: file, "it may not be read",
        hint: "give yourself the right to read it: chmod u+r")
    default:
      SkippedInput(
        "unreadable-file", file: file, "it can't be read: \(String(cString: strerror(code)))",
        hint: nil)
    }
  }
}
