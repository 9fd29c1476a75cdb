import TarikhCore
import TarikhGraphviz
import TarikhRendering
import TarikhTemplates

/// The files that a build writes into its output folder.
struct RunDrawing: Sendable {
  let presentation: Presentation
  let templates: Templates
  private let engine = RememberedLayout(GraphvizLayoutEngine())

  /// The drawing of a run; `layouts` say where an earlier run had put the boxes of its graphs.
  init(_ presentation: Presentation, layouts: [String: Layout], templates: Templates) throws {
    self.presentation = try presentation.keeping(layouts, engine: engine)
    self.templates = templates
  }

  /// The page with its texts, the pictures in both languages, the graphs as DOT, and the report.
  func artifacts() throws -> [Artifact] {
    var artifacts = try HTMLRenderer(templates: templates).site(
      presentation, language: presentation.language, layout: engine)
    for view in View.allCases {
      for language in InterfaceLanguage.allCases {
        artifacts.append(try draw(SVGRenderer(), view, language))
      }
    }
    for view in DOTRenderer().views {
      let graph = try draw(DOTRenderer(), view, presentation.language)
      artifacts.append(graph.named("\(view.rawValue).dot"))
    }
    let report = try ReportRenderer(templates: templates, layout: engine).render(presentation)
    return artifacts + [report.artifact.named("report.md")]
  }

  /// Where the boxes of each graph came to stand, for the next run.
  func layouts() throws -> [String: Layout] {
    var layouts: [String: Layout] = [:]
    for view in View.graphs {
      layouts[view.rawValue] =
        try GraphDrawing(
          presentation, view: view, language: presentation.language, layout: engine
        ).layout
    }
    return layouts
  }

  private func draw(_ renderer: some Renderer, _ view: View, _ language: InterfaceLanguage) throws
    -> Artifact
  {
    try renderer.render(
      presentation, options: RenderingOptions(view: view, language: language), layout: engine)
  }
}

extension Artifact {
  fileprivate func named(_ name: String) -> Artifact {
    Artifact(name: name, mediaType: mediaType, bytes: bytes)
  }
}
