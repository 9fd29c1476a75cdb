import Foundation

/// Files that appear all together or not at all: written beside their places under other names, then renamed.
package struct FileWriter: ~Copyable {
  private var staged: [(temporary: String, path: String)] = []

  /// A writer without files.
  package init() {}

  /// Writes one file at once.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    var writer = FileWriter()
    try writer.stage(bytes, at: path)
    try writer.commit()
  }

  /// Writes `bytes` beside `path`, making its folder where it is missing; nothing is seen of it before `commit`.
  ///
  /// A device or pipe, such as `/dev/null`, is written into at once and never replaced.
  package mutating func stage(_ bytes: [UInt8], at path: String) throws(FileFailure) {
    if Self.isStream(path) { return try Self.stream(bytes, into: path) }
    let (folder, name) = Self.split(path)
    try Self.makeFolder(folder)
    let temporary =
      "\(folder)/.\(name.utf8.count > 200 ? "file" : name).\(getpid())-\(staged.count).\(Self.ending)"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .writing(path) }
    staged.append((temporary, path))
    let code = Self.write(bytes, to: descriptor)
    let closed = close(descriptor)
    if code != 0 { throw .writing(path, code) }
    if closed != 0 { throw .writing(path) }
  }

  /// Puts every file in its place.
  package mutating func commit() throws(FileFailure) {
    while let file = staged.first {
      guard rename(file.temporary, file.path) == 0 else { throw .writing(file.path) }
      staged.removeFirst()
    }
  }

  deinit {
    for file in staged { unlink(file.temporary) }
  }

  private static let ending = "tarikh-tmp"

  /// Removes what writers that were killed have left in a folder.
  package static func removeLeftovers(in folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(".") && name.hasSuffix(".\(ending)") {
      let parts = name.split(separator: ".").dropLast().last?.split(separator: "-")
      guard let writer = parts?.first.flatMap({ pid_t($0) }), writer > 0 else { continue }
      if kill(writer, 0) != 0, errno == ESRCH { unlink("\(folder)/\(name)") }
    }
  }

  /// Whether a path leads to something that is neither a file nor a folder.
  private static func isStream(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  private static func stream(_ bytes: [UInt8], into path: String) throws(FileFailure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .writing(path) }
    defer { close(descriptor) }
    let code = write(bytes, to: descriptor)
    if code != 0 { throw .writing(path, code) }
  }

  /// Makes a folder and those above it.
  package static func makeFolder(_ path: String) throws(FileFailure) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .writing(path, ENOTDIR) }
      return
    }
    let above = split(path).folder
    if above != path { try makeFolder(above) }
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw .writing(path) }
  }

  /// The folder and the name of a path: `a/b` gives `a` and `b`, `b` gives `.` and `b`.
  private static func split(_ path: String) -> (folder: String, name: String) {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return (".", trimmed) }
    let folder = trimmed[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(trimmed[trimmed.index(after: slash)...]))
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = rest.dropFirst(count)
      }
      return 0
    }
  }
}
