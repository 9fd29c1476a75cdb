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
  /// The files of the folder, those too that were right already.
  let files: [OutputFile]
  /// The folder that they are in.
  package let output: String

  /// The names of the files.
  package var names: [String] { files.map(\.name) }

  /// The paths of the files.
  package var paths: [String] { names.map { "\(output)/\($0)" } }
}
