/// Trouble in the input, as a value: what is wrong, where, and what to do about it.
public struct Diagnostic: Hashable, Sendable {
  /// How much a diagnostic matters to the reader of a run.
  public enum Severity: String, Sendable, CaseIterable {
    /// Worth knowing; nothing was left out.
    case note
    /// Something was understood only in part.
    case warning
    /// An input was skipped.
    case error
  }

  /// A stable, hyphenated name such as `invalid-utf8`, for filters and tests.
  public let identifier: String
  /// How much it matters.
  public let severity: Severity
  /// The file as the user named it, or nil where no file is concerned.
  public let file: String?
  /// The line in `file`, counted from 1.
  public let line: Int?
  /// What is wrong, in one sentence.
  public let summary: String
  /// What the user can do, in one sentence.
  public let hint: String?

  /// Describes one piece of trouble.
  public init(
    _ identifier: String, severity: Severity, file: String? = nil, line: Int? = nil,
    summary: String, hint: String? = nil
  ) {
    self.identifier = identifier
    self.severity = severity
    self.file = file
    self.line = line
    self.summary = summary
    self.hint = hint
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The form for a terminal: `file:line: severity: summary (hint) [identifier]`.
  public var description: String {
    var text = ""
    if let file { text += line.map { "\(file):\($0): " } ?? "\(file): " }
    text += "\(severity.rawValue): \(summary)"
    if let hint { text += " (\(hint))" }
    return text + " [\(identifier)]"
  }
}
