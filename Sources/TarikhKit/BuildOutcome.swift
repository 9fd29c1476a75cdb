import TarikhCore
import TarikhStore

/// What a build has done.
package struct BuildOutcome: Sendable {
  /// What the articles say together.
  package let timeline: Timeline
  /// Inputs that gave no article, and why.
  package let skipped: [Diagnostic]
  /// What else is worth knowing about the inputs.
  package let notes: [Diagnostic]
  /// How many extractions were taken from the store.
  package let reusedCount: Int
  /// The run that holds the timeline; nil without a store.
  package let recorded: RecordedRun?
  /// The names of the files that were written.
  package let names: [String]
  /// The folder that they are in.
  package let output: String

  /// The files that were written.
  package var files: [String] { names.map { "\(output)/\($0)" } }
}
