import Foundation

/// Commands run as a user would type them.
struct Shell {
  /// What a command wrote and how it ended.
  struct Result {
    /// Standard output and standard error, as they came.
    let output: String
    let status: Int32
  }

  /// The folder in which commands run.
  let folder: URL
  /// The folders in which programs are looked for, before those of the system or in place of them.
  var path: String

  /// Runs one line of shell.
  func run(_ line: String) throws -> Result {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    process.environment = ["PATH": path, "HOME": folder.path, "LC_ALL": "C.UTF-8", "COLUMNS": "80"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(output: String(decoding: bytes, as: UTF8.self), status: process.terminationStatus)
  }

  /// A shell in a new folder; the folder goes when `body` is done.
  static func inNewFolder<Value>(path: String, _ body: (Shell) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "tarikh-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(Shell(folder: folder, path: path))
  }
}
