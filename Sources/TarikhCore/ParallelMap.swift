import Dispatch
import Synchronization

/// The same work on many values, by all processors at once; the result is that of one.
package enum ParallelMap {
  /// What `work` makes of each value, in their order.
  package static func values<Input: Sendable, Output: Sendable>(
    of inputs: [Input], _ work: @Sendable (Input) -> Output
  ) -> [Output] {
    let portion = 64
    let count = (inputs.count + portion - 1) / portion
    let done = Mutex<[Int: [Output]]>([:])
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let start = number * portion
      let outputs = inputs[start..<min(inputs.count, start + portion)].map(work)
      done.withLock { $0[number] = outputs }
    }
    return done.withLock { done in (0..<count).flatMap { done[$0] ?? [] } }
  }
}
