/// Pictures for documents and pages, as SVG that needs no script, font or other file.
public struct SVGRenderer: Renderer {
  private let page: String

  /// A renderer; links lead to the entries of `page`, such as `index.html`, or stay within the picture.
  public init(linkingTo page: String = "") { self.page = page }

  /// `svg`.
  public let format = "svg"

  /// All views.
  public let views = View.allCases

  /// Draws one view in one language.
  public func render(
    _ presentation: Presentation, options: RenderingOptions, layout: any LayoutEngine
  ) throws -> Artifact {
    let drawing = try Drawing(
      presentation, view: options.view, language: options.language, layout: layout)
    return Artifact(
      name: "\(options.view.rawValue).\(options.language.rawValue).svg", mediaType: "image/svg+xml",
      bytes: Array(drawing.document(linkingTo: page).utf8))
  }
}

extension Drawing {
  /// The picture of one view of a presentation.
  package init(
    _ presentation: Presentation, view: View, language: InterfaceLanguage,
    layout: any LayoutEngine
  ) throws {
    switch view {
    case .timeline: self = TimelineDrawing(presentation, language: language).drawing
    case .cooccurrence, .visits, .relations:
      self = try GraphDrawing(presentation, view: view, language: language, layout: layout).drawing
    }
  }
}
