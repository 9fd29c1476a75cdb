import TarikhCore
import TarikhRendering

/// Brings the pictures of documents up to date.
package struct DocumentRefresh: Sendable {
  private let pictures: RunPictures

  /// A refresh with the pictures of one run.
  package init(pictures: RunPictures) { self.pictures = pictures }

  /// Writes a document and its pictures where they changed; returns the files that are, or with `isDry` would be, written.
  package func refresh(_ document: String, isDry: Bool) throws -> [String] {
    let bytes = try FileBytes.all(of: document)
    let refreshed: DocumentEmbedder.Refreshed
    do { refreshed = try pictures.refreshed(document: bytes) } catch let failure as EmbeddingFailure
    {
      throw FileFailure("\(document):\(failure.line)", failure.problem, remedy: "Mend the marker")
    }
    let folder = document.lastIndex(of: "/").map { String(document[...$0]) } ?? ""
    var stale = refreshed.artifacts.map { (path: folder + $0.name, bytes: $0.bytes) }
      .filter { (try? FileBytes.all(of: $0.path)) != $0.bytes }
    if refreshed.bytes != bytes { stale.append((document, refreshed.bytes)) }
    if !isDry {
      var writer = FileWriter()
      for file in stale { try writer.stage(file.bytes, at: file.path) }
      try writer.commit()
    }
    return stale.map(\.path)
  }
}
