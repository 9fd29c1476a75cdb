import Foundation
import Testing

/// Whole outputs kept beside the tests, written anew with `TARIKH_RECORD=1`, which fails the test.
enum Golden {
  /// Expects `text` to be what the golden `name` holds.
  static func expect(
    _ text: String, matches name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Goldens").appending(path: name)
    if ProcessInfo.processInfo.environment["TARIKH_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name): read it, then run again", sourceLocation: sourceLocation)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "differs from \(name)", sourceLocation: sourceLocation)
  }
}
