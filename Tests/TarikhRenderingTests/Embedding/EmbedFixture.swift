@testable import TarikhRendering

/// Documents whose markers show the invented story of the port.
enum EmbedFixture {
  /// The story narrowed to nothing but its scope, so that a test sees which part was asked for.
  static func source(hostile: String? = nil) -> EmbedSource {
    EmbedSource(
      language: .arabic, layout: RowLayout(),
      presentation: { part in
        if part.actor == "nobody" { throw Missing() }
        return FormatFixture.presentation(hostile: hostile)
      },
      changes: { part in
        if part.actor == "nobody" { throw Missing() }
        return ChangesFixture.changes(hostile: hostile)
      },
      converted: { picture, ending in
        Artifact(name: picture.name, mediaType: ending, bytes: Array("as \(ending)".utf8))
      })
  }

  struct Missing: Error, CustomStringConvertible { let description = "there is no actor" }

  static func refreshed(
    _ bytes: [UInt8], _ type: DocumentType = .markdown, hostile: String? = nil
  ) throws -> DocumentEmbedder.Refreshed {
    try DocumentEmbedder(type: type, source: source(hostile: hostile)).refreshed(document: bytes)
  }

  static func refreshed(
    _ text: String, _ type: DocumentType = .markdown, hostile: String? = nil
  ) throws -> String {
    let bytes = try refreshed(Array(text.utf8), type, hostile: hostile).bytes
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A pair of markers with nothing between.
  static func pair(_ words: String, _ type: DocumentType = .markdown) -> String {
    "\(type.comment("tarikh \(words)"))\n\(type.comment("/tarikh"))\n"
  }

  /// Every content in every form that documents of a type can show.
  static func choices(_ type: DocumentType) -> [(EmbedMarker.Content, EmbedMarker.Form)] {
    EmbedMarker.Content.allCases.flatMap { content in
      content.forms.filter(type.markup.forms.contains).map { (content, $0) }
    }
  }
}
