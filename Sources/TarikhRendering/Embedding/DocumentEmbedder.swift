/// Refreshes the drawings that a Markdown document shows between markers; every other byte stays as it is.
///
///     <!-- tarikh timeline lang=ar file=figures/timeline.svg -->
///     ![خط زمني](figures/timeline.svg)
///     <!-- /tarikh -->
package struct DocumentEmbedder {
  private let presentation: Presentation
  private let renderer: any Renderer
  private let layout: any LayoutEngine

  /// An embedder of drawings of one run; `renderer` writes SVG.
  package init(
    presentation: Presentation, renderer: any Renderer, layout: any LayoutEngine
  ) {
    self.presentation = presentation
    self.renderer = renderer
    self.layout = layout
  }

  /// A document and the drawings that it shows.
  package struct Refreshed: Hashable, Sendable {
    /// The document with fresh links.
    package let bytes: [UInt8]
    /// The drawings; their names are paths relative to the document.
    package let artifacts: [Artifact]
  }

  /// The document with fresh links and its drawings; refreshing it again changes nothing.
  package func refreshed(document: [UInt8]) throws -> Refreshed {
    var bytes: [UInt8] = []
    var artifacts: [Artifact] = []
    var copied = 0
    for region in try MarkedRegion.all(in: document) {
      let artifact = try drawing(for: region)
      if let known = artifacts.first(where: { $0.name == artifact.name }) {
        guard known == artifact else {
          throw EmbeddingFailure(
            line: region.line, problem: "“\(artifact.name)” holds another drawing already")
        }
      } else {
        artifacts.append(artifact)
      }
      let lineEnd = region.lineEnd
      bytes += document[copied..<region.range.lowerBound]
      bytes += region.indent + Array(link(to: artifact.name, for: region).utf8) + lineEnd
      copied = region.range.upperBound
    }
    return Refreshed(bytes: bytes + document[copied...], artifacts: artifacts)
  }

  private func drawing(for region: MarkedRegion) throws -> Artifact {
    let language = region.marker.language ?? presentation.language
    let view = region.marker.view
    let drawn = try renderer.render(
      presentation, options: RenderingOptions(view: view, language: language), layout: layout)
    let name = region.marker.file ?? "tarikh-\(view.rawValue).\(language.rawValue).svg"
    return Artifact(name: name, mediaType: drawn.mediaType, bytes: drawn.bytes)
  }

  private func link(to file: String, for region: MarkedRegion) -> String {
    let language = region.marker.language ?? presentation.language
    let key = region.marker.view == .timeline ? "timeline" : "graph.\(region.marker.view.rawValue)"
    let words = [presentation.title[language], presentation.label("page.\(key)")[language]]
    return "![\(Self.escaped(words.joined(separator: ": ")))](\(Self.destination(file)))"
  }

  /// Words between the brackets of a link: no brackets, no line ends.
  private static func escaped(_ words: String) -> String {
    words.unicodeScalars.map { scalar in
      switch scalar {
      case "[", "]", "\\", "`", "*", "_", "<": "\\\(scalar)"
      default: scalar.value < 0x20 ? " " : String(scalar)
      }
    }.joined()
  }

  private static func destination(_ file: String) -> String {
    file.contains { " ()".contains($0) } ? "<\(file)>" : file
  }
}
