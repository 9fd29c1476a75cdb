import TarikhCore
import TarikhRendering
import TarikhTemplates

/// Draws any format by its name, those too that another program turns our pictures into.
struct PictureDrawing: Sendable {
  private let formats: [(name: String, views: [View])]
  private let renderers: [any Renderer]

  init(_ engine: Engine) throws {
    formats = try engine.formats()
    renderers = Renderers.all(templates: try engine.templates())
  }

  /// The views that a format can show; throws for one that is not there.
  func views(of format: String) throws -> [View] {
    guard let views = formats.first(where: { $0.name == format })?.views else {
      throw UnknownName("format", format, known: formats.map(\.name))
    }
    return views
  }

  /// One view in one format.
  func artifact(
    _ format: String, of presentation: Presentation, options: RenderingOptions,
    layout: any LayoutEngine
  ) throws -> Artifact {
    let views = try views(of: format)
    guard views.contains(options.view) else {
      throw UnknownName(
        "view for the format \(format)", options.view.rawValue, known: views.map(\.rawValue))
    }
    let converted = ConvertedPicture.Format(rawValue: format)
    let renderer = renderers.first { $0.format == format } ?? SVGRenderer()
    let artifact = try renderer.render(presentation, options: options, layout: layout)
    return try converted.map { try ConvertedPicture(artifact, as: $0).artifact } ?? artifact
  }
}
