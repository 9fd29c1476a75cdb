import Foundation

/// A folder that is gone when the test ends.
final class Scratch {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tarikh-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes bytes and returns their path.
  @discardableResult func write(_ bytes: [UInt8], _ name: String) throws -> String {
    let file = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  /// Writes a text and returns its path.
  @discardableResult func write(_ text: String, _ name: String) throws -> String {
    try write(Array(text.utf8), name)
  }

  /// A new file, open for writing.
  func handle(_ name: String) throws -> FileHandle {
    try FileHandle(forWritingTo: URL(filePath: write([], name)))
  }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(name)")), as: UTF8.self)
  }

  /// The names in a folder below it, hidden ones too, sorted; none where there is no such folder.
  func names(_ folder: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []).sorted()
  }

  /// Runs `body` with a small disk mounted on a folder below it; needs `Shell.canMount`.
  func mount(_ name: String, options: String, _ body: (String) throws -> Void) throws {
    let disk = "\(path)/\(name)"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    _ = try Shell.run("mount -t tmpfs -o \(options) tmpfs '\(disk)'")
    defer { _ = try? Shell.run("umount '\(disk)'") }
    try body(disk)
  }
}
