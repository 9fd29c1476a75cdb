import Foundation
import TarikhKit

/// One line on a terminal that says how far the work has come; silent in a pipe.
final class ProgressLine {
  private let isShown: Bool
  private var last = ContinuousClock.now - .seconds(1)
  private var isDrawn = false

  init(isQuiet: Bool) { isShown = !isQuiet && StandardError.isTerminal }

  /// Shows a step, at most ten times a second.
  func show(_ progress: BuildProgress) {
    guard isShown, ContinuousClock.now - last > .milliseconds(100) else { return }
    last = .now
    isDrawn = true
    draw(Self.words(progress))
  }

  /// Takes the line away.
  func clear() {
    if isDrawn { draw("") }
    isDrawn = false
  }

  private func draw(_ words: String) {
    FileHandle.standardError.write(Data("\r\u{1B}[K\(words)".utf8))
  }

  private static func words(_ progress: BuildProgress) -> String {
    switch progress {
    case .reading(let count): "reading: \(count) articles"
    case .extracting(let done, let count): "\(bar(done, count)) \(done) of \(count) articles"
    case .resolving: "putting the articles together"
    case .drawing: "drawing"
    }
  }

  private static func bar(_ done: Int, _ count: Int) -> String {
    let filled = count > 0 ? done * 20 / count : 0
    return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
      + "]"
  }
}
