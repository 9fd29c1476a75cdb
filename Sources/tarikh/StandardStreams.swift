import Foundation
import TarikhKit

/// What goes to the user or the next program in a pipe.
enum StandardOutput {
  /// Writes bytes; throws where they can't be written, for a full disk must not look like success.
  static func write(_ bytes: [UInt8]) throws(FileFailure) {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count > 0 { start += count }
      if count < 0, errno != EINTR { throw .writing("standard output") }
    }
  }

  /// Writes a line of text.
  static func line(_ text: String) throws(FileFailure) { try write(Array("\(text)\n".utf8)) }

  /// Whether colours may be used: on a terminal, unless the user does not want any.
  static var isColoured: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }
}

/// What is said about the work beside its result.
enum StandardError {
  /// Writes a line of text; trouble with it is nothing that the user could be told.
  static func line(_ text: String) {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
  }

  /// Whether a user looks at it.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
