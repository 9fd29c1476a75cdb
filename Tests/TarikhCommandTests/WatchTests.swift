import Foundation
import Testing

/// `tarikh build --watch` as a process of its own, which is told to end as Ctrl-C does.
struct WatchTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.write(Story.english, "news/tunis.txt")
  }

  private func start(_ errors: FileHandle, _ output: FileHandle) throws -> Process {
    let process = Process()
    process.executableURL = Binary.folder.appending(path: "tarikh")
    process.arguments = ["build", "\(scratch.path)/news", "-o", "\(scratch.path)/out", "--watch"]
    process.standardError = errors
    process.standardOutput = output
    try process.run()
    return process
  }

  /// Waits until `file` holds `words`; a minute at most.
  private func wait(for words: String, in file: String) throws -> Bool {
    for _ in 0..<600 {
      if try scratch.text(file).contains(words) { return true }
      Thread.sleep(forTimeInterval: 0.1)
    }
    return false
  }

  @Test(.timeLimit(.minutes(3)), arguments: [SIGINT, SIGTERM])
  func itBuildsAgainAndEndsCleanly(signal: Int32) throws {
    let process = try start(scratch.handle("errors"), scratch.handle("output"))
    defer { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }
    #expect(try wait(for: "watching 1 file;", in: "errors"))
    try scratch.write(Story.arabic, "news/tripoli.txt")
    #expect(try wait(for: "recorded as run 2", in: "output"))
    #expect(try scratch.text("errors").contains("new: \(scratch.path)/news/tripoli.txt\n"))
    // A file without text is named, and it goes on.
    try scratch.write("", "news/empty.txt")
    #expect(try wait(for: "[empty-file]", in: "errors"))
    try FileManager.default.removeItem(atPath: "\(scratch.path)/news/empty.txt")
    #expect(try wait(for: "removed: \(scratch.path)/news/empty.txt", in: "errors"))
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
  }

  @Test func standardInputCannotBeWatched() throws {
    #expect(try Binary.run("build", "-", "--watch").status == 64)
  }
}
