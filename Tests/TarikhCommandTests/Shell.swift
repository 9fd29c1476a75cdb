import Foundation

/// What only a shell can do.
enum Shell {
  /// Runs a line of `sh`; its errors are part of the output.
  static func run(_ line: String) throws -> (status: Int32, output: String) {
    let scratch = try Scratch()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    let output = try scratch.handle("output")
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try scratch.text("output"))
  }

  /// Whether we may mount a small disk: on Linux, as root, outside a locked container.
  static let canMount: Bool = {
    guard geteuid() == 0, let scratch = try? Scratch() else { return false }
    let line = "mount -t tmpfs -o size=64k tmpfs '\(scratch.path)' && umount '\(scratch.path)'"
    return (try? run(line))?.status == 0
  }()
}
