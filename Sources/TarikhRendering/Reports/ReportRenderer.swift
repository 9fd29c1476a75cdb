import TarikhTemplates

/// Writes a report by filling a template of `reports/` in one language.
package struct ReportRenderer: Sendable {
  /// The assets that make up the style sheet of a page; later ones win.
  private static let sheets = ["report"]

  private let templates: Templates
  private let layout: any LayoutEngine

  /// A renderer that fills the given templates.
  package init(templates: Templates, layout: any LayoutEngine) {
    self.templates = templates
    self.layout = layout
  }

  /// The report `name`, a template `reports/<name>.<format>`; in the language of the run unless another is given.
  package func render(
    _ presentation: Presentation, report name: String = "full", format: ReportFormat = .markdown,
    options: ReportOptions = ReportOptions()
  ) throws -> WrittenReport {
    let (artifact, pictures) = try written(presentation, report: name, format, options)
    return WrittenReport(
      artifact: artifact, pictures: try pictures.files(linkedBy: artifact.bytes))
  }

  /// The same without the pictures that it links, for where these are written anyway.
  package func text(
    _ presentation: Presentation, report name: String = "full", format: ReportFormat = .markdown,
    options: ReportOptions = ReportOptions()
  ) throws -> Artifact {
    try written(presentation, report: name, format, options).artifact
  }

  /// Only sources that the report cites are numbered: it is filled once to see which, and once more with the numbers
  /// unless it cites all.
  private func written(
    _ presentation: Presentation, report name: String, _ format: ReportFormat,
    _ options: ReportOptions
  ) throws -> (artifact: Artifact, pictures: ReportPictures) {
    let language = options.language ?? presentation.language
    let file = "\(name).\(format.rawValue)"
    let subject = options.actor.map(presentation.concerning) ?? presentation
    let pictures = ReportPictures(
      subject, changes: options.changes, language: language, format: format,
      place: options.pictures, layout: layout)
    var values = ReportValues(
      subject, report: name, language: language, options: options, format: format,
      citations: ReportCitations(all: subject, changes: options.changes))
    var dictionary = values.all.merging(pictures.values) { own, _ in own }
    if format == .html { dictionary.merge(try style()) { own, _ in own } }
    var text = try templates.bytes("reports/\(file)", with: dictionary)
    values.citations = values.citations.citing(only: text, format: format)
    if !values.citations.others.isEmpty {
      dictionary.merge(values.all) { _, numbered in numbered }
      text = try templates.bytes("reports/\(file)", with: dictionary)
    }
    let artifact = Artifact(
      name: file, mediaType: format == .html ? "text/html" : "text/markdown",
      bytes: try pictures.placed(in: text))
    return (artifact, pictures)
  }

  /// The style sheet of a page, and the policy that allows it and nothing else.
  private func style() throws -> [String: Any] {
    let sheet = try Self.sheets.map { try templates.text("assets/\($0).css") }.joined()
    let style = [
      DrawingStyle.rules, DiffStyle.rules, PageStyle.sheet(sheet),
      ":root{\(DiffStyle.lightVariables)}",
      "@media screen and (prefers-color-scheme:dark){:root{\(DiffStyle.darkVariables)}}",
    ].joined(separator: "\n").replacing("</", with: "<\\/")
    return ["styleHTML": style, "policy": PagePolicy.text(styles: [style])]
  }
}
