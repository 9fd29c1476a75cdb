import Foundation
import Synchronization

/// Work on a stream of inputs by several threads; its results come in the order of the inputs.
///
/// Only a window of inputs is under way at a time, so that memory stays bounded however long the stream is.
struct OrderedWork<Input: Sendable, Output: Sendable> {
  private let work: @Sendable (Input) -> Output
  private let receive: (Output) throws -> Void
  private let queue: OperationQueue?
  private let window: Int
  private var pending: [Slot<Output>] = []

  /// Work by `jobs` threads; with one, in the caller's own. `receive` is always called in the caller's thread.
  init(
    jobs: Int, work: @escaping @Sendable (Input) -> Output,
    receive: @escaping (Output) throws -> Void
  ) {
    self.work = work
    self.receive = receive
    window = jobs * 4
    queue = jobs > 1 ? OperationQueue() : nil
    queue?.maxConcurrentOperationCount = jobs
  }

  /// Takes one more input; waits for the oldest result where the window is full.
  mutating func add(_ input: Input) throws {
    guard let queue else { return try receive(work(input)) }
    if pending.count >= window { try deliver() }
    let slot = Slot<Output>()
    pending.append(slot)
    queue.addOperation { [work] in slot.fill(work(input)) }
  }

  /// Waits for all results.
  mutating func finish() throws {
    while !pending.isEmpty { try deliver() }
  }

  private mutating func deliver() throws { try receive(pending.removeFirst().value()) }
}

/// A place for one result that another thread fills.
private final class Slot<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)
  private let ready = DispatchSemaphore(value: 0)

  func fill(_ value: Value) {
    result.withLock { $0 = value }
    ready.signal()
  }

  func value() -> Value {
    while true {
      ready.wait()
      if let value = result.withLock({ $0 }) { return value }
    }
  }
}
