import ArgumentParser
import TarikhCore
import TarikhKit

/// Tells the user what was skipped, and ends with the status that says so.
struct InputReport {
  /// How many inputs gave no article.
  private(set) var skippedCount = 0
  let isQuiet: Bool

  init(isQuiet: Bool = false) { self.isQuiet = isQuiet }

  /// Names an input that was skipped; it is named even under `--quiet`, for it is missing in the result.
  mutating func skip(_ diagnostic: Diagnostic) {
    skippedCount += 1
    StandardError.line(TerminalText.plain(diagnostic.description))
  }

  /// Names a decision that no longer applies or that new evidence contradicts; it is named even under `--quiet`.
  func warn(_ diagnostic: Diagnostic) {
    StandardError.line(TerminalText.plain(diagnostic.description))
  }

  /// Tells something else about an input.
  func note(_ diagnostic: Diagnostic) {
    if !isQuiet { StandardError.line(TerminalText.plain(diagnostic.description)) }
  }

  /// Names the lines of the user's gazetteer that were not taken, or only in part.
  mutating func tell(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      if diagnostic.severity == .error { skip(diagnostic) } else { note(diagnostic) }
    }
  }

  /// Ends with status 3 where inputs were skipped.
  func end() throws {
    if skippedCount > 0 { throw ExitCode(3) }
  }
}
