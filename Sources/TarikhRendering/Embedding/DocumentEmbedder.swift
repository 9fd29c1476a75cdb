/// Refreshes what a document shows between markers; every other byte stays as it is.
///
///     <!-- tarikh timeline lang=ar file=figures/timeline.svg -->
///     ![خط زمني](figures/timeline.svg)
///     <!-- /tarikh -->
package struct DocumentEmbedder {
  private let type: DocumentType
  private let source: EmbedSource

  /// An embedder for documents of one type.
  package init(type: DocumentType, source: EmbedSource) {
    self.type = type
    self.source = source
  }

  /// A document and the files that it shows.
  package struct Refreshed: Hashable, Sendable {
    /// The document with fresh content.
    package let bytes: [UInt8]
    /// The files beside it; their names are paths relative to the document.
    package let artifacts: [Artifact]
  }

  /// The document with fresh content and its files; refreshing it again changes nothing.
  package func refreshed(document: [UInt8]) throws -> Refreshed {
    var bytes: [UInt8] = []
    var artifacts: [Artifact] = []
    var copied = 0
    for (number, region) in try MarkedRegion.all(in: document, type: type).enumerated() {
      let content = try content(of: region, number: number + 1)
      if let artifact = content.artifact {
        if let known = artifacts.first(where: { $0.name == artifact.name }) {
          guard known == artifact else {
            throw EmbeddingFailure(
              line: region.line, problem: "“\(artifact.name)” holds another picture already")
          }
        } else {
          artifacts.append(artifact)
        }
      }
      bytes += document[copied..<region.range.lowerBound]
      for line in content.lines {
        bytes += Array((line.isEmpty ? "" : region.indent + line).utf8) + region.lineEnd
      }
      copied = region.range.upperBound
    }
    return Refreshed(bytes: bytes + document[copied...], artifacts: artifacts)
  }

  private func content(of region: MarkedRegion, number: Int) throws -> EmbeddedContent {
    do {
      return try EmbeddedContent(
        region.marker, in: type, idPrefix: "tarikh-\(number)-", source: source)
    } catch {
      let problem = "\(error)"
      throw EmbeddingFailure(
        line: region.line, problem: problem.hasSuffix(".") ? String(problem.dropLast()) : problem)
    }
  }
}
