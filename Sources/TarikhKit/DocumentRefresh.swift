import Foundation
import TarikhCore
import TarikhLanguages
import TarikhRendering

/// Brings what documents show between their markers up to date.
package struct DocumentRefresh: Sendable {
  private let pictures: RunPictures

  /// A refresh with the pictures of one run.
  package init(pictures: RunPictures) { self.pictures = pictures }

  /// Writes a document and its pictures where they changed; returns the files that are, or with `isDry` would be, written.
  package func refresh(_ document: String, isDry: Bool) throws -> [String] {
    let bytes = try FileBytes.all(of: document)
    let refreshed = try refreshed(document, bytes)
    let folder = document.lastIndex(of: "/").map { String(document[...$0]) } ?? ""
    var stale: [(path: String, bytes: [UInt8])] = []
    for artifact in refreshed.artifacts {
      let path = folder + artifact.name
      let old = try? FileBytes.all(of: path)
      if old == artifact.bytes { continue }
      try Self.check(path, old: old, below: folder)
      stale.append((path, artifact.bytes))
    }
    if refreshed.bytes != bytes { stale.append((document, refreshed.bytes)) }
    if !isDry {
      var writer = FileWriter()
      for file in stale { try writer.stage(file.bytes, at: file.path) }
      try writer.commit()
    }
    return stale.map(\.path)
  }

  private func refreshed(_ document: String, _ bytes: [UInt8]) throws -> DocumentEmbedder.Refreshed
  {
    guard let type = DocumentType(path: document) else {
      let endings = DocumentType.allCases.map { "." + $0.endings[0] }.joined(separator: ", ")
      throw FileFailure(
        document, "the ending of its name says no type of document that has markers",
        remedy: "Name a document that ends in one of \(endings)")
    }
    do { return try pictures.refreshed(document: bytes, type: type) } catch let failure
      as EmbeddingFailure
    {
      throw FileFailure(
        "\(document):\(failure.line)", failure.problem, remedy: Self.remedy(for: failure))
    }
  }

  private static func remedy(for failure: EmbeddingFailure) -> String {
    guard let word = failure.word, !failure.known.isEmpty else { return "Mend the marker" }
    let known = failure.known.joined(separator: ", ")
    let nearest = NearestWord.to(word, among: failure.known)
    return (nearest.map { "Did you mean “\($0)”? " } ?? "") + "Known are \(known)"
  }

  /// A document may come from anybody: no link leads its pictures elsewhere, and no file is lost that is none of ours.
  private static func check(_ path: String, old: [UInt8]?, below folder: String) throws(FileFailure)
  {
    let root = real(folder.isEmpty ? "." : folder)
    var above = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    while !above.isEmpty, real(above.joined(separator: "/")) == nil { above.removeLast() }
    let place = above.isEmpty ? root : real(above.joined(separator: "/") + "/")
    guard let root, let place, place == root || place.hasPrefix(root == "/" ? root : root + "/")
    else {
      throw FileFailure(
        path, "a link leads this file out of the folder of the document",
        remedy: "Name another file in the marker")
    }
    if let old, !isOurs(old) {
      throw FileFailure(
        path, "this file is there already and was not made by Tarikh",
        remedy: "Move it away, or name another file in the marker")
    }
  }

  /// The path of a folder that is there, without links.
  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Pictures of pixels and pages of print hold no name that could tell.
  private static func isOurs(_ bytes: [UInt8]) -> Bool {
    let isBinary = bytes.starts(with: "%PDF-".utf8) || bytes.starts(with: [0x89, 0x50, 0x4E, 0x47])
    return isBinary || bytes.isEmpty
      || String(decoding: bytes, as: UTF8.self).contains("class=\"tarikh-drawing")
  }
}
