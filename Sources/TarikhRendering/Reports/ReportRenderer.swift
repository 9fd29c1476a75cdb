import TarikhTemplates

/// Writes a report by filling a template of `reports/` in one language.
package struct ReportRenderer: Sendable {
  private let templates: Templates

  /// A renderer that fills the given templates.
  package init(templates: Templates) { self.templates = templates }

  /// The report `name`, a file of `reports/` without `.mustache`; in the language of the run unless another is given.
  package func render(
    _ presentation: Presentation, report name: String = "report.md",
    language: InterfaceLanguage? = nil
  ) throws -> Artifact {
    let values = ReportValues(presentation, language: language ?? presentation.language)
    let text = try templates.render("reports/\(name)", with: values.all)
    let isPage = name.hasSuffix(".html")
    return Artifact(
      name: name, mediaType: isPage ? "text/html" : "text/markdown", bytes: Array(text.utf8))
  }
}
