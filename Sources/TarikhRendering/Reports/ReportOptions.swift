/// In which form a report is written.
package enum ReportFormat: String, CaseIterable, Sendable {
  /// Markdown for Pandoc, Quarto and others.
  case markdown = "md"
  /// A page of its own that prints on A4.
  case html
}

/// What a report is to say, and how.
package struct ReportOptions: Sendable {
  /// Where the pictures of a report in Markdown stand; a page always holds its own.
  package enum Pictures: Hashable, Sendable {
    /// In files beside it, whose names begin with a prefix.
    case linked(prefix: String)
    /// In the report itself.
    case inlined
  }

  /// The language of the report; nil is that of the run.
  package var language: InterfaceLanguage?
  /// The id of the actor that it is about; nil for all.
  package var actor: String?
  /// What changed since an earlier run; nil where there is none.
  package var changes: DiffPresentation?
  /// Where pictures stand.
  package var pictures: Pictures

  /// The choices for a report.
  package init(
    language: InterfaceLanguage? = nil, actor: String? = nil, changes: DiffPresentation? = nil,
    pictures: Pictures = .linked(prefix: "")
  ) {
    self.language = language
    self.actor = actor
    self.changes = changes
    self.pictures = pictures
  }
}

/// A report and the pictures in files that it links.
package struct WrittenReport: Hashable, Sendable {
  /// The report, such as `brief.md`.
  package let artifact: Artifact
  /// Its pictures, by the names that it links; none where it holds them.
  package let pictures: [Artifact]
}
