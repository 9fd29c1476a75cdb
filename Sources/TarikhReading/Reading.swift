import TarikhCore

/// What comes out of an input, one at a time.
public enum Reading: Hashable, Sendable {
  /// A text that was read.
  case article(Article)
  /// An input, or one line of it, that gave no article, and why.
  case skipped(Diagnostic)
  /// Something worth knowing about an input; nothing readable was left out.
  case note(Diagnostic)

  /// The article, if it is one.
  public var article: Article? { if case .article(let article) = self { article } else { nil } }

  /// What was said about an input, if it is no article.
  public var diagnostic: Diagnostic? {
    switch self {
    case .article: nil
    case .skipped(let diagnostic), .note(let diagnostic): diagnostic
    }
  }
}

/// The end of an input before its time; `ArticleSource` turns it into `Reading.skipped`.
public struct SkippedInput: Error, Hashable {
  /// What is wrong and what to do about it.
  public let diagnostic: Diagnostic

  /// Names what is wrong with an input that can't be read further.
  public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  init(_ identifier: String, file: String, line: Int? = nil, _ summary: String, hint: String?) {
    diagnostic = Diagnostic(
      identifier, severity: .error, file: file, line: line, summary: summary, hint: hint)
  }
}
