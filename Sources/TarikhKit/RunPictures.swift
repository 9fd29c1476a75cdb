import TarikhCore
import TarikhGraphviz
import TarikhRendering

/// Pictures, reports and refreshed documents of one run, as the commands ask for them.
package struct RunPictures: Sendable {
  private let engine: Engine
  private let layoutEngine = RememberedLayout(GraphvizLayoutEngine())
  private let presentation: Presentation

  /// The pictures of a timeline; `layouts` keep its graphs as they were drawn before, unless `scope` is a part of it.
  package init(
    engine: Engine, timeline: Timeline, layouts: [String: Layout] = [:], title: String? = nil,
    scope: RunScope = RunScope()
  ) throws {
    self.engine = engine
    presentation = try Pipeline(engine: engine, options: BuildOptions(title: title))
      .present(timeline, scope: scope)
      .keeping(scope.isWhole ? layouts : [:], engine: layoutEngine)
  }

  /// One view in one format; the language is that of most articles unless one is given.
  package func artifact(_ format: String, view: View, language: InterfaceLanguage?) throws
    -> Artifact
  {
    try PictureDrawing(engine).artifact(
      format, of: presentation,
      options: RenderingOptions(view: view, language: language ?? presentation.language),
      layout: layoutEngine)
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

  /// A document with fresh links, and the drawings that it shows.
  package func refreshed(document: [UInt8]) throws -> DocumentEmbedder.Refreshed {
    try DocumentEmbedder(
      presentation: presentation, renderer: SVGRenderer(),
      layout: layoutEngine
    ).refreshed(document: document)
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
