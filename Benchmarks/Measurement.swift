import Foundation

/// What one run of a program took.
struct Measurement {
  /// Seconds from start to end.
  let wall: Double
  /// Seconds of processor time, in the program and in the kernel for it.
  let processor: Double

  /// Runs a program to its end, its output thrown away.
  init(running program: String, _ arguments: [String], locale: String = "C.UTF-8") throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": locale]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    // waitUntilExit looks only every 50 milliseconds.
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    let before = Self.childrenProcessorTime
    let start = ContinuousClock.now
    try process.run()
    ended.wait()
    let taken = ContinuousClock.now - start
    guard process.terminationStatus == 0 else {
      throw Failure(description: "\(program) ended with status \(process.terminationStatus)")
    }
    wall = Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
    processor = Self.childrenProcessorTime - before
  }

  /// The fastest of `count` runs.
  static func best(of count: Int, _ run: () throws -> Measurement) throws -> Measurement {
    let runs = try (0..<count).map { _ in try run() }
    return runs.dropFirst().reduce(runs[0]) { $1.wall < $0.wall ? $1 : $0 }
  }

  /// A program that failed.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private static var childrenProcessorTime: Double {
    let usage = childrenUsage
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }

  private static var childrenUsage: rusage {
    var usage = rusage()
    #if os(Linux)
      getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    #else
      getrusage(RUSAGE_CHILDREN, &usage)
    #endif
    return usage
  }
}
