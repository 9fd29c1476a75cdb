import Foundation
import TarikhCore

/// What the system says about a file without reading it: enough to see that it was touched, never that it was not.
package struct FileStamp: Hashable, Sendable {
  /// In bytes.
  let size: Int
  /// When it was written last, in nanoseconds since 1970.
  let written: Int

  /// The stamp of a file or folder, also through links; nil where there is none.
  package init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    written = Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }

  /// A stamp as it was kept.
  init?(json: JSONValue) {
    guard let parts = json.array, parts.count == 2, let size = parts[0].int,
      let written = parts[1].int
    else { return nil }
    self.size = size
    self.written = written
  }

  var json: JSONValue { .array([.int(size), .int(written)]) }
}
