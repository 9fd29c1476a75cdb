import Foundation
import TarikhCore

/// Every table of the language packs and the shared folders, embedded in the binary.
///
/// A user's folder replaces them file by file.
package struct LanguageTables: Sendable {
  /// Trouble with a user's folder of tables.
  package struct Failure: Error, Hashable, CustomStringConvertible {
    /// Two sentences for a terminal: what is wrong with which file, and what to do.
    package let description: String
  }

  private let texts: [String: String]

  /// The tables of the binary, with those of the folder `overrides` in their place.
  ///
  /// Throws `Failure` where that is no folder or a table in it is no UTF-8.
  package init(overrides: String? = nil) throws {
    var texts: [String: String] = [:]
    let root = "Resources/"
    for file in EmbeddedResources.files where file.path.hasPrefix(root) {
      texts[String(file.path.dropFirst(root.count))] = file.text
    }
    if let overrides {
      texts.merge(try Self.tables(below: overrides)) { _, own in own }
    }
    self.texts = texts
  }

  private static func tables(below folder: String) throws(Failure) -> [String: String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
      isFolder.boolValue, let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder)
    else {
      throw Failure(
        description: "\(folder): this folder of tables can't be read. Check the path.")
    }
    var texts: [String: String] = [:]
    for path in paths where path.hasSuffix(".tsv") {
      guard let text = try? String(contentsOfFile: folder + "/" + path, encoding: .utf8) else {
        throw Failure(
          description: "\(folder)/\(path): this table is no text in UTF-8. Save it as UTF-8.")
      }
      texts[path] = text
    }
    return texts
  }

  /// The table at `path`, such as `ar/titles.tsv`; an unknown one is empty.
  package func table(_ path: String) -> Table { Table(path: path, text: texts[path] ?? "") }

  /// The paths of all tables, sorted.
  package var paths: [String] { texts.keys.sorted() }

  /// The tags of the languages that have a folder with a `titles.tsv`, sorted.
  package var languages: [String] {
    paths.filter { $0.hasSuffix("/titles.tsv") }.map { String($0.prefix { $0 != "/" }) }
  }

  /// The languages among these that may be read together: `latin` and those in other letters.
  package func languages(beside latin: String) -> [String] {
    languages.filter { tag in
      let month = table("\(tag)/months.tsv").rows.first?.first ?? ""
      return tag == latin || !month.utf8.contains { (0x61...0x7A).contains($0) }
    }
  }

  /// The names below a folder, such as the event kinds below `events`, sorted.
  package func folders(below folder: String) -> [String] {
    let names = paths.filter { $0.hasPrefix(folder + "/") }
      .compactMap { $0.dropFirst(folder.count + 1).split(separator: "/").first.map(String.init) }
    return Array(Set(names)).sorted()
  }

  /// A hash of each top-level folder, for the manifest of a run.
  package var fingerprints: [String: String] {
    var digests: [String: SHA256] = [:]
    for path in paths {
      let folder = String(path.prefix { $0 != "/" })
      digests[folder, default: SHA256()].update(path.utf8)
      digests[folder, default: SHA256()].update((texts[path] ?? "").utf8)
    }
    return digests.mapValues { digest in
      var digest = digest
      return String(digest.finalizedHex().prefix(16))
    }
  }
}
