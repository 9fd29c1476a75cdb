import Foundation
import TarikhCore

/// Every table of the language packs and the shared folders, embedded in the binary.
///
/// A user's folder replaces them file by file.
package struct LanguageTables: Sendable {
  private let texts: [String: String]

  /// The tables of the binary, with those of the folder `overrides` in their place.
  package init(overrides: String? = nil) throws {
    var texts: [String: String] = [:]
    let root = "Resources/"
    for file in EmbeddedResources.files where file.path.hasPrefix(root) {
      texts[String(file.path.dropFirst(root.count))] = file.text
    }
    if let overrides {
      for path in try FileManager.default.subpathsOfDirectory(atPath: overrides)
      where path.hasSuffix(".tsv") {
        texts[path] = try String(contentsOfFile: overrides + "/" + path, encoding: .utf8)
      }
    }
    self.texts = texts
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
