/// Where embedded content comes from: a run, narrowed as a marker asks.
package struct EmbedSource {
  /// The language of labels where a marker names none.
  let language: InterfaceLanguage
  /// What places the boxes of graphs.
  let layout: any LayoutEngine
  /// The run, or a part of it.
  let presentation: (EmbedPart) throws -> Presentation
  /// What changed since an earlier run, in all or in a part; throws where there is none.
  let changes: (EmbedPart) throws -> DiffPresentation
  /// A picture as a file with another ending, such as `pdf`.
  let converted: (Artifact, String) throws -> Artifact

  /// A source of embedded content; `converted` is asked for pictures that are no SVG.
  package init(
    language: InterfaceLanguage, layout: any LayoutEngine,
    presentation: @escaping (EmbedPart) throws -> Presentation,
    changes: @escaping (EmbedPart) throws -> DiffPresentation,
    converted: @escaping (Artifact, String) throws -> Artifact
  ) {
    self.language = language
    self.layout = layout
    self.presentation = presentation
    self.changes = changes
    self.converted = converted
  }
}
