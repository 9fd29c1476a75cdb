import TarikhCore
import TarikhDiff
import TarikhRendering

/// What changed from one run to another, in the forms that are written.
package struct RunComparison: Sendable {
  /// The changes.
  package let diff: TimelineDiff

  /// Compares two runs, named as `LoadedRun` understands them.
  package init(_ before: String, _ after: String, store: String) throws {
    diff = TimelineDiff(
      from: try LoadedRun(before, store: store).timeline,
      to: try LoadedRun(after, store: store).timeline)
  }

  /// Whether nothing changed.
  package var isEmpty: Bool { diff.isEmpty }

  /// The changes as text.
  package func text(isColoured: Bool) -> Artifact {
    Artifact(
      name: "diff.txt", mediaType: "text/plain", bytes: Array(diff.text(colour: isColoured).utf8))
  }

  /// The changes as canonical JSON.
  package var json: Artifact {
    Artifact(name: "diff.json", mediaType: "application/json", bytes: diff.canonicalBytes)
  }
}
