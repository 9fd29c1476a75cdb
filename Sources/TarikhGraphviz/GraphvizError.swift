/// Why Graphviz gave no layout, and what to do about it.
public struct GraphvizError: Error, Hashable, CustomStringConvertible {
  /// What went wrong, in one sentence, with Graphviz's own words where it has any.
  public let summary: String
  /// What the user can do.
  public let hint: String

  /// The message for a terminal.
  public var description: String { "\(summary) (\(hint))" }

  static func noContext() -> GraphvizError {
    GraphvizError(
      summary: "Graphviz could not be started",
      hint: "reinstall it: apt-get install graphviz, or brew install graphviz")
  }

  static func noLayout(_ program: LayoutProgram, report: String) -> GraphvizError {
    let words = report.isEmpty ? "" : ": \(report)"
    return GraphvizError(
      summary: "Graphviz has no working layout program '\(program.rawValue)'\(words)",
      hint:
        "install its plugins (apt-get install graphviz, or brew install graphviz), then run 'dot -c'"
    )
  }
}
