import Foundation
import TarikhCore
import TarikhResolution

/// A file with the decisions of the analyst.
package struct DecisionsFile: Sendable {
  /// The file that is used where the user names none.
  package static let standard = "decisions.tarikh"

  /// The file as the user named it.
  package let path: String
  private let reading: DecisionReading

  /// Reads a file; `isNew` takes one that is not there for an empty one.
  package init(_ path: String, isNew: Bool = false) throws(FileFailure) {
    self.path = path
    let isMissing = isNew && !FileManager.default.fileExists(atPath: path)
    reading = DecisionReading(isMissing ? [] : try FileBytes.all(of: path), file: path)
  }

  /// The decisions; throws `BrokenDecisions` where a line can't be understood or two contradict each other.
  package func decisions() throws(BrokenDecisions) -> [SourcedDecision] {
    if !reading.diagnostics.isEmpty { throw BrokenDecisions(path, reading.diagnostics) }
    return reading.decisions
  }

  /// What would be written; lines that can't be understood are not in it.
  package var contents: DecisionFile { reading.contents }
}

/// A file of decisions that nothing may be built on.
package struct BrokenDecisions: Error, Hashable, CustomStringConvertible {
  /// What is wrong, by line.
  package let diagnostics: [Diagnostic]
  private let path: String

  init(_ path: String, _ diagnostics: [Diagnostic]) {
    (self.path, self.diagnostics) = (path, diagnostics)
  }

  /// A line for each piece of trouble, for a terminal.
  package var description: String {
    let lines = diagnostics.map { "  " + TerminalText.plain($0.description) }
    return (["\(path): these decisions can't be used"] + lines).joined(separator: "\n")
  }
}

extension BuildOutcome {
  /// Decisions that no longer apply or that new evidence speaks against.
  package var decisionWarnings: [Diagnostic] {
    timeline.diagnostics.filter(\.isAboutDecision)
  }
}
