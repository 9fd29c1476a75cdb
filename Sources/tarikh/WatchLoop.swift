import ArgumentParser
import Foundation
import Synchronization
import TarikhKit

/// Builds again whenever an input has changed and has come to rest, until the user has enough.
struct WatchLoop {
  let snapshot: () -> InputSnapshot
  let build: () throws -> Void

  /// Between two looks at the files, in seconds.
  private static let pause = 1.0
  /// How long nothing must move before a build, in seconds.
  private static let rest = 0.3

  /// Returns when Ctrl-C was pressed, after the build that is under way.
  func run() {
    let interruption = Interruption()
    withExtendedLifetime(interruption) { run(until: interruption) }
  }

  private func run(until interruption: Interruption) {
    var seen = snapshot()
    attempt()
    StandardError.line("watching \(seen.count) file\(seen.count == 1 ? "" : "s"); Ctrl-C ends")
    while !interruption.isThere(within: Self.pause) {
      let now = rested(snapshot(), interruption)
      let changes = now.changes(since: seen)
      if changes.isEmpty { continue }
      seen = now
      for change in changes.prefix(3) { StandardError.line(change) }
      if changes.count > 3 { StandardError.line("and \(changes.count - 3) more") }
      attempt()
    }
  }

  /// The files once they lie still; a folder that is being copied gives one build and not many.
  private func rested(_ first: InputSnapshot, _ interruption: Interruption) -> InputSnapshot {
    var last = first
    while !interruption.isThere(within: Self.rest) {
      let now = snapshot()
      if now == last { break }
      last = now
    }
    return last
  }

  private func attempt() {
    do { try build() } catch is ExitCode {
      // Skipped inputs were named already.
    } catch {
      StandardError.line("Error: \(error)")
    }
  }
}

/// Ctrl-C and the wish of other programs to end this one; a second one ends it at once.
private struct Interruption {
  private let arrivals = Arrivals()
  private let sources: [any DispatchSourceSignal]

  init() {
    sources = [SIGINT, SIGTERM].map { [arrivals] number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { arrivals.add(number) }
      source.resume()
      return source
    }
  }

  /// Whether it has come, or comes within so many seconds.
  func isThere(within seconds: Double) -> Bool { arrivals.isThere(within: seconds) }
}

/// How often a signal has arrived, counted in another thread.
private final class Arrivals: Sendable {
  private let count = Mutex(0)
  private let latest = DispatchSemaphore(value: 0)

  func add(_ number: Int32) {
    let times = count.withLock { count in
      count += 1
      return count
    }
    latest.signal()
    if times > 1 {
      signal(number, SIG_DFL)
      raise(number)
    }
  }

  func isThere(within seconds: Double) -> Bool {
    if count.withLock({ $0 }) > 0 { return true }
    return latest.wait(timeout: .now() + seconds) == .success
  }
}
