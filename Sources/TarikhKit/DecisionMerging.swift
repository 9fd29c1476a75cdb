import TarikhCore
import TarikhRendering

/// Three files of decisions merged into one.
package struct DecisionMerging {
  private let merge: DecisionMerge

  /// Merges the files at these paths; a `base` that is not there counts as empty. Throws where one can't be read.
  package init(base: String, mine: String, new: String) throws {
    let files = try [base, mine, new].map { path in
      let file = try DecisionsFile(path, isNew: path == base)
      _ = try file.decisions()
      return file.contents
    }
    merge = DecisionMerge(base: files[0], mine: files[1], new: files[2])
  }

  /// The merged file, with what is left to settle between marks.
  package var artifact: Artifact {
    Artifact(name: DecisionsFile.standard, mediaType: "text/plain", bytes: Array(merge.text.utf8))
  }

  /// A line for each conflict, for a terminal.
  package var conflicts: [String] {
    merge.conflicts.map { conflict in
      let sides = [conflict.mine, conflict.new].map { side in
        side.isEmpty
          ? "taken back"
          : side.map { "'\(TerminalText.plain($0.decision.line))'" }.joined(separator: " and ")
      }
      return "conflict: mine: \(sides[0]); new: \(sides[1])"
    }
  }
}
