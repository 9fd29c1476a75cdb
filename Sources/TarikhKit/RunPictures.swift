import TarikhCore
import TarikhGraphviz
import TarikhRendering

/// Pictures, reports and refreshed documents of one run, as the commands ask for them.
package struct RunPictures: Sendable {
  private let engine: Engine
  private let pipeline: Pipeline
  private let timeline: Timeline
  private let layoutEngine = RememberedLayout(GraphvizLayoutEngine())
  private let presentation: Presentation

  /// The pictures of a timeline; `layouts` keep its graphs as they were drawn before, unless `scope` is a part of it.
  package init(
    engine: Engine, timeline: Timeline, layouts: [String: Layout] = [:], title: String? = nil,
    scope: RunScope = RunScope()
  ) throws {
    self.engine = engine
    self.timeline = timeline
    pipeline = Pipeline(engine: engine, options: BuildOptions(title: title))
    presentation = try pipeline.present(timeline, scope: scope)
      .keeping(scope.isWhole ? layouts : [:], engine: layoutEngine)
  }

  /// One view in one format; the language is that of most articles unless one is given.
  package func artifact(_ format: String, view: View, language: InterfaceLanguage?) throws
    -> Artifact
  {
    let formats = try engine.formats()
    guard let views = formats.first(where: { $0.name == format })?.views else {
      throw UnknownName("format", format, known: formats.map(\.name))
    }
    guard views.contains(view) else {
      throw UnknownName(
        "view for the format \(format)", view.rawValue, known: views.map(\.rawValue))
    }
    let options = RenderingOptions(view: view, language: language ?? presentation.language)
    let converted = ConvertedPicture.Format(rawValue: format)
    let renderers = Renderers.all(templates: try engine.templates())
    let renderer = renderers.first { $0.format == format } ?? SVGRenderer()
    let artifact = try renderer.render(presentation, options: options, layout: layoutEngine)
    return try converted.map { try ConvertedPicture(artifact, as: $0).artifact } ?? artifact
  }

  /// A report, by the name of its template.
  package func report(_ name: String, language: InterfaceLanguage?) throws -> Artifact {
    let templates = try engine.templates()
    guard templates.reports.contains(name) else {
      throw UnknownName("report", name, known: templates.reports)
    }
    return try ReportRenderer(templates: templates)
      .render(presentation, report: name, language: language)
  }

  /// A document with fresh content between its markers, and the files that it shows.
  package func refreshed(document: [UInt8], type: DocumentType) throws
    -> DocumentEmbedder.Refreshed
  {
    let source = EmbedSource(
      language: presentation.language, layout: layoutEngine, presentation: part(of:),
      converted: { picture, ending in
        guard let format = ConvertedPicture.Format(rawValue: ending) else { return picture }
        return try ConvertedPicture(picture, as: format).artifact
      })
    return try DocumentEmbedder(type: type, source: source).refreshed(document: document)
  }

  private func part(of part: EmbedPart) throws -> Presentation {
    if part.isWhole { return presentation }
    let scope = RunScope(first: part.from?.firstDay, last: part.to?.lastDay, actor: part.actor)
    return try pipeline.present(timeline, scope: scope)
  }
}

/// A name that is none of those there are.
package struct UnknownName: Error, Hashable, CustomStringConvertible {
  /// One sentence for a terminal.
  package let description: String

  /// Says which names there are.
  package init(_ kind: String, _ name: String, known: [String]) {
    description = "there is no \(kind) '\(name)'; choose one of: \(known.joined(separator: ", "))"
  }
}
