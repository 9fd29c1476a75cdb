import Foundation

/// The built `tarikh`, run as a process.
enum Binary {
  /// What a run of it left behind.
  struct Outcome {
    /// The exit status, or 128 and the signal that ended it, as shells say it.
    let status: Int32
    let output: String
    let errors: String
  }

  /// The folder that holds the test bundle and the binary.
  static let folder: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    return bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
  }()

  /// Runs `tarikh`; `closesOutput` takes away the reader of its standard output.
  static func run(
    _ arguments: String..., input: String? = nil, environment: [String: String] = [:],
    closesOutput: Bool = false
  ) throws -> Outcome {
    try run(arguments, input: input, environment: environment, closesOutput: closesOutput)
  }

  /// Runs `tarikh` with arguments in a list.
  static func run(
    _ arguments: [String], input: String? = nil, environment: [String: String] = [:],
    closesOutput: Bool = false
  ) throws -> Outcome {
    let scratch = try Scratch()
    let process = Process()
    process.executableURL = folder.appending(path: "tarikh")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(
      forReadingFrom: URL(filePath: input.map { try scratch.write($0, "in") } ?? "/dev/null"))
    let errors = try scratch.handle("errors")
    process.standardError = errors
    let pipe = Pipe()
    if closesOutput {
      try pipe.fileHandleForReading.close()
      process.standardOutput = pipe
    } else {
      process.standardOutput = try scratch.handle("output")
    }
    try process.run()
    process.waitUntilExit()
    let signal = process.terminationReason == .uncaughtSignal
    return Outcome(
      status: signal ? 128 + process.terminationStatus : process.terminationStatus,
      output: closesOutput ? "" : try scratch.text("output"), errors: try scratch.text("errors"))
  }
}
