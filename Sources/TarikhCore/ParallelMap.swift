import Dispatch
import Synchronization

/// The same work on many values, by all processors at once; the result is that of one.
package enum ParallelMap {
  /// What `work` makes of each value, in their order; a thread takes so many values at a time.
  package static func values<Input: Sendable, Output: Sendable>(
    of inputs: [Input], portion: Int = 64, _ work: @Sendable (Input) -> Output
  ) -> [Output] {
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
