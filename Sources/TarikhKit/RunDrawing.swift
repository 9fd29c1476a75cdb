import TarikhCore
import TarikhGraphviz
import TarikhRendering
import TarikhTemplates

/// The files that a build writes into its output folder.
struct RunDrawing: Sendable {
  /// Something that gives files.
  typealias Part = @Sendable () throws -> [OutputFile]

  private let presentation: Presentation
  private let templates: Templates
  private let options: BuildOptions
  private let pictures: PictureDrawing
  private let reports: [ReportChoice]
  private let changes: DiffPresentation?
  private let engine: any LayoutEngine

  /// The drawing of a run; `layouts` say where an earlier run had put the boxes of its graphs.
  ///
  /// Reports tell what has changed since the timeline `earlier`.
  init(
    _ presentation: Presentation, layouts: [String: Layout], engine: Engine, options: BuildOptions,
    changes: DiffPresentation? = nil
  ) throws {
    let layoutEngine = RememberedLayout(GraphvizLayoutEngine())
    self.engine = layoutEngine
    self.options = options
    templates = try engine.templates()
    pictures = try PictureDrawing(engine)
    reports = try options.reports.map { [templates] in try ReportChoice($0, of: templates) }
    self.changes = changes
    self.presentation = try presentation.keeping(layouts, engine: layoutEngine)
  }

  /// The page with its texts, the pictures in both languages, the graphs as DOT, the reports, and what else was asked for.
  ///
  /// The longest parts come first, so that no thread waits for one of them at the end. `others` are made among them.
  /// Pages of `earlier` that would show the same again are not drawn.
  func files(beside others: [Part] = [], earlier: EarlierFiles = .none) throws -> [OutputFile] {
    var parts: [Part] = HTMLRenderer(templates: templates)
      .pages(of: presentation, language: presentation.language, layout: engine)
      .map { page in { try [earlier.file(of: page)] } }
    parts.insert({ try [OutputFile(standardReport())] }, at: min(2, parts.count))
    for view in View.allCases {
      parts += InterfaceLanguage.allCases.map { language in
        { try [OutputFile(draw(SVGRenderer(), view, language))] }
      }
    }
    for view in DOTRenderer().views {
      parts.append {
        let graph = try draw(DOTRenderer(), view, presentation.language)
        return [OutputFile(graph.named("\(view.rawValue).dot"))]
      }
    }
    parts += reports.map { choice in { try report(choice).map(OutputFile.init) } }
    parts += options.formats.map { format in { try extra(format).map(OutputFile.init) } }
    return Self.distinct(try Self.all(others + parts, jobs: options.jobs))
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

  private func standardReport() throws -> Artifact {
    try ReportRenderer(templates: templates, layout: engine).render(presentation).artifact
      .named("report.md")
  }

  private func report(_ choice: ReportChoice) throws -> [Artifact] {
    let report = try ReportRenderer(templates: templates, layout: engine).render(
      presentation, report: choice.name, format: choice.format,
      options: ReportOptions(changes: changes, pictures: .linked(prefix: "\(choice.name)-")))
    return [report.artifact] + report.pictures
  }

  private func extra(_ format: String) throws -> [Artifact] {
    try pictures.views(of: format).map { view in
      try pictures.artifact(
        format, of: presentation,
        options: RenderingOptions(view: view, language: presentation.language), layout: engine)
    }
  }

  private func draw(_ renderer: some Renderer, _ view: View, _ language: InterfaceLanguage) throws
    -> Artifact
  {
    try renderer.render(
      presentation, options: RenderingOptions(view: view, language: language), layout: engine)
  }

  /// What all parts give, in their order, several at a time.
  private static func all(_ parts: [Part], jobs: Int) throws -> [OutputFile] {
    let collected = Collected()
    var work = OrderedWork(jobs: jobs) { (part: Part) in
      Result { try part() }
    } receive: { result in
      collected.files += try result.get()
    }
    for part in parts { try work.add(part) }
    try work.finish()
    return collected.files
  }

  /// The first of each name.
  private static func distinct(_ files: [OutputFile]) -> [OutputFile] {
    var names: Set<String> = []
    return files.filter { names.insert($0.name).inserted }
  }

  private final class Collected {
    var files: [OutputFile] = []
  }
}

extension Artifact {
  fileprivate func named(_ name: String) -> Artifact {
    Artifact(name: name, mediaType: mediaType, bytes: bytes)
  }
}
