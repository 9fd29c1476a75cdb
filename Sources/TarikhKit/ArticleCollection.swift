import TarikhCore
import TarikhReading

/// All articles below some paths, and what was said about the inputs on the way.
package struct ArticleCollection: Sendable {
  /// The articles, in the order of the inputs.
  package private(set) var articles: [Article] = []
  /// Inputs that gave no article, and why.
  package private(set) var skipped: [Diagnostic] = []
  /// What else is worth knowing about the inputs.
  package private(set) var notes: [Diagnostic] = []

  /// Reads all inputs; trouble with one of them is a value.
  package init(
    reading paths: [String], options: ReadingOptions = ReadingOptions(),
    progress: (Int) -> Void = { _ in }
  ) throws {
    try ArticleSource(paths: paths, options: options).readSideBySide { reading in
      switch reading {
      case .article(let article):
        articles.append(article)
        progress(articles.count)
      case .skipped(let diagnostic): skipped.append(diagnostic)
      case .note(let diagnostic): notes.append(diagnostic)
      }
    }
  }

  /// Everything that was said about the inputs.
  package var diagnostics: [Diagnostic] { skipped + notes }
}

/// Inputs among which no article was found.
package struct NothingToRead: Error, Hashable, CustomStringConvertible {
  /// The inputs as the user named them.
  package let paths: [String]

  /// Names the inputs.
  package init(paths: [String]) { self.paths = paths }

  /// One sentence for a terminal; why each input was skipped is said apart from it.
  package var description: String {
    "\(paths.joined(separator: ", ")): no article could be read. Name a text, Markdown, HTML or JSONL "
      + "file, or a folder of them."
  }
}
