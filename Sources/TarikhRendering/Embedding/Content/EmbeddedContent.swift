/// What stands between a pair of markers, and the file that it shows.
struct EmbeddedContent {
  /// The lines, without their ends.
  let lines: [String]
  /// The file; its name is a path relative to the document.
  let artifact: Artifact?

  /// Fills the place of a marker; ids of pictures inside the document get `idPrefix`.
  init(
    _ marker: EmbedMarker, in type: DocumentType, idPrefix: String, source: EmbedSource
  ) throws {
    let changes = marker.content == .diff ? try source.changes(marker.part) : nil
    let presentation = try changes?.union ?? source.presentation(marker.part)
    let language = marker.language ?? source.language
    switch marker.form {
    case .table, .list:
      let words = EmbeddedWords(presentation, language: language)
      let text = Self.text(marker, words, changes)
      (lines, artifact) = (type.markup.text(text), nil)
    case .mermaid:
      let diagram = try MermaidRenderer().render(
        presentation,
        options: RenderingOptions(view: marker.content.view ?? .timeline, language: language),
        layout: source.layout)
      let text = String(decoding: diagram.bytes, as: UTF8.self)
      (lines, artifact) = (type.markup.diagram(text.split(separator: "\n").map(String.init)), nil)
    case .picture, .svg, .iframe:
      let view = marker.content.view ?? .timeline
      let drawing =
        try changes.map {
          try DiffDrawing($0, view: view, language: language, layout: source.layout).drawing
        } ?? Drawing(presentation, view: view, language: language, layout: source.layout)
      let picture = DrawnPicture(drawing, presentation: presentation, marker: marker, type: type)
      (lines, artifact) = try picture.content(idPrefix: idPrefix, source: source)
    }
  }

  private static func text(
    _ marker: EmbedMarker, _ words: EmbeddedWords, _ changes: DiffPresentation?
  ) -> EmbeddedText {
    if let changes { return .changes(changes, words, form: marker.form) }
    return switch marker.content {
    case .visits, .relations, .cooccurrence:
      .ties(marker.content.view ?? .visits, words, form: marker.form)
    case .timeline, .events, .diff: .events(words, form: marker.form)
    }
  }
}

/// A drawing on its way into a document.
struct DrawnPicture {
  private let drawing: Drawing
  private let alt: String
  private let marker: EmbedMarker
  private let type: DocumentType

  init(_ drawing: Drawing, presentation: Presentation, marker: EmbedMarker, type: DocumentType) {
    self.drawing = drawing
    self.marker = marker
    self.type = type
    alt = PictureWords(drawing, presentation).text
  }

  func content(idPrefix: String, source: EmbedSource) throws -> ([String], Artifact?) {
    switch marker.form {
    case .svg:
      let svg = drawing.inline(idPrefix: idPrefix, page: marker.page)
      return (type.markup.markup(svg.split(separator: "\n").map(String.init)), nil)
    case .iframe:
      let file = marker.file ?? name(ending: "html")
      let above = String(repeating: "../", count: file.split(separator: "/").count - 1)
      let page = marker.page.map { PageMarkup.isWeb($0) ? $0 : above + $0 }
      let artifact = Artifact(
        name: file, mediaType: "text/html",
        bytes: Array(FramePage(drawing, alt: alt, page: page).text.utf8))
      let frame = EmbeddedPicture(
        file: file, alt: alt, page: marker.page, height: drawing.documentHeight + 16)
      return (type.markup.markup(HTMLMarkup.frame(frame)), artifact)
    default:
      let file = marker.file ?? name(ending: type.markup.pictureEndings[0])
      let artifact = try artifact(named: file, source: source)
      let picture = EmbeddedPicture(file: file, alt: alt, page: marker.page)
      return (type.markup.picture(picture), artifact)
    }
  }

  private func artifact(named name: String, source: EmbedSource) throws -> Artifact {
    let svg = Artifact(
      name: name, mediaType: "image/svg+xml",
      bytes: Array(drawing.document(linkingTo: marker.page ?? "").utf8))
    if name.hasSuffix(".svg") { return svg }
    let converted = try source.converted(svg, String(name.suffix(3)))
    return Artifact(name: name, mediaType: converted.mediaType, bytes: converted.bytes)
  }

  private func name(ending: String) -> String {
    "tarikh-\(marker.content.rawValue)\(marker.part.token).\(drawing.language.rawValue).\(ending)"
  }
}
