import Foundation

/// The time that the processor has worked for this program: other programs on the machine hardly change it.
enum ProcessorTime {
  /// Milliseconds since the start.
  static var milliseconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }
}
