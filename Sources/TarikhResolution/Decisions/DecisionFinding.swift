import TarikhCore

/// What the evidence has to say about a decision of the analyst.
package struct DecisionFinding: Hashable, Sendable {
  /// What is the matter with it.
  package enum Matter: Hashable, Sendable {
    /// What it is about is not there any more; `heir` is the event that its sentence belongs to now.
    case gone(subject: String, heir: String?)
    /// One of its articles is not there any more.
    case articleGone(String)
    /// Something speaks against it: a key, by which a file remembers that it was known, and words for a reader.
    case opposed(key: String, words: String)
    /// It changes nothing, for the reason that is given.
    case idle(String)
  }

  /// The index of the decision.
  package let decision: Int
  package let matter: Matter
}

extension DecisionFinding {
  /// The warning that this is worth; nil for what the analyst knew when deciding.
  func diagnostic(on sourced: SourcedDecision) -> Diagnostic? {
    let entry = sourced.entry
    let line = "“\(entry.decision.line)”"
    let name = entry.names.isEmpty ? "" : " (\(entry.names.joined(separator: ", ")))"
    let command = entry.decision.line
    let undo = "tarikh decide undo \(command)"
    switch matter {
    case .gone(let subject, let heir):
      let kind = entry.decision.isOnEvent ? "event" : "actor"
      let next = heir.map {
        "its sentence now belongs to the event \($0): decide on that one, and '\(undo)'"
      }
      return Self.warning(
        "decision-gone", sourced,
        "\(line)\(name) no longer applies: there is no \(kind) \(subject)",
        next ?? "keep it if its articles will come back, or take it back: '\(undo)'")
    case .articleGone(let article):
      return Self.warning(
        "decision-gone", sourced,
        "\(line)\(name) no longer applies as a whole: there is no article \(article)",
        "keep it if the article will come back, or take it back: '\(undo)'")
    case .opposed(let key, let words):
      if entry.knows(key) { return nil }
      return Self.warning(
        "decision-contradicted", sourced,
        "\(line)\(name) holds against evidence that it does not know: \(words)",
        "run 'tarikh decide \(command)' again to keep it, or '\(undo)'")
    case .idle(let reason):
      return Self.warning(
        "decision-idle", sourced, "\(line)\(name) is not applied: \(reason)",
        "'\(undo)', or settle which one holds")
    }
  }

  private static func warning(
    _ identifier: String, _ sourced: SourcedDecision, _ summary: String, _ hint: String
  ) -> Diagnostic {
    Diagnostic(
      identifier, severity: .warning, file: sourced.file, line: sourced.line, summary: summary,
      hint: hint)
  }
}

extension Diagnostic {
  /// Whether it is about a decision; such ones are found anew whenever claims are resolved.
  package var isAboutDecision: Bool {
    ["decision-gone", "decision-contradicted", "decision-idle"].contains(identifier)
  }
}

extension Actor {
  /// The id that a name of this actor has for itself, by which a decision can part it from the others.
  package func id(ofName name: String) -> String { ActorNode.nameID(kind, NameForm(name).key) }
}
